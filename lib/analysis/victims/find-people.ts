import type { People } from '../claims/reading.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Word } from '../text/words.ts';
import { counted } from './counted.ts';
import { described } from './described.ts';
import type { Ground } from './noun-phrase.ts';

/**
 * Every phrase of the words that counts or describes people, in order, none overlapping. `isUnit` and
 * `isPlace` tell the words inside the name of one.
 */
export function findPeople(
  words: readonly Word[],
  quantities: readonly Quantity[],
  isUnit: (i: number) => boolean,
  isPlace: (i: number) => boolean,
): People[] {
  const starts = new Map(quantities.map((quantity) => [quantity.first, quantity]));
  const ground: Ground = { words, isUnit, isPlace, isCount: (i) => starts.has(i) };
  const found: People[] = [];
  for (let i = 0; i < words.length; ) {
    const quantity = starts.get(i);
    const people = quantity ? counted(ground, quantity) : described(ground, i, found.at(-1));
    const same = people && explained(words, found.at(-1), people);
    if (same) found[found.length - 1] = same;
    else if (people) found.push(people);
    i = people ? people.last + 1 : quantity ? quantity.last + 1 : i + 1;
  }
  return found;
}

/** "one of them, a nurse, died": the nurse is who the one was, no second person. Null where these are two. */
function explained(words: readonly Word[], one: People | undefined, who: People): People | null {
  if (!one || !who.quantity.single || who.described || one.quantity.single) return null;
  if (one.quantity.min !== 1 || one.quantity.max !== 1 || one.kind !== 'elided') return null;
  if (who.first !== one.last + 2 || words[who.first - 1]?.text !== ',') return null;
  return { ...one, last: who.last, head: who.head, kind: who.kind, victimClass: who.victimClass };
}
