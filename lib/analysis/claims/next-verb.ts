import { CONJUNCTION, PRONOUN, RELATIVE, SUBORDINATOR } from '../text/grammar.ts';
import { auxEnd } from './auxiliaries.ts';
import type { Predicate, Reading } from './reading.ts';

/** Words from a verb to the next verb of the same subject at most. */
const REACH = 10;

/**
 * The harm that a second verb of the same subject tells: "ejected and was captured", "were abducted and later
 * executed", "fired before being killed". `from`: last word of the first verb. Null where others are named on the way.
 */
export function nextVerb(reading: Reading, from: number): Predicate | null {
  const { words, peopleAt, predicateAt } = reading;
  for (let i = from + 1; i < Math.min(words.length, from + REACH); i++) {
    const { lower = '', kind = 'mark', text = '' } = words[i] ?? {};
    // "opened fire before being executed": the same people.
    const being = /^(?:before|after)$/.test(lower) && words[i + 1]?.lower === 'being';
    const leaves = PRONOUN.has(lower) || RELATIVE.has(lower) || (SUBORDINATOR.has(lower) && !being);
    const agent = words[i - 1]?.lower === 'by';
    if ((peopleAt.has(i) && !agent) || leaves || (kind === 'mark' && text !== ',')) return null;
    if (!CONJUNCTION.has(lower) && lower !== 'then' && !being) continue;
    const predicate = predicateAt.get(auxEnd(reading, i + 1));
    if (predicate && predicate.voice !== 'active' && predicate.voice !== 'state') return predicate;
  }
  return null;
}
