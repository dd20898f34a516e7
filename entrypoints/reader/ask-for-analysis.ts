import type { PageState } from '../../lib/messages/contract.ts';
import { askFromPage } from '../../lib/messages/from-page.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Settings } from '../../lib/model/settings.ts';

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

/** The names of an article, which may be told before the rest of the answer. */
export interface Early {
  /** Under which they are told. */
  number: number;
  /** When the text was sent, in the page's clock. */
  sent: number;
  mentions: Mention[];
}

/** What the background made of an article, and what the reader has chosen; null where it did not say. */
export interface Answer {
  state: PageState;
  settings: Settings | null;
}

/** Has an article read by the background. A failure is a state too: the popup tells it. */
export async function askForAnalysis(
  article: Article,
  forced: boolean,
  early: Early | null = null,
): Promise<Answer> {
  const answer = await askFromPage('analyse', { article, forced, early: early?.number ?? null });
  if (!answer.ok) {
    const state: PageState = { ...waitingState(article, forced), state: 'failed', problem: answer.problem };
    return { state, settings: null };
  }
  const { named, analysis, settings, ...rest } = answer.value;
  const { mentions } = (named && early) || analysis;
  const read = { ...analysis, mentions };
  return { state: { article, analysis: read, ...rest, state: 'read', problem: null, forced }, settings };
}
