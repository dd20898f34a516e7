import { isKinTaken } from '../events/follow-holds.ts';
import { EVENT_NOUNS } from '../events/lexicon.ts';
import { INCLUDING, PREPOSITION } from '../text/grammar.ts';
import { HELD, isArmed, NOT_PEOPLE } from '../victims/lexicon.ts';
import type { People, Predicate, Reading } from './reading.ts';

/** Fewer who leave a place are no displaced. */
const MANY = 50;
/** So many at once, left unnamed ("some 50,000 have fled"), are no troop. */
const MANY_UNNAMED = 100;
/** Whether a predicate can be said of these people: a village may be captured, a force may lose ground. */
export function fits(reading: Reading, people: People, predicate: Predicate): boolean {
  const { needs } = predicate.entry;
  if ((predicate.entry.whole && people.partitive) || isShare(reading, people)) return false;
  if (!isOfLiving(reading, people, predicate) || !inNumber(reading, people, predicate)) return false;
  // "two towns fell; a third was hit".
  if (predicate.entry.id === 'hit' && people.quantity.single && people.quantity.other) return false;
  if (people.kind === 'unknown') return fitsUnknown(reading, people, predicate);
  if (people.kind === 'elided' && people.quantity.single) return false;
  if (needs === 'persons') return isPerson(people) || fitsElided(reading, people, predicate);
  if (needs === 'fighters') return isFighter(people) || isOfUnit(reading, people);
  return needs !== 'civil' || isCivil(people) || withFamilies(reading, people);
}

/** "most of the 30,000 residents have left": the number is not of those who did. */
export function isShare({ words }: Reading, { first }: People): boolean {
  const of = words[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return (
    words[of]?.lower === 'of' &&
    /^(?:most|half|many|some|majority|part|none|quarter|thirds?|two-thirds|cent|percent)$/.test(
      words[of - 1]?.lower ?? '',
    )
  );
}

function isPerson({ victimClass, quantity, kind }: People): boolean {
  return (
    victimClass !== null ||
    quantity.other ||
    quantity.people ||
    /^quantity:(?:family|group)$/.test(quantity.rule) ||
    kind === 'event'
  );
}

/** The dead are not led away or displaced; who is held already is not captured by that, and flees no home. */
function isOfLiving(
  { words }: Reading,
  { head, kind, event, first }: People,
  { event: done, entry }: Predicate,
): boolean {
  const noun = head === null ? '' : (words[head]?.lower ?? '');
  if (entry.whole) return event === null || (kind === 'event' && event !== 'killed');
  if (done !== 'captured' && done !== 'displaced') return true;
  if (kind === 'event' && event === 'killed') return false;
  // "evacuated 14 wounded people": wounded, not displaced.
  if (done === 'displaced' && event === 'wounded') return false;
  if ((done === 'displaced' || entry.free) && HELD.has(noun)) return false;
  // "a force of 1,500 men crossed": a troop on the march.
  const troop = /^(?:force|army|column|contingent|unit|troop|battalion|convoy|crowd|team)$/;
  if (done === 'displaced' && words[first - 1]?.lower === 'of' && troop.test(words[first - 2]?.lower ?? ''))
    return false;
  // "a rally of 200 people was being held": held is what the people are of.
  return !entry.free || !PREPOSITION.has(words[first - 1]?.lower ?? '') || first < 2;
}

/** One evacuated child is a rescue; the displaced are counted in numbers. */
function inNumber({ words }: Reading, { quantity, last }: People, { event, entry }: Predicate): boolean {
  if (event === 'displaced' && quantity.single) return false;
  // A family that leaves takes its home along; one man may be on an errand.
  const families = quantity.rule === 'quantity:family' || /^famil(?:y|ies)$/.test(words[last]?.lower ?? '');
  return !entry.many || families || (quantity.min ?? quantity.max ?? 0) >= MANY;
}

function fitsUnknown(reading: Reading, people: People, { entry }: Predicate): boolean {
  const noun = reading.words[people.last]?.lower ?? '';
  const unit = reading.units[people.last] !== null;
  if (entry.needs !== null || people.quantity.single) return false;
  if (NOT_PEOPLE.has(noun) || unit) return unit;
  return entry.form !== 'undergo' || entry.event === 'killed';
}

function fitsElided(reading: Reading, people: People, predicate: Predicate): boolean {
  const { kind, partitive } = people;
  if (kind !== 'elided') return false;
  const { voice, entry } = predicate;
  // "took nine policemen and executed all nine".
  if (entry.event === 'killed' && /^(?:all|both)$/.test(reading.words[people.first]?.lower ?? ''))
    return true;
  if (entry.bare || (partitive && (voice === 'passive' || entry.notBy !== null))) return true;
  return (
    goesOnFromKilled(reading, predicate) ||
    losesToo(reading, predicate) ||
    besideKilled(reading, people, predicate) ||
    (voice === 'passive' && isOneOfPeople(reading, people))
  );
}

/** "The two pilots ejected; one was captured": one of those counted last. */
function isOneOfPeople({ people, words }: Reading, { first, quantity }: People): boolean {
  if (quantity.max !== 1 || !/^(?:;|,|and|but|–|—)$/.test(words[first - 1]?.lower ?? '')) return false;
  const before = people.findLast(({ last }) => last < first);
  return before?.kind === 'person' && (before.quantity.min ?? 0) > 1 && first - before.last < BESIDE;
}

/** Words from people to those killed before them at most. */
const BESIDE = 25;

/** "50 soldiers were killed and two had been captured": a bare number beside dead people, no thing between. */
function besideKilled(
  { words, people, predicateAt }: Reading,
  { first, quantity }: People,
  { voice, event }: Predicate,
): boolean {
  if (voice !== 'passive' || event !== 'captured' || quantity.single) return false;
  for (let i = first - 1; i >= Math.max(0, first - BESIDE); i--) {
    const lower = words[i]?.lower ?? '';
    if (/^[;:]$/.test(lower) || NOT_PEOPLE.has(lower)) return false;
    const told = predicateAt.get(i)?.event === 'killed' || EVENT_NOUNS.get(lower)?.id === 'dead';
    if (told) return people.some((other) => other.last < first && first - other.first < BESIDE);
  }
  return false;
}

/** "The SDF lost 16 fighters; the other groups lost at least 41": men again. */
function losesToo({ predicateAt, people }: Reading, { first, entry }: Predicate): boolean {
  if (entry.id !== 'lose') return false;
  return [...predicateAt.values()].some(
    (before) =>
      before.first < first &&
      before.entry === entry &&
      people.some((of) => of.kind === 'person' && of.first > before.last && of.first - before.last < 4),
  );
}

/** "killed four fighters and captured more than 40": people again, though of a bare number. */
function goesOnFromKilled({ words, predicateAt }: Reading, { first }: Predicate): boolean {
  if (words[first - 1]?.lower !== 'and') return false;
  for (let i = first - 2; i >= Math.max(0, first - 15); i--) {
    const before = predicateAt.get(i);
    if (before) return before.event === 'killed' || before.event === 'wounded';
  }
  return false;
}

function isFighter({ victimClass, event }: People): boolean {
  return isArmed(victimClass) || event === 'killed';
}

const OF_UNIT = /^(?:members?|elements?|men|personnel|martyrs?)$/;

/** "two members of the SDF", "dozens of its members": those of an armed group fight. */
function isOfUnit({ words, units }: Reading, { head, last, first }: People): boolean {
  if (head === null || !OF_UNIT.test(words[head]?.lower ?? '')) return false;
  if (words.slice(first, head).some(({ lower }) => /^(?:its|their)$/.test(lower))) return true;
  for (let i = first; i <= last + 4; i++) if (units[i]) return i < head || words[head + 1]?.lower === 'of';
  return false;
}

function isCivil(people: People): boolean {
  if (people.kind === 'elided' && !people.quantity.people)
    return (people.quantity.min ?? people.quantity.max ?? 0) >= MANY_UNNAMED;
  return isPerson(people) && (people.victimClass === 'civilian' || people.victimClass === 'neutral');
}

/** "1,500 militants and their relatives": who takes the family along is driven out with it. */
export function withFamilies({ words }: Reading, { last, kind }: People): boolean {
  const [and, their, ...rest] = words.slice(last + 1, last + 5).map(({ lower }) => lower);
  return kind === 'person' && and === 'and' && their === 'their' && rest.some((word) => FAMILY.test(word));
}

const FAMILY = /^(?:famil(?:y|ies)|relatives|wives|children|dependants|dependents|kin)$/;

/** Words after the people and the predicate among which a condition's word must, or must not, stand. */
const REACH = 8;

/**
 * Whether the words that follow bear a predicate out: "took 12 civilians hostage", "forced 300 families to flee",
 * but not "12 men were taken away in ambulances".
 */
export function isBorneOut(reading: Reading, people: People, predicate: Predicate): boolean {
  const { frame, unless, notBy } = predicate.entry;
  if (!frame && unless.length === 0) return true;
  if (predicate.entry.id === 'take-people' && isKinTaken(reading.words, predicate.last + 1)) return true;
  if (!frame && notBy && predicate.voice === 'active' && !isByPeople(reading, predicate)) return false;
  // "taking nine prisoner": a bare number takes the frame's word for its noun.
  const from = Math.max(people.head ?? people.last, predicate.last + 1);
  const after = withoutAside(reading.words, from).map((word) => word.lower);
  const framed = !frame || isByPeople(reading, predicate) || after.some((word) => frame.includes(word));
  return framed && !after.some((word) => unless.includes(word));
}

/** The words that follow, without a part that stands between two commas: "12,000 people, among them 900 children, from their homes". */
function withoutAside(words: Reading['words'], from: number): Reading['words'] {
  const near = words.slice(from, from + 2 * REACH);
  const open = near.findIndex(({ text }, i) => text === ',' && INCLUDING.has(near[i + 1]?.lower ?? ''));
  const close = open < 0 ? -1 : near.findIndex(({ text }, i) => i > open && text === ',');
  return [...near.slice(0, close < 0 ? REACH : open), ...(close < 0 ? [] : near.slice(close + 1))].slice(
    0,
    REACH,
  );
}

/** Words before a verb that may name who did it, at most. */
const BEFORE = 6;

/** "The group held 11 nurses", but not "the jail held 300 men": who holds people needs no more words. */
function isByPeople({ words }: Reading, { voice, entry, first }: Predicate): boolean {
  if (voice !== 'active' || !entry.notBy) return false;
  const before = words.slice(Math.max(0, first - BEFORE), first).map((word) => word.lower);
  return !before.some((word) => entry.notBy?.includes(word));
}
