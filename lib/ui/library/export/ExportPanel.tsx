import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat } from '../../../model/export-record.ts';
import { useWords } from '../../i18n/context.ts';
import type { LibraryEvents, LibraryState } from '../library-state.ts';
import { ExportOutcome } from './ExportOutcome.tsx';
import { EXPORT_SCOPES, type ExportScope } from './export-state.ts';

interface Props {
  state: LibraryState;
  events: LibraryEvents;
}

/** Chooses reports, and writes them to a file on the reader's own disk. */
export function ExportPanel({ state, events }: Props) {
  const words = useWords();
  const { t } = words;
  const { chosen, work } = state.exporting;
  const shown = (state.results?.reports ?? []).map(({ id }) => id);
  const allShown = shown.length > 0 && shown.every((id) => chosen.has(id));
  const [asked, setScope] = useState<ExportScope | null>(null);
  const [format, setFormat] = useState<ExportFormat>('csv');
  const sizes = {
    chosen: chosen.size,
    found: state.results?.total ?? 0,
    all: state.database?.coverage.reports ?? 0,
  };
  const usual = chosen.size > 0 ? 'chosen' : 'found';
  const scope = asked && sizes[asked] > 0 ? asked : usual;
  return (
    <section class="export" aria-label={t('export')}>
      <div class="export-head">
        <label class="choose-all">
          <input
            type="checkbox"
            checked={allShown}
            onChange={(event) => events.onChoose(shown, event.currentTarget.checked)}
          />
          <span>{words.count('choose_shown', shown.length)}</span>
        </label>
        <span class="quiet" aria-live="polite">
          {chosen.size > 0 && words.count('chosen_count', chosen.size)}
        </span>
        {chosen.size > 0 && (
          <button type="button" class="as-link" onClick={() => events.onChoose([...chosen], false)}>
            {t('choose_none')}
          </button>
        )}
      </div>
      <details class="export-panel">
        <summary>{t('export')}</summary>
        <div class="export-form">
          <fieldset>
            <legend>{t('export_which')}</legend>
            {EXPORT_SCOPES.map((one) => (
              <label key={one} class="radio">
                <input
                  type="radio"
                  name="export-scope"
                  checked={scope === one}
                  disabled={sizes[one] === 0}
                  onChange={() => setScope(one)}
                />
                <span>
                  {t(`export_scope_${one}`)} <span class="quiet">({words.number(sizes[one])})</span>
                </span>
              </label>
            ))}
          </fieldset>
          <label class="field">
            <span>{t('export_format')}</span>
            <select
              value={format}
              onChange={(event) =>
                setFormat(EXPORT_FORMATS.find((one) => one === event.currentTarget.value) ?? format)
              }
            >
              {EXPORT_FORMATS.map((one) => (
                <option key={one} value={one}>
                  {t(`export_format_${one}`)}
                </option>
              ))}
            </select>
          </label>
          <p class="quiet small">{t(`export_explained_${format}`)}</p>
          {work.step === 'busy' ? (
            <button type="button" class="button" onClick={events.onStopExport}>
              {t('export_stop')}
            </button>
          ) : (
            <button type="button" class="button" onClick={() => events.onExport(scope, format)}>
              {t('export_write')}
            </button>
          )}
          <ExportOutcome work={work} />
        </div>
      </details>
    </section>
  );
}
