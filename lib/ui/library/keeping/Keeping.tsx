import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/context.ts';
import { EraseDialog, type Erased } from './EraseDialog.tsx';
import { KeepingOutcome } from './KeepingOutcome.tsx';
import type { KeepingEvents, KeepingState } from './keeping-state.ts';

interface Props {
  state: KeepingState;
  /** What would be erased; null while it is not known. */
  erased: Erased | null;
  events: KeepingEvents;
}

/** Backup, restore, erase: what the reader saved is the reader's. */
export function Keeping({ state, erased, events }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const busy = state.step === 'busy';
  return (
    <section class="keeping">
      <h3>{t('keeping')}</h3>
      <p class="quiet">{t('keeping_explained')}</p>
      <div class="keeping-buttons">
        <button type="button" class="button" disabled={busy} onClick={events.onBackup}>
          {t('backup')}
        </button>
        <label class="button file-button">
          {t('restore')}
          <input
            type="file"
            accept=".jsonl,.gz"
            disabled={busy}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) events.onRestore(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" class="button" disabled={busy || !erased} onClick={() => setAsking(true)}>
          {t('erase')}
        </button>
      </div>
      <KeepingOutcome state={state} />
      {asking && erased && (
        <EraseDialog
          erased={erased}
          onErase={() => {
            setAsking(false);
            events.onErase();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
