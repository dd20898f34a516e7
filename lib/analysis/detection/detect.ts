import data from '../../../assets/language/en/detection.json' with { type: 'json' };
import type { Article } from '../../model/article.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import type { Document } from '../text/document.ts';
import { findOtherSubjects } from './other-subjects.ts';
import { countTerms, LEAD, termsOf, wordsOf } from './terms.ts';
import { type NameEvidence, weighNames } from './weigh-names.ts';

const SYRIA = termsOf(data.syria.words);
const WAR = termsOf(data.war.words);
const HARM = termsOf(data.harm.words);

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

/** Beside names that others bear, fewer kinds of words of organised violence leave a crime or an accident possible. */
const WAR_AT_NAMESAKES = 1;

/** From so many paragraphs on, title included, a text says what it is about before its last one. */
const SOME_PARAGRAPHS = 6;

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
  const text = withoutLastParagraph(document.text);
  const body = wordsOf(text);
  const title = opensWith(document.text, article.title) ? [] : wordsOf(article.title);
  const words = [...title, ...body];
  const names = weighNames(
    mentions.filter(({ end }) => end <= text.length),
    article,
    knowledge,
  );
  const said = countTerms(words, SYRIA, LEAD);
  const organised = countTerms(words, WAR, LEAD).kinds;
  const fought = organised + Math.min(2, names.units);
  const war = fought + countTerms(words, HARM, LEAD).kinds;
  const own = said.weight + names.hits;
  const others = findOtherSubjects(words, text, { all: war, fought }, names, {
    own,
    first: Math.min(
      said.at[0] ?? Number.POSITIVE_INFINITY,
      title.length + wordsBefore(names.first, document),
    ),
    title: wordsOf(article.title).length,
  });
  const evidence = evidenceOf(said.weight, names);
  // Towns abroad and firms bear these names too, and have their own crimes and accidents.
  const borne = said.weight + names.actors === 0 && !names.own && organised < WAR_AT_NAMESAKES;
  const plainly = words.length <= SHORT && names.sure ? PLAINLY_WAR_IN_SHORT : PLAINLY_WAR;
  const syria = aboutSyria(
    words,
    borne || others.headed ? evidence / 2 : evidence,
    own,
    others.rivals,
    others.clear && war >= plainly ? HALF_SYRIA_AT_WAR : HALF_SYRIA,
  );
  const middle = others.clear && evidence >= PLAINLY_SYRIA ? HALF_WAR_IN_SYRIA : HALF_WAR;
  const score = Math.min(syria, half(war, others.clear ? middle : middle + 1.5 * others.matter));
  return { relevant: score >= 0.5, score: Math.round(score * 100) / 100 };
}

/**
 * Of a text of some paragraphs all but the last, which may say who wrote it: a cook who has reported from a war, a fund that
 * helps its children. What an article is about stands before that too.
 */
function withoutLastParagraph(text: string): string {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return paragraphs.length < SOME_PARAGRAPHS ? text : text.slice(0, text.trimEnd().lastIndexOf('\n'));
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
