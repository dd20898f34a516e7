import { useWords } from '../i18n/context.ts';
import type { Words } from '../i18n/words.ts';
import { Problem } from '../text/Problem.tsx';
import type { PageStatus, PopupEvents } from './popup-state.ts';

/** Why there is nothing to show, and what can be done about it. */
export function PageMessage({ page, events }: { page: PageStatus; events: PopupEvents }) {
  const words = useWords();
  if (page.state === 'read') return null;
  const canRead =
    page.state === 'unread' || page.state === 'revoked' || page.state === 'failed' || isOtherSubject(page);
  return (
    <section class="page-message" aria-live="polite">
      <h2>{titleOf(words, page)}</h2>
      {page.state === 'failed' ? <Problem problem={page.problem} /> : <p>{textOf(words, page)}</p>}
      {page.state === 'revoked' && (
        <button type="button" class="button button-main" onClick={events.onAllow}>
          {words.t('allow_site')}
        </button>
      )}
      {canRead && (
        <button type="button" class="button" onClick={events.onReadAnyway}>
          {words.t(readLabel(page))}
        </button>
      )}
    </section>
  );
}

function readLabel(page: PageStatus): string {
  if (page.state === 'failed') return 'read_again';
  if (page.state === 'revoked') return 'read_once';
  return page.state === 'unread' && page.why === 'on-click' ? 'read_this' : 'read_anyway';
}

function isOtherSubject(page: PageStatus): boolean {
  return page.state === 'nothing' && !page.relevant;
}

function titleOf({ t }: Words, page: PageStatus): string {
  if (page.state === 'skipped') return t(`skipped_${page.why.replaceAll('-', '_')}`);
  if (page.state === 'nothing') return t(page.relevant ? 'page_nothing' : 'page_other_subject');
  if (page.state === 'unread' && page.why === 'on-click') return t('page_on_click');
  return t(`page_${page.state.replaceAll('-', '_')}`);
}

function textOf({ t, language }: Words, page: PageStatus): string {
  switch (page.state) {
    case 'skipped':
      return t(`skipped_${page.why.replaceAll('-', '_')}_text`, [language(page.lang)]);
    case 'nothing':
      return t(page.relevant ? 'page_nothing_text' : 'page_other_subject_text');
    case 'unread':
      return t(page.why === 'on-click' ? 'page_on_click_text' : 'page_unread_text');
    case 'off':
      return t(page.where === 'site' ? 'page_off_site_text' : 'page_off_everywhere_text');
    default:
      return t(`page_${page.state.replaceAll('-', '_')}_text`);
  }
}
