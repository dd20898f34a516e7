import { ADVERB, BE, CONJUNCTION, INCLUDING, PREPOSITION, REPORTED, VERB } from '../text/grammar.ts';
import type { Harm } from './harm.ts';
import { harmOf } from './objects.ts';
import { type Fate, ownPredicate } from './own-predicate.ts';
import { followedByAmongThem, partMarker } from './part-marker.ts';
import type { People, Reading } from './reading.ts';
import { isSeverity } from './severity.ts';

/**
 * People who have no word of harm of their own and share the one before: parts of a total ("including two
 * children", "three of them medics"), and the rest of a list ("45 in Jableh and 33 in Tartus").
 * Also marks those of `harms` that are parts.
 */
export function* partHarms(reading: Reading, harms: readonly Harm[], before: Harm | null): Generator<Harm> {
  const done = new Map(harms.map((harm) => [harm.people, harm]));
  let last: Harm | null = null;
  for (const people of reading.people) {
    const known = done.get(people);
    if (known) {
      known.part ||= toldAsPart(reading, people) || goesOnWithPart(reading, known, last);
      last = known;
      continue;
    }
    const shared = sharedHarm(reading, people, last, before);
    if (!shared) continue;
    last = shared;
    yield shared;
  }
}

/** The harm that people share with others: `last` of the same sentence, or `before` of the sentences before. */
function sharedHarm(reading: Reading, people: People, last: Harm | null, before: Harm | null): Harm | null {
  if (people.kind === 'unknown' || (people.quantity.max === 0 && !people.victimClass)) return null;
  const from = last ?? (opensWithPart(reading, people) || isOfTotal(reading, people) ? before : null);
  if (!from || from.people.quantity.max === 0 || isSeverity(reading, people)) return null;
  const fate = ownPredicate(reading, people);
  if (fate.kind === 'harmed') return null;
  if (people.kind === 'elided' && fate.kind === 'other' && !saysWhoTheyWere(reading, fate.at)) return null;
  if (toldAsPart(reading, people) || isOfTotal(reading, people)) {
    if (!isPart(reading, people, fate)) return null;
    return harmOf(reading, people, from.event, `event:part-of:${from.event}`, people.first, people.last, {
      part: true,
    });
  }
  const added = addedTo(reading, people) && people.kind === 'person';
  if (last?.part && isFurtherPart(reading, people, fate)) {
    return harmOf(reading, people, last.event, `event:part-of:${last.event}`, people.first, people.last, {
      part: true,
    });
  }
  if (!last || (fate.kind !== 'none' && !added) || people.described || !goesOn(reading, people, last))
    return null;
  return harmOf(reading, people, last.event, `event:listed:${last.event}`, people.first, people.last, {
    part: last.part || afterColon(reading, people),
  });
}

function toldAsPart(reading: Reading, people: People): boolean {
  return people.partitive || partMarker(reading, people) || followedByAmongThem(reading, people);
}

/** Whether people told as a part share the harm of their total. With a verb of their own they may not. */
function isPart(reading: Reading, people: People, fate: Fate): boolean {
  if (isOfTotal(reading, people)) return true;
  if (people.partitive && isActedOn(reading, people)) return false;
  if (fate.kind === 'other' && !people.partitive)
    return (people.kind === 'person' || people.kind === 'elided') && partMarker(reading, people);
  return people.kind !== 'elided' || saysWho(reading, people);
}

/** "operating on four of them", "questioned two of them": what someone did with some of them, no part of the toll. */
function isActedOn({ words }: Reading, { first }: People): boolean {
  const before = words[first - 1]?.lower ?? '';
  if (/^(?:on|for|from|to|by|at)$/.test(before)) return true;
  return !INCLUDING.has(before) && (VERB.has(before) || /^(?!be).{3,}ing$/.test(before));
}

function goesOnWithPart(reading: Reading, harm: Harm, last: Harm | null): boolean {
  return Boolean(last?.part && last.event === harm.event && listedWith(reading, last.people, harm.people));
}

/** "including four children and two women": nothing but a comma or "and" between. */
function listedWith({ words }: Reading, before: People, people: People): boolean {
  const gap = words.slice(before.last + 1, people.first);
  return (
    gap.length > 0 && gap.length <= 2 && gap.every((word) => word.text === ',' || CONJUNCTION.has(word.lower))
  );
}

const BELONGED = /^(?:belong|belonged|belongs|came|served)$/;

/** "19 belonged to the SDF": a bare number of the total before, by whom they served. */
function isOfTotal({ words }: Reading, { kind, last, quantity }: People): boolean {
  return kind === 'elided' && !quantity.single && /^(?:belong|belonged)$/.test(words[last + 1]?.lower ?? '');
}

/** "18 of them were from the SDF" tells who they were; "12 of them have not been identified" does not. */
function saysWhoTheyWere({ words }: Reading, verb: number): boolean {
  if (BELONGED.test(words[verb]?.lower ?? '')) return true;
  if (!BE.has(words[verb]?.lower ?? '')) return false;
  let i = verb + 1;
  while (
    ADVERB.has(words[i]?.lower ?? '') ||
    REPORTED.has(words[i]?.lower ?? '') ||
    /^(?:to|be)$/.test(words[i]?.lower ?? '')
  )
    i++;
  const next = words[i]?.lower ?? '';
  return !NOT_WHO.test(next) && !next.endsWith('ed') && !next.endsWith('ing');
}

/** "12 of them were soldiers, six were rebels and the other three were foreigners": more parts of the same total. */
function isFurtherPart(reading: Reading, people: People, fate: Fate): boolean {
  const { words } = reading;
  return (
    people.kind === 'elided' &&
    !people.quantity.single &&
    fate.kind === 'other' &&
    fate.at === people.last + 1 &&
    BE.has(words[fate.at]?.lower ?? '') &&
    saysWhoTheyWere(reading, fate.at)
  );
}

/** What people are without it being who they are: "were in hospital", "were set free". */
const NOT_WHO =
  /^(?:in|at|on|not|still|being|under|set|free|let|sent|left|made|taken|brought|shown|seen|found|held|born|given|kept|put|told|able|due|back|home|safe|alive|well)$/;

/** "Among them were two children", "Two of them were children": the total stands in the sentence before. */
function opensWithPart({ words }: Reading, people: People): boolean {
  if (people.partitive && people.first <= 2) return true;
  const head = words.slice(0, people.first).map((word) => word.lower);
  return (
    (people.first <= 5 && /^(?:among|including|of) (?:them|whom|the)/.test(head.slice(0, 2).join(' '))) ||
    head[0] === 'including'
  );
}

/** "18 of them from the SDF", "at least 23 of them in Hama": something must tell which part. */
function saysWho({ words }: Reading, people: People): boolean {
  const next = words[people.last + 1];
  // "many of them sheltering in schools" tells what they do.
  if (next?.lower.endsWith('ing') && !/^(?:belonging|including)$/.test(next.lower)) return false;
  return Boolean(next && (PREPOSITION.has(next.lower) || next.kind === 'word'));
}

/** A bare number that goes on with a list: joined on, and followed by where or of whom. */
function goesOn(reading: Reading, people: People, chain: Harm): boolean {
  const { words } = reading;
  const before = words[people.first - 1];
  if (!before || people.first - chain.people.last > 40) return false;
  if (isCompared(reading, people, chain)) return true;
  const added = addedTo(reading, people);
  const joined = CONJUNCTION.has(before.lower) || /^[,:;(–—]$/.test(before.text) || added;
  if (!joined || (people.quantity.single && !added)) return false;
  const next = words[people.last + 1];
  if (people.kind === 'person') {
    const listed = afterColon(reading, people) || chain.part || chain.rule.startsWith('event:listed');
    if (listed || people.quantity.max === 0 || added) return true;
    // "125 dead from the army and 148 gunmen": a list of the dead.
    if (before.lower === 'and' && chain.people.kind === 'event' && chain.rule.startsWith('event:noun'))
      return true;
    // A headline goes on: "25 people killed on Monday, 81 civilians since November".
    return before.text === ',' && next?.lower === 'since';
  }
  if (people.kind !== 'elided') return false;
  if (next?.text === ',' && !people.quantity.vague) return saysMore(reading, people.last + 2);
  return /^(?:in|at|near|from|among|around|on|according|of)$/.test(next?.lower ?? '');
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
  return words.slice(last + 1, last + 6).some((word) => /^(?:week|month|year|day|period)$/.test(word.lower));
}

/** "in addition to one journalist", "along with 40 civilians". */
function addedTo({ words }: Reading, people: People): boolean {
  const before = words
    .slice(Math.max(0, people.first - 3), people.first)
    .map((word) => word.lower)
    .join(' ');
  return /(?:in addition to|as well as|along with|together with|alongside|plus)$/.test(before);
}

/** "44, of whom 14 children", "20, according to the Observatory". */
function saysMore({ words }: Reading, from: number): boolean {
  return /^(?:of|including|among|according|in|at|near)$/.test(words[from]?.lower ?? '');
}

function afterColon({ words }: Reading, people: People): boolean {
  return words[people.first - 1]?.text === ':';
}
