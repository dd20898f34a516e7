import { ADVERB, BE, CONJUNCTION, INCLUDING, PREPOSITION, REPORTED, VERB } from '../text/grammar.ts';
import { addedTo, afterColon, goesOn } from './goes-on.ts';
import type { Harm } from './harm.ts';
import { harmOf } from './objects.ts';
import { ownPredicate } from './own-predicate.ts';
import { followedByAmongThem, isNumberless, partMarker } from './part-marker.ts';
import type { People, Predicate, Reading } from './reading.ts';
import { isSeverity } from './severity.ts';
import type { Fate } from './way.ts';

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
  if (!mayShare(reading, people, last)) return null;
  const from =
    last ??
    (opensWithPart(reading, people) || isOfTotal(reading, people) || opensWithRest(reading, people)
      ? before
      : null);
  if (!from || from.people.quantity.max === 0 || isSeverity(reading, people)) return null;
  const fate = ownPredicate(reading, people);
  if (fate.kind === 'harmed' && !isOfNext(reading, people, fate.predicate, from)) return null;
  if (people.kind === 'elided' && fate.kind === 'other' && !saysWhoTheyWere(reading, fate.at)) return null;
  if (toldAsPart(reading, people) || isOfTotal(reading, people) || opensWithRest(reading, people)) {
    if (!isPart(reading, people, fate)) return null;
    return harmOf(reading, people, from.event, `event:part-of:${from.event}`, people.first, people.last, {
      part: true,
    });
  }
  const added = addedTo(reading, people) && people.kind === 'person';
  if (last && (last.part || isWholeAhead(reading, last.people)) && isFurtherPart(reading, people, fate)) {
    return harmOf(reading, people, last.event, `event:part-of:${last.event}`, people.first, people.last, {
      part: true,
    });
  }
  if (
    !last ||
    (fate.kind !== 'none' && !added) ||
    (people.described && !added) ||
    !goesOn(reading, people, last)
  )
    return null;
  return harmOf(reading, people, last.event, `event:listed:${last.event}`, people.first, people.last, {
    part: last.part || afterColon(reading, people),
  });
}

/** Whether people may have the harm of others at all: they are counted, and count others than those before them. */
function mayShare(reading: Reading, people: People, last: Harm | null): boolean {
  if (people.kind === 'unknown' || (people.quantity.max === 0 && !people.victimClass)) return false;
  return !isNumberless(people) && !(last && isWhoTheyWere(reading, last.people, people));
}

/** "eight men, one of whom was a nurse": who a part was, no further one. */
function isWhoTheyWere({ words }: Reading, part: People, { first }: People): boolean {
  return part.partitive && part.last === first - 2 && BE.has(words[first - 1]?.lower ?? '');
}

function toldAsPart(reading: Reading, people: People): boolean {
  return people.partitive || partMarker(reading, people) || followedByAmongThem(reading, people);
}

/** "nine were killed, including the mayor, and 40 taken prisoner": another verb that the people next to it have. */
function isOfNext(reading: Reading, people: People, { event, aux }: Predicate, from: Harm): boolean {
  if (event === from.event || !toldAsPart(reading, people)) return false;
  return reading.people.some((other) => other.first > people.last && other.last < aux && !other.partitive);
}

/** Whether people told as a part share the harm of their total. With a verb of their own they may not. */
function isPart(reading: Reading, people: People, fate: Fate): boolean {
  if (isOfTotal(reading, people)) return true;
  if (opensWithRest(reading, people)) return fate.kind !== 'other' || saysWhoTheyWere(reading, fate.at);
  if (people.partitive && isActedOn(reading, people)) return false;
  if (fate.kind === 'other' && !people.partitive)
    return (people.kind === 'person' || people.kind === 'elided') && partMarker(reading, people);
  return people.kind !== 'elided' || saysWho(reading, people);
}

/** "operating on four of them", "questioned two of them": what someone did with some of them, no part of the toll. */
function isActedOn({ words }: Reading, { first }: People): boolean {
  const before = words[first - 1]?.lower ?? '';
  if (/^(?:on|for|from|to|by|at)$/.test(before)) return true;
  // "It said 12 of them were soldiers": who says so does nothing to them.
  if (REPORTED.has(before) || before === 'says') return false;
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

/** "Of the 22 dead, 14 were civilians": the whole stands ahead of its parts. */
function isWholeAhead({ words }: Reading, { first, quantity }: People): boolean {
  const the = [first, first - 1].find((i) => /^(?:the|those|its|their|these)$/.test(words[i]?.lower ?? ''));
  if (quantity.single || the === undefined || words[the - 1]?.lower !== 'of') return false;
  const before = words[the - 2];
  return !before || before.kind === 'mark' || CONJUNCTION.has(before.lower);
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

/** "Most were combatants: 415 from …", "The rest, 111 people, were civilians": of the total of the sentence before. */
function opensWithRest({ words }: Reading, { first, quantity }: People): boolean {
  if (quantity.single || first > REST_REACH) return false;
  const head = words
    .slice(0, 2)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^the (?:rest|others|remainder|remaining)$/.test(head)) return first <= 3;
  return (
    /^most (?:were|are|of)$/.test(head) &&
    words.slice(2, first).some(({ text }) => text === ':' || text === ',')
  );
}

/** Words from "The rest" or "Most were" to the numbers that it opens at most. */
const REST_REACH = 9;

/** "one of them holding the nationality of …". */
const NATION = /^(?:nationality|nationalities|citizenship|passports?)$/;

/** "18 of them from the SDF", "at least 23 of them in Hama": something must tell which part. */
function saysWho({ words }: Reading, people: People): boolean {
  const next = words[people.last + 1];
  // "many of them sheltering in schools" tells what they do.
  const nation = words.slice(people.last + 2, people.last + 6).some(({ lower }) => NATION.test(lower));
  if (next?.lower.endsWith('ing') && !nation && !/^(?:belonging|including)$/.test(next.lower)) return false;
  return Boolean(next && (PREPOSITION.has(next.lower) || next.kind === 'word'));
}
