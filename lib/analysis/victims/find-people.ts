import type { People } from '../claims/reading.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Word } from '../text/words.ts';
import { counted } from './counted.ts';
import { BY_NAME, described } from './described.ts';
import type { Ground } from './noun-phrase.ts';
import { KIN } from './of-kin.ts';

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

/**
 * "one of them, a nurse, died", "arrested Samer Issa, a commander,": who the one was, no second person. Null where
 * these are two.
 */
function explained(words: readonly Word[], one: People | undefined, who: People): People | null {
  if (!one || !who.quantity.single || who.described || one.quantity.min !== 1 || one.quantity.max !== 1)
    return null;
  const kin = one.kind === 'person' && one.head === one.last && KIN.test(words[one.last]?.lower ?? '');
  const named = one.described && (one.head === null || one.head < one.last) && one.quantity.rule === BY_NAME;
  if (!named && !(kin && isByWork(words, who)) && (one.kind !== 'elided' || one.quantity.single)) return null;
  // Commas may be lost behind a name.
  const near = words[who.first - 1]?.text === ',' ? who.first - 1 : named ? who.first : -1;
  if (near !== one.last + 1) return null;
  // "Samer Issa, a nurse and two drivers": a list.
  if (named && words[who.last + 1]?.lower === 'and') return null;
  return { ...one, last: who.last, head: who.head, kind: who.kind, victimClass: who.victimClass };
}

const FAMILY =
  /^(?:wom[ae]n|girl|boy|child|baby|infant|toddler|teenager|wife|daughter|mother|sister|widow|niece|aunt|grandmother|man|person)$/;

/** "his brother, a lawyer,": what somebody did for a living, between two marks; not "his brother, a girl and …". */
function isByWork(words: readonly Word[], { last }: People): boolean {
  const next = words[last + 1];
  return !FAMILY.test(words[last]?.lower ?? '') && (!next || next.kind === 'mark');
}
