import { BE, CONJUNCTION, PRONOUN, RELATIVE, VERB } from '../text/grammar.ts';
import type { Harm } from './harm.ts';
import type { People, Reading } from './reading.ts';

/** A bare number that goes on with a list: joined on, and followed by where or of whom. */
export function goesOn(reading: Reading, people: People, chain: Harm): boolean {
  const before = reading.words[people.first - 1];
  if (!before || people.first - chain.people.last > 40) return false;
  if (isCompared(reading, people, chain) || isWithPlace(reading, people, chain)) return true;
  if (isNextPlace(reading, people)) return true;
  const added = addedTo(reading, people);
  const joined = CONJUNCTION.has(before.lower) || /^[,:;(–—]$/.test(before.text) || added;
  if (!joined) return false;
  if (isGapped(reading, people, chain)) return true;
  if (people.quantity.single && !added) return chain.part && isBeside(reading, people, chain);
  return people.kind === 'person'
    ? personsGoOn(reading, people, chain, added)
    : people.kind === 'elided' && numberGoesOn(reading, people);
}

/** "among them two children and a woman": one more of the part, with nothing but the joint between. */
function isBeside(
  { words }: Reading,
  { first, kind, described }: People,
  { people: { last } }: Harm,
): boolean {
  const gap = words.slice(last + 1, first);
  return (
    kind === 'person' && !described && gap.length <= 2 && gap.every(({ lower }) => /^(?:,|and)$/.test(lower))
  );
}

function personsGoOn(reading: Reading, people: People, chain: Harm, added: boolean): boolean {
  const { words } = reading;
  const before = words[people.first - 1];
  const listed = afterColon(reading, people) || chain.part || chain.rule.startsWith('event:listed');
  if (listed || people.quantity.max === 0 || added) return true;
  // "82,000 families fled, or about 400,000 people": the same in another measure.
  if (before?.lower === 'or' && words[people.first - 2]?.text === ',' && chain.event === 'displaced')
    return true;
  // "125 dead from the army and 148 gunmen": a list of the dead.
  if (before?.lower === 'and' && chain.people.kind === 'event' && chain.rule.startsWith('event:noun'))
    return true;
  // A headline goes on: "25 people killed on Monday, 81 civilians since November".
  return before?.text === ',' && words[people.last + 1]?.lower === 'since';
}

function numberGoesOn({ words }: Reading, { last, quantity }: People): boolean {
  const next = words[last + 1];
  if (next?.lower === 'by') return !quantity.vague;
  if (next?.text === ',' && !quantity.vague) return saysMore(words, last + 2);
  return /^(?:in|at|near|from|among|around|on|according|of)$/.test(next?.lower ?? '');
}

/** "Idlib with 29 victims and Aleppo with 14", "the army for 61 arrests, the SDF for 44": one place, or side, after another. */
function isWithPlace({ words, places, units }: Reading, { first, kind }: People, chain: Harm): boolean {
  const next = (i: number): boolean => {
    const link = words[i - 1]?.lower;
    return (link === 'with' && Boolean(places[i - 2])) || (link === 'for' && Boolean(units[i - 2]));
  };
  const before = words[chain.people.first - 1]?.lower;
  return kind === 'elided' && next(first) && (before === 'for' || next(chain.people.first));
}

/** "30 in Harasta 25 in Douma": the comma of a list is lost, and each number has its place. */
function isNextPlace({ words, places }: Reading, { first, last, kind, quantity }: People): boolean {
  if (kind !== 'elided' || quantity.single || !places[first - 1]) return false;
  return /^(?:in|at|near)$/.test(words[last + 1]?.lower ?? '') && Boolean(places[last + 2]);
}

/** Words of a clause without its verb behind its people at most: "and a driver by a shell on the road to Hama". */
const GAP = 14;

/** "Six soldiers were killed in Hama and nine rebels in Idlib": the verb of the first clause goes for the second. */
function isGapped({ words, places, units, peopleAt }: Reading, people: People, chain: Harm): boolean {
  if (people.kind !== 'person' || chain.part || !/-(?:passive|undergo|state)$/.test(chain.rule)) return false;
  if (!/^(?:in|near|at|by|outside|on|around)$/.test(words[people.last + 1]?.lower ?? '')) return false;
  let placed = false;
  for (let i = people.last + 1; i < people.last + GAP; i++) {
    const word = words[i];
    if (!word || /^[.;,]$/.test(word.text)) return placed;
    if (places[i] || units[i] || /^(?:by|on)$/.test(word.lower)) placed = true;
    else if (
      peopleAt.has(i) ||
      VERB.has(word.lower) ||
      BE.has(word.lower) ||
      /^[a-z]+(?:ed|ing)$/.test(word.text)
    )
      return false;
    else if (PRONOUN.has(word.lower) || RELATIVE.has(word.lower)) return placed && word.lower !== 'they';
  }
  return placed;
}

/**
 * "nine deaths, down from 14 the week before", "lost 25 fighters, against 29 gunmen": the same harm, of another time
 * or side.
 */
function isCompared({ words }: Reading, { first, last, kind, quantity }: People, chain: Harm): boolean {
  if (quantity.single || quantity.max === 0) return false;
  const before = words[first - 1]?.lower ?? '';
  const second = words[first - 2]?.lower ?? '';
  if (before === 'against') return kind === 'person' && /^event:(?:toll|lose)/.test(chain.rule);
  const from =
    (before === 'from' && /^(?:down|up)$/.test(second)) || (before === 'with' && second === 'compared');
  if (!from || kind === 'unknown') return false;
  return words.slice(last + 1, last + 6).some((word) => WHEN.test(word.lower));
}

const WHEN =
  /^(?:week|month|year|day|period|earlier|yesterday|previously|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;

/** "in addition to one journalist", "along with 40 civilians". */
export function addedTo({ words }: Reading, people: People): boolean {
  const before = words
    .slice(Math.max(0, people.first - 3), people.first)
    .map((word) => word.lower)
    .join(' ');
  return /(?:in addition to|as well as|along with|together with|alongside|plus)$/.test(before);
}

/** "44, of whom 14 children", "20, according to the Observatory". */
function saysMore(words: Reading['words'], from: number): boolean {
  return /^(?:of|including|among|according|in|at|near)$/.test(words[from]?.lower ?? '');
}

export function afterColon({ words }: Reading, people: People): boolean {
  return words[people.first - 1]?.text === ':';
}
