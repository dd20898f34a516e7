import { useWords } from '../../i18n/context.ts';
import { Problem } from '../../text/Problem.tsx';
import { Quoted } from '../../text/Quoted.tsx';
import type { ExportState } from './export-state.ts';

/** How far an export is, and what became of it; told to assistive technology too. */
export function ExportOutcome({ work }: { work: ExportState['work'] }) {
  const words = useWords();
  return (
    <div class="export-outcome" aria-live="polite">
      {work.step === 'busy' && (
        <>
          <p class="loading">{words.t('export_busy')}</p>
          <progress max={Math.max(1, work.of)} value={work.done} aria-label={words.t('export_busy')} />
        </>
      )}
      {work.step === 'done' && (
        <p>
          {words.count('export_done', work.reports)}{' '}
          {work.claims !== null && `${words.count('export_claims', work.claims)} `}
          <Quoted text={work.file} />
        </p>
      )}
      {work.step === 'failed' && <Problem problem={work.problem} lead="problem_export" />}
    </div>
  );
}
