import { ADVERB, BE, PREPOSITION, QUOTE } from '../text/grammar.ts';
import type { People, Reading } from './reading.ts';
import { isSeverity } from './severity.ts';

const TAKES_LIVES = /^(?:claim(?:ed|s|ing)?|t(?:ook|akes?|aking|aken)|costs?|costing|of)$/;
const LIVES_LOST = /^(?:claimed|lost|taken)$/;

/** A noun of harm counts by itself, unless it only names what is said of it ("no reports of casualties" does). */
export function standsAlone(reading: Reading, people: People): boolean {
  const { words } = reading;
  const before = words[people.first - 1]?.lower ?? '';
  const after = words[people.last + 1]?.lower ?? '';
  const head = people.head === null ? '' : (words[people.head]?.lower ?? '');
  if (people.described || (people.partitive && isSeverity(reading, people))) return false;
  if (/^(?:sentences?|penalty|threats?|squads?|certificates?|row|anniversary|warrants?)$/.test(after))
    return false;
  if (before === 'treated' || before === 'treating' || before === 'treat') return people.event === 'wounded';
  if (head === 'lives' && !TAKES_LIVES.test(before))
    return LIVES_LOST.test(BE.has(after) ? (words[people.last + 2]?.lower ?? '') : after);
  if (people.quantity.rule.startsWith('quantity:one-person'))
    return (
      head === 'body' ||
      head === 'corpse' ||
      (people.event === 'wounded' && /^an?$/.test(words[people.first]?.lower ?? ''))
    );
  if (people.quantity.max === 0 && (PREPOSITION.has(before) || ADVERB.has(before) || QUOTE.has(before)))
    return true;
  if (people.kind === 'person' && people.event !== null) {
    // "three wounded soldiers arrived": the participle tells; prisoners and the displaced do not count by it.
    return people.event === 'killed' || people.event === 'wounded' || people.event === 'missing';
  }
  return true;
}
