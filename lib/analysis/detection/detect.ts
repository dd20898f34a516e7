import data from '../../../assets/language/en/detection.json' with { type: 'json' };
import type { Article } from '../../model/article.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import type { Document } from '../text/document.ts';
import { countTerms, termsOf, wordsOf } from './terms.ts';
import { type NameEvidence, weighNames } from './weigh-names.ts';

const SYRIA = termsOf(data.syria.words);
const RIVALS = termsOf(data.rivals.words);
const WAR = termsOf(data.war.words);
const ELSEWHERE = termsOf(data.elsewhere.words);

/** Words at the head of an article, title included, that count twice: they say what it is about. */
const LEAD = 60;

/** What one kind of evidence can bring at most, so that one name said often decides nothing. */
const MOST_SYRIA_WORDS = 3;

/** Half of the full score is reached with this much evidence; less is asked where the war is beyond doubt. */
const HALF_SYRIA = 1.6;
const HALF_SYRIA_AT_WAR = 1;
const HALF_WAR = 2;
const HALF_WAR_IN_SYRIA = 1;

/** Evidence of Syria beyond doubt, where nothing speaks for another matter or another war. */
const PLAINLY_SYRIA = 2;

/** Evidence of war beyond doubt, where nothing speaks for another matter or another war. */
const PLAINLY_WAR = 3;
/** In so few words, beside a place that no other country has, fewer are enough. */
const SHORT = 120;
const PLAINLY_WAR_IN_SHORT = 2;

/** Below one Syrian name or word in so many words of a long text, Syria is background. */
const WORDS_PER_NAME = 150;

/**
 * Is the article about the Syrian conflict? It must be about Syria and about the conflict: the score is the weaker of
 * the two, each 0–1 and resting on several kinds of evidence. Needs the mentions of places and units.
 */
export function detect(
  article: Article,
  document: Document,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): { relevant: boolean; score: number } {
  const body = wordsOf(document.text);
  const words = opensWith(document.text, article.title) ? body : [...wordsOf(article.title), ...body];
  const names = weighNames(mentions, knowledge);
  const rivals = countTerms(words, RIVALS, LEAD);
  const war = countTerms(words, WAR, LEAD).kinds + Math.min(2, names.units);
  const elsewhere = countTerms(words, ELSEWHERE, LEAD).kinds;
  const clear = elsewhere === 0 && rivals.kinds === 0;
  const plainly = words.length <= SHORT && names.sure ? PLAINLY_WAR_IN_SHORT : PLAINLY_WAR;
  const said = countTerms(words, SYRIA, LEAD).weight;
  const middle = clear && war >= plainly ? HALF_SYRIA_AT_WAR : HALF_SYRIA;
  const syria = aboutSyria(words, said, names, rivals.weight, middle);
  const inSyria = clear && evidenceOf(said, names) >= PLAINLY_SYRIA;
  const score = Math.min(syria, half(war, (inSyria ? HALF_WAR_IN_SYRIA : HALF_WAR) + 1.5 * elsewhere));
  return { relevant: score >= 0.5, score: Math.round(score * 100) / 100 };
}

/** What the words and names found speak for Syria, no kind of them beyond its most. */
function evidenceOf(said: number, names: NameEvidence): number {
  return Math.min(MOST_SYRIA_WORDS, said * 0.7) + names.places + names.actors;
}

/** `said`: how often Syria is named; `rivals`: how often other wars are; `middle`: evidence for half the score. */
function aboutSyria(
  words: readonly string[],
  said: number,
  names: NameEvidence,
  rivals: number,
  middle: number,
): number {
  const own = said + names.hits;
  const share = own / Math.max(1, own + rivals);
  const density = (own * WORDS_PER_NAME) / Math.max(WORDS_PER_NAME, words.length);
  return half(evidenceOf(said, names), middle) * Math.min(1, share / 0.45) * Math.min(1, density);
}

/** 0 for nothing, 0.5 at `middle`, towards 1 for plenty. */
function half(evidence: number, middle: number): number {
  return evidence / (evidence + middle);
}

/** True when the text begins with its own title, as pages give it. */
function opensWith(text: string, title: string): boolean {
  return text.slice(0, title.length + 200).includes(title);
}
