import { useState } from 'preact/hooks';
import { useWords } from '../i18n/context.ts';
import { ImportResult } from './ImportResult.tsx';
import { ImportRunning } from './ImportRunning.tsx';
import type { ImportEvents, ImportState } from './import-state.ts';

interface ImportPanelProps {
  importing: ImportState | null;
  /** An import that the database knows of: this page's, another page's, or one that was stopped. */
  unfinished: { name: string; done: number } | null;
  events: ImportEvents;
}

/** Where files are chosen or dropped, and what becomes of them. */
export function ImportPanel({ importing, unfinished, events }: ImportPanelProps) {
  const words = useWords();
  const [isOver, setIsOver] = useState(false);
  const running = importing && 'share' in importing ? importing : null;
  const ended = importing && !('share' in importing) ? importing : null;
  const isBusy = running !== null;
  return (
    <section
      class={isOver && !isBusy ? 'import import-over' : 'import'}
      aria-labelledby="import-title"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer?.files[0];
        if (file && !isBusy) events.onFile(file);
      }}
    >
      <h3 id="import-title">{words.t('import_pack')}</h3>
      <p class="quiet">{words.t('import_explained')}</p>
      <label class="button file-button">
        {words.t('choose_file')}
        <input
          type="file"
          accept=".jsonl,.gz,.csv,.tsv,.txt"
          disabled={isBusy}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) events.onFile(file);
            event.currentTarget.value = '';
          }}
        />
      </label>{' '}
      <span class="quiet small">{words.t('import_drop')}</span>
      {!isBusy && unfinished && (
        <div class="import-stopped">
          <p>{words.count('import_stopped', unfinished.done, [unfinished.name])}</p>
          <button type="button" class="button" onClick={events.onDiscard}>
            {words.t('import_discard')}
          </button>
        </div>
      )}
      {running && <ImportRunning importing={running} events={events} />}
      <div aria-live="polite">{ended && <ImportResult result={ended} />}</div>
    </section>
  );
}
