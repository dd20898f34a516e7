import data from '../../../assets/language/en/detection.json' with { type: 'json' };
import type { Article } from '../../model/article.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import type { Document } from '../text/document.ts';
import { type Count, countTerms, termsOf, wordsOf } from './terms.ts';
import { type NameEvidence, weighNames } from './weigh-names.ts';

const SYRIA = termsOf(data.syria.words);
const RIVALS = termsOf(data.rivals.words);
const WAR = termsOf(data.war.words);
const HARM = termsOf(data.harm.words);
const ELSEWHERE = termsOf(data.elsewhere.words);
const PASSING = termsOf(data.passing.words);

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

/** So many kinds of words of war outweigh so much of another matter; what is left says nothing where it is no more than a word in passing. */
const WAR_TO_OUTWEIGH = 3;
const OUTWEIGHED = 1;
const IN_PASSING = 0.5;

/** Beside names that others bear, fewer kinds of words of organised violence leave a crime or an accident possible. */
const WAR_AT_NAMESAKES = 2;

/** Years before this war, told as years are, and those since. */
const FORMER_YEAR =
  /\b(?:in|since|january|february|march|april|may|june|july|august|september|october|november|december),? (?:1\d{3}|200\d)\b/i;
const YEAR_OF_WAR = /\b20[1-9]\d\b/;

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
  const title = opensWith(document.text, article.title) ? [] : wordsOf(article.title);
  const words = [...title, ...body];
  const names = weighNames(mentions, document.text, knowledge);
  const rivals = countTerms(words, RIVALS, LEAD);
  const said = countTerms(words, SYRIA, LEAD);
  const fought = countTerms(words, WAR, LEAD).kinds + Math.min(2, names.units);
  const war = fought + countTerms(words, HARM, LEAD).kinds;
  const first = Math.min(
    said.at[0] ?? Number.POSITIVE_INFINITY,
    title.length + wordsBefore(names.first, document),
  );
  const besides = isInPassing(rivals, wordsOf(article.title).length, first);
  const spoken = otherMatter(words, document.text) + (besides ? IN_PASSING : 0);
  const other = war < WAR_TO_OUTWEIGH ? spoken : Math.max(0, spoken - OUTWEIGHED);
  const clear = other <= IN_PASSING && (besides || rivals.kinds === 0);
  const evidence = evidenceOf(said.weight, names);
  // Towns abroad and firms bear these names too, and have their own crimes and accidents.
  const doubtful = said.weight + names.actors === 0 && !names.own && fought < WAR_AT_NAMESAKES;
  const plainly = words.length <= SHORT && names.sure ? PLAINLY_WAR_IN_SHORT : PLAINLY_WAR;
  const middle = clear && war >= plainly ? HALF_SYRIA_AT_WAR : HALF_SYRIA;
  const syria = aboutSyria(
    words,
    doubtful ? evidence / 2 : evidence,
    said.weight + names.hits,
    rivals.weight,
    middle,
  );
  const inSyria = clear && evidence >= PLAINLY_SYRIA;
  const score = Math.min(syria, half(war, (inSyria ? HALF_WAR_IN_SYRIA : HALF_WAR) + 1.5 * other));
  return { relevant: score >= 0.5, score: Math.round(score * 100) / 100 };
}

/** How much speaks for a matter for which Syrian names are borrowed, wars of former times among them. */
function otherMatter(words: readonly string[], text: string): number {
  const elsewhere =
    countTerms(words, ELSEWHERE, LEAD).kinds + countTerms(words, PASSING, LEAD).kinds * IN_PASSING;
  return FORMER_YEAR.test(text) && !YEAR_OF_WAR.test(text) ? elsewhere + 1 : elsewhere;
}

/** Another war or people is named once, after the first Syrian name and below the title. */
function isInPassing({ at }: Count, title: number, first: number): boolean {
  const [once = -1, again] = at;
  return again === undefined && once >= title && once > first;
}

/** How many words stand before a place in the text. */
function wordsBefore(offset: number, { text }: Document): number {
  return Number.isFinite(offset) ? wordsOf(text.slice(0, offset)).length : offset;
}

/** What the words and names found speak for Syria, no kind of them beyond its most. */
function evidenceOf(said: number, names: NameEvidence): number {
  return Math.min(MOST_SYRIA_WORDS, said * 0.7) + names.places + names.actors;
}

/** `own`: how often Syrian names and words stand in the text; `rivals`: those of other wars; `middle`: evidence for half the score. */
function aboutSyria(
  words: readonly string[],
  evidence: number,
  own: number,
  rivals: number,
  middle: number,
): number {
  const share = own / Math.max(1, own + rivals);
  const density = (own * WORDS_PER_NAME) / Math.max(WORDS_PER_NAME, words.length);
  return half(evidence, middle) * Math.min(1, share / 0.45) * Math.min(1, density);
}

/** 0 for nothing, 0.5 at `middle`, towards 1 for plenty. */
function half(evidence: number, middle: number): number {
  return evidence / (evidence + middle);
}

/** True when the text begins with its own title, as pages give it. */
function opensWith(text: string, title: string): boolean {
  return text.slice(0, title.length + 200).includes(title);
}
