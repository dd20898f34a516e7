import { CONJUNCTION, DETERMINER, QUOTE, RELATIVE } from '../text/grammar.ts';
import type { Word } from '../text/words.ts';
import { isAuxiliary } from './auxiliaries.ts';
import type { Reading } from './reading.ts';
import type { Way } from './way.ts';

/** Verbs of speaking that stand before their subject. */
export const INVERTIBLE = new Set(['said', 'says', 'added', 'reported', 'told']);

/** Words of a speaker between a comma and "said", and from "said" to the comma that closes the aside, at most. */
const SPEAKER = 9;

/**
 * ", activists said," or ", a spokesman for the army told reporters," behind people tells who said it, nothing of them:
 * the way goes on behind the comma that closes it.
 */
export function overAside({ reading, relative }: Way, i: number, { text }: Word): number | null {
  if (text !== ',' || relative) return null;
  const { words, peopleAt } = reading;
  for (let k = i + 1; k <= i + SPEAKER; k++) {
    const word = words[k];
    if (word?.kind !== 'word' || peopleAt.has(k) || CONJUNCTION.has(word.lower) || RELATIVE.has(word.lower))
      return null;
    if (INVERTIBLE.has(word.lower)) return k > i + 1 ? closingComma(reading, k) : null;
    if (isAuxiliary(word.lower)) return null;
  }
  return null;
}

/** Words of a speaker before a verb of speaking that ends the clause, at most: "12 soldiers, activists said". */
const LAST_SPEAKER = 4;

/** ", activists said." behind people: nothing more is said of them. */
export function endsAside({ reading, people, relative }: Way, i: number, lower: string): boolean {
  const { words, peopleAt } = reading;
  if (!INVERTIBLE.has(lower) || relative) return false;
  if (closesSentence(reading, people.last, i)) return true;
  for (let k = i - 1; k >= Math.max(people.last + 1, i - LAST_SPEAKER - 1); k--) {
    const word = words[k];
    if (word && QUOTE.has(word.text)) continue;
    if (word?.text === ',' && k < i - 1) return true;
    if (word?.kind !== 'word' || peopleAt.has(k) || CONJUNCTION.has(word.lower) || RELATIVE.has(word.lower))
      return false;
  }
  return false;
}

/** "12 children the monitor said.": texts that have lost their commas; the speaker stands right behind the people. */
function closesSentence({ words, peopleAt }: Reading, last: number, verb: number): boolean {
  const next = words[verb + 1];
  const length = verb - last - 1;
  if ((next && !/^[.”"]$/.test(next.text)) || length < 1 || length > LAST_SPEAKER) return false;
  const head = words[last + 1];
  if (!head || !(DETERMINER.has(head.lower) || /^\p{Lu}/u.test(head.text) || length === 1)) return false;
  for (let k = last + 1; k < verb; k++) {
    const word = words[k];
    if (word?.kind !== 'word' || peopleAt.has(k) || CONJUNCTION.has(word.lower) || RELATIVE.has(word.lower))
      return false;
  }
  return true;
}

/** Index of the comma that ends the aside of a verb of speaking; null where a clause or people come before it. */
function closingComma({ words, peopleAt, predicateAt }: Reading, verb: number): number | null {
  for (let i = verb + 1; i <= verb + SPEAKER; i++) {
    const word = words[i];
    if (word?.text === ',') return i;
    if (word?.kind !== 'word' || peopleAt.has(i) || predicateAt.has(i) || isAuxiliary(word.lower))
      return null;
    if (RELATIVE.has(word.lower) && word.lower !== 'that') return null;
  }
  return null;
}
