import type { ReportLine } from '../../../model/card.ts';
import { useWords } from '../../i18n/context.ts';
import type { LibraryEvents, LibraryState } from '../library-state.ts';

interface Props {
  report: ReportLine;
  state: LibraryState;
  events: LibraryEvents;
}

/** The box that chooses a report for an export. */
export function ChooseReport({ report, state, events }: Props) {
  const { t } = useWords();
  return (
    <label class="choose">
      <input
        type="checkbox"
        aria-label={t('choose_report', [report.title])}
        checked={state.exporting.chosen.has(report.id)}
        onChange={(event) => events.onChoose([report.id], event.currentTarget.checked)}
      />
    </label>
  );
}
