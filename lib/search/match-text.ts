import type { Calendar } from './calendar.ts';
import { type Lists, listOf } from './lists.ts';
import type { Vocabulary } from './vocabulary.ts';
import { typedWords } from './words-of.ts';

/** Weight of a word that stands in a report as it was typed, as the beginning of a longer one, or nearly so. */
const WHOLE = 4;
const BEGUN = 3;
const NEAR = 1;
/** … of one that names the report's day, and need not stand in it. */
const OF_ITS_DAY = 2;
/** More words than this do not find less; their weights fit in a byte. */
const MOST_WORDS = 24;

export interface TextMatches {
  /** For each report the sum of its words' weights; 0 where it lacks one. Null when nothing was typed to look for. */
  scores: Uint8Array | null;
  /** Typed words that no report holds, with the words of nearly the same spelling that were taken instead. */
  near: { word: string; instead: string[] }[];
}

/** Reports that hold every typed word, or are of a day that it names. */
export function matchText(
  text: string,
  vocabulary: Vocabulary,
  holders: Lists,
  calendar: Calendar,
): TextMatches {
  const typed = typedWords(text).slice(0, MOST_WORDS);
  let scores: Uint8Array | null = null;
  const near: TextMatches['near'] = [];
  for (const { word, spellings, days } of typed) {
    const weights = days ? calendar.weights(days, OF_ITS_DAY) : new Uint8Array(calendar.reports);
    const likenesses = spellings.map((spelling) => vocabulary.like(spelling));
    const known =
      likenesses.some(({ whole, begun }) => whole.length + begun.length > 0) ||
      (days && weights.includes(OF_ITS_DAY));
    for (const { whole, begun, near: nearly } of likenesses) {
      if (!known) mark(weights, nearly, holders, NEAR);
      mark(weights, begun, holders, BEGUN);
      mark(weights, whole, holders, WHOLE);
    }
    if (!known) {
      const instead = likenesses.flatMap((one) => one.near.map(vocabulary.word));
      near.push({ word, instead });
    }
    scores = scores ? both(scores, weights) : weights;
  }
  return { scores, near };
}

function mark(weights: Uint8Array, words: readonly number[], holders: Lists, weight: number): void {
  for (const word of words) {
    for (const report of listOf(holders, word)) {
      if ((weights[report] ?? 0) < weight) weights[report] = weight;
    }
  }
}

/** Sums where both are set, written into the first. */
function both(scores: Uint8Array, weights: Uint8Array): Uint8Array {
  for (let at = 0; at < scores.length; at++) {
    const a = scores[at] ?? 0;
    const b = weights[at] ?? 0;
    scores[at] = a && b ? a + b : 0;
  }
  return scores;
}
