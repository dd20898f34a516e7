import type { PageState } from '../../lib/messages/contract.ts';
import { askFromPage } from '../../lib/messages/from-page.ts';
import type { Article } from '../../lib/model/article.ts';

/** What is known of a page before the background has answered. */
export function waitingState(article: Article, forced: boolean): PageState {
  const analysis = {
    relevant: false,
    score: 0,
    skipped: null,
    lang: article.lang ?? '',
    mentions: [],
    claims: [],
  };
  return { article, analysis, contradictions: [], page: null, state: 'reading', problem: null, forced };
}

/**
 * Has an article read by the background. A failure is a state too: the popup tells it. `early`: the number under which
 * its names are told before; null: they are not.
 */
export async function askForAnalysis(
  article: Article,
  forced: boolean,
  early: number | null = null,
): Promise<PageState> {
  const answer = await askFromPage('analyse', { article, forced, early });
  if (!answer.ok) return { ...waitingState(article, forced), state: 'failed', problem: answer.problem };
  return { article, ...answer.value, state: 'read', problem: null, forced };
}
