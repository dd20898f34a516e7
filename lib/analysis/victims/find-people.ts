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
    if (people) found.push(people);
    i = people ? people.last + 1 : quantity ? quantity.last + 1 : i + 1;
  }
  return found;
}
