import { browser } from 'wxt/browser';
import { daysBeside } from '../../../lib/crossref/sought.ts';
import type { Sender } from '../../../lib/messages/contract.ts';
import type { ArticleMeta } from '../../../lib/model/article.ts';
import type { ArticleClaim } from '../../../lib/model/claim.ts';
import type { HandlerOf } from '../handler.ts';
import type { Services } from '../services.ts';

/** The page paints what was found, or its card, before anything is read ahead. */
const LATER_MS = 200;

type ReadAhead = (article: ArticleMeta, claims: readonly ArticleClaim[], from: Pick<Sender, 'tab'>) => void;

/**
 * Reads from the database what the cards of an article will need, before the reader asks for one. Only for a page on the
 * screen, and for one article at a time: many pages that are opened at once read nothing for each other.
 */
export function createReadAhead({ store }: Services): ReadAhead {
  /** The article that it was done for last. */
  let newest = '';

  async function read(
    key: string,
    { published }: ArticleMeta,
    claims: readonly ArticleClaim[],
    tab: number | null,
  ): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, LATER_MS));
    if (newest !== key) return;
    if (!(await isOnScreen(tab))) {
      if (newest === key) newest = '';
      return;
    }
    const days = claims.flatMap((claim) => daysBeside(claim, { published }) ?? []);
    await store.readAhead(days, () => newest === key);
  }

  return (article, claims, { tab }) => {
    const key = [article.url, article.published, claims.length].join(' ');
    if (claims.length === 0 || key === newest) return;
    newest = key;
    // Where it fails, the card reads for itself, and tells what is wrong.
    read(key, article, claims, tab).catch(() => {});
  };
}

/** Has what comes after an article's analysis be read ahead. */
export function readingAfterAnalysis(
  analyse: HandlerOf<'analyse'>,
  readAhead: ReadAhead,
): HandlerOf<'analyse'> {
  return async (request, from) => {
    const answer = await analyse(request, from);
    readAhead(request.article, answer.analysis.claims, from);
    return answer;
  };
}

/** … and after a card: the background may have been stopped since the analysis, or the page been out of sight then. */
export function readingAfterCard(card: HandlerOf<'claimCard'>, readAhead: ReadAhead): HandlerOf<'claimCard'> {
  return async (request, from) => {
    const answer = await card(request, from);
    readAhead(request.article, request.claims, from);
    return answer;
  };
}

async function isOnScreen(tab: number | null): Promise<boolean> {
  const found = tab === null ? null : await browser.tabs.get(tab).catch(() => null);
  return found?.active ?? false;
}
