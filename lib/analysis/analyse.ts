import type { Analysis, Article } from '../model/article.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { findClaims } from './claims/find-claims.ts';
import { detect } from './detection/detect.ts';
import { languageOf } from './detection/language.ts';
import { findMentions } from './names/find-mentions.ts';
import { readDocument } from './text/read-document.ts';

/** Longest text that is read, in UTF-16 units: about 100,000 words. Beyond it a page is not an article. */
export const LONGEST_TEXT = 700_000;

/** Languages whose grammar the analysis knows. */
const LANGUAGES = new Set(['en']);

export interface Wishes {
  /** Names and claims are wanted even where the article is not about the conflict. */
  forced: boolean;
}

/** Reads an article: whether it is about the conflict, and the places, units and claims in it. Pure and repeatable. */
export function analyse(article: Article, knowledge: Knowledge, wishes?: Wishes): Analysis {
  const steps = analysing(article, knowledge, wishes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in two steps, for those who wait: first the names in an article of the conflict; the claims take twice as long. */
export function* analysing(
  article: Article,
  knowledge: Knowledge,
  wishes: Wishes = { forced: false },
): Generator<Analysis, Analysis> {
  const lang = languageOf(article.text, article.lang);
  const nothing = { relevant: false, score: 0, lang, mentions: [], claims: [] };
  if (article.text.trim() === '') return { ...nothing, skipped: 'no-text' };
  if (article.text.length > LONGEST_TEXT) return { ...nothing, skipped: 'too-long' };
  if (!LANGUAGES.has(lang)) return { ...nothing, skipped: 'language' };

  const document = readDocument(article.text);
  const mentions = findMentions(article, document, knowledge);
  const { relevant, score } = detect(article, document, mentions, knowledge);
  if (!relevant && !wishes.forced) return { ...nothing, score, skipped: null };
  const named = { relevant, score, skipped: null, lang, mentions, claims: [] };
  yield named;
  return { ...named, claims: findClaims({ article, document, mentions, knowledge }) };
}
