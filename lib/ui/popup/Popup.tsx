import { DatabaseNote } from '../database/DatabaseNote.tsx';
import { useWords } from '../i18n/context.ts';
import { PageMessage } from './PageMessage.tsx';
import { PopupHead } from './PopupHead.tsx';
import type { PopupEvents, PopupState } from './popup-state.ts';
import { ReadPage } from './ReadPage.tsx';

/** The toolbar popup: what was found on the page, and what other reports say. */
export function Popup({ state, events }: { state: PopupState; events: PopupEvents }) {
  const { t } = useWords();
  const { page, database } = state;
  const busy = page.state === 'looking' || page.state === 'reading';
  return (
    <div class="popup" aria-busy={busy || (page.state === 'read' && state.related === null)}>
      <PopupHead state={state} events={events} />
      <main>
        {database && <DatabaseNote database={database} />}
        {page.state === 'read' ? (
          <ReadPage page={page} state={state} events={events} />
        ) : (
          <PageMessage page={page} events={events} />
        )}
        {state.isPrivate && page.state !== 'read' && <p class="notice">{t('private_window')}</p>}
      </main>
    </div>
  );
}
