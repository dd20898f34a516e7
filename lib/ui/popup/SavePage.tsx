import { useWords } from '../i18n/context.ts';
import { libraryPage } from '../library/library-page.ts';
import { Problem } from '../text/Problem.tsx';
import type { PopupEvents, PopupState } from './popup-state.ts';

/** Keeps the article as a report of the reader's own, on this computer. */
export function SavePage({ state, events }: { state: PopupState; events: PopupEvents }) {
  const { t } = useWords();
  const { savedAs, saving, isPrivate } = state;
  return (
    <footer class="save" aria-live="polite">
      {savedAs ? (
        <p>
          {t('saved_here')}{' '}
          <a href={libraryPage(savedAs)} target="_blank" rel="noopener">
            {t('open_in_library')}
          </a>{' '}
          <button type="button" class="as-link" onClick={events.onForget}>
            {t('forget')}
          </button>
        </p>
      ) : (
        <>
          <button
            type="button"
            class="button"
            disabled={saving === 'busy' || isPrivate}
            aria-describedby="save-explained"
            onClick={events.onSave}
          >
            {t('save_article')}
          </button>
          <p id="save-explained" class={isPrivate ? 'notice' : 'quiet small'}>
            {t(isPrivate ? 'save_private' : 'save_explained')}
          </p>
        </>
      )}
      {typeof saving === 'object' && <Problem problem={saving.problem} />}
    </footer>
  );
}
