import { BE, PREPOSITION, RELATIVE, VERB } from '../text/grammar.ts';
import { bracketHarms, placeHarms } from './by-place.ts';
import { copularHarms } from './copular.ts';
import { costHarms } from './costs.ts';
import { fits, isBorneOut } from './fits.ts';
import type { Harm } from './harm.ts';
import { labelHarms } from './labels.ts';
import { headerOf, itemHarms, type ListHeader } from './list-items.ts';
import { memberHarms } from './members.ts';
import { nextVerb } from './next-verb.ts';
import { nominalHarms } from './nominal.ts';
import { harmOf, joinedPeople, peopleNear } from './objects.ts';
import { ownPredicate } from './own-predicate.ts';
import { followedByAmongThem, isNumberless, partMarker } from './part-marker.ts';
import { partHarms } from './parts.ts';
import { antecedent, subjectPronoun } from './pronouns.ts';
import type { People, Predicate, Reading } from './reading.ts';
import { standsAlone } from './stands-alone.ts';
import { tollHarms } from './tolls.ts';
import type { Fate } from './way.ts';

/**
 * Ties the people of a sentence to what happened to them. `before`: the last harm of the sentences before;
 * `header`: of the list that the sentence is an item of; `previous` reads the sentence before.
 */
export function linkSentence(
  reading: Reading,
  before: Harm | null,
  header: ListHeader | null = null,
  previous: () => Reading | null = () => null,
): Harm[] {
  const harms: Harm[] = [];
  const taken = new Set<People>();
  const add = (harm: Harm): void => {
    if (taken.has(harm.people)) return;
    taken.add(harm.people);
    harms.push(harm);
  };
  for (const harm of labelHarms(reading, before)) add(harm);
  for (const harm of placeHarms(reading, before)) add(harm);
  for (const harm of bracketHarms(reading)) add(harm);
  for (const harm of tollHarms(reading, before)) add(harm);
  for (const harm of objectHarms(reading, previous)) add(harm);
  for (const harm of costHarms(reading)) add(harm);
  for (const harm of nominalHarms(reading)) add(harm);
  for (const harm of copularHarms(reading, before)) add(harm);
  for (const harm of subjectHarms(reading, taken)) add(harm);
  for (const harm of pronounHarms(reading, previous)) add(harm);
  const list = header ?? headerOf(reading, harms, before);
  if (list) for (const harm of itemHarms(reading, list)) add(harm);
  for (const people of reading.people) {
    if (!taken.has(people) && people.event && people.eventRule && standsAlone(reading, people)) {
      add(harmOf(reading, people, people.event, people.eventRule, people.first, people.last));
    }
  }
  harms.sort((a, b) => a.people.first - b.people.first);
  for (const harm of partHarms(reading, harms, before)) add(harm);
  harms.sort((a, b) => a.people.first - b.people.first);
  for (const harm of memberHarms(reading, harms)) add(harm);
  harms.sort((a, b) => a.people.first - b.people.first);
  return likened(reading, howTheDeadDied(reading, whoTheDeadWere(reading, harms)), before);
}

/**
 * "among them 13 in Idlib and three defectors shot near Daraa", "ten were killed, two of whom were burned": those shot are
 * among the dead that are listed.
 */
function howTheDeadDied({ words }: Reading, harms: Harm[]): Harm[] {
  for (const [i, harm] of harms.entries()) {
    const before = harms[i - 1];
    if (before?.event !== 'killed' || !/^event:(?:shoot|burn)-passive$/.test(harm.rule)) continue;
    const ofWhom = harm.people.partitive && words[harm.people.last]?.lower === 'whom';
    const listed = before.part && harm.rule === 'event:shoot-passive';
    if (!ofWhom && !(listed && /^(?:,|and)$/.test(words[harm.people.first - 1]?.lower ?? ''))) continue;
    harm.event = 'killed';
    harm.part = true;
  }
  return harms;
}

/**
 * "Two people were killed: a farmer and a driver, both shot by snipers": those behind the colon are the dead before
 * it, and "both" counts no one anew.
 */
function whoTheDeadWere({ words }: Reading, harms: readonly Harm[]): Harm[] {
  const colon = words.findIndex((word) => word.text === ':');
  const total = harms.findLast((harm) => harm.people.last < colon && harm.event === 'killed');
  if (!total) return [...harms];
  return harms.filter((harm) => {
    if (harm.people.first < colon || !harm.rule.startsWith('event:shoot-')) return true;
    harm.event = 'killed';
    harm.part = true;
    return !/^(?:both|all)$/.test(words[harm.people.first]?.lower ?? '');
  });
}

/** Ties each harm to the one that it shares its kind of victims with. */
function likened(reading: Reading, harms: Harm[], before: Harm | null): Harm[] {
  let whole: Harm | null = null;
  for (const [i, harm] of harms.entries()) {
    // Others go on from the last whole ("25 people, two of them children, died and 66 others"), parts from theirs.
    const more = isOrdinal(harm) || isMore(harm);
    const parted = whole !== null && !more && isParted(reading, whole, harm);
    const ahead = parted ? null : (whole ?? ofSentenceBefore(harm, before));
    harm.like ??= harm.part ? largeEnough(harms[i - 1] ?? null, harm) : ahead;
    if (!harm.part) whole = harm;
  }
  return harms;
}

/** "197 people, including nine children, 148 of whom …": a part is of those that are as many. */
function largeEnough(before: Harm | null, { people }: Harm): Harm | null {
  const { min, max } = people.quantity;
  const most = before?.people.quantity.max ?? Number.POSITIVE_INFINITY;
  return before?.part && people.partitive && (min ?? max ?? 0) > most ? before.total : before;
}

/** "three were killed; a fourth was hurt": one more of the same, whatever mark stands between. */
function isOrdinal({ people: { quantity, head }, reading: { words } }: Harm): boolean {
  return quantity.single && quantity.other && /(?:nd|rd|th)$|^another$/.test(words[head ?? -1]?.lower ?? '');
}

/** "buried twelve of its men; more than 20 others were hurt": more of the same. */
function isMore({ people: { quantity, kind }, rule }: Harm): boolean {
  return quantity.other && !quantity.single && kind !== 'unknown' && rule.endsWith('-passive');
}

/** "Damascus admits 55 killed; others speak of 80": behind a semicolon begins another account. */
function isParted({ words }: Reading, before: Harm, harm: Harm): boolean {
  return words.slice(before.people.last + 1, harm.people.first).some((word) => word.text === ';');
}

/** "Over 50 more were injured": more than those of the sentence before. */
function ofSentenceBefore({ people }: Harm, before: Harm | null): Harm | null {
  if (!people.quantity.other || !before) return null;
  return before.part ? before.total : before;
}

/** "killed 12 soldiers and 3 civilians": people after an active verb of harm. */
function* objectHarms(reading: Reading, previous: () => Reading | null): Generator<Harm> {
  for (const predicate of reading.predicateAt.values()) {
    if (predicate.voice !== 'active' || !predicate.real) continue;
    const first =
      (predicate.entry.things ? beyondThings(reading, predicate) : null) ??
      peopleNear(reading, predicate.last + 1) ??
      antecedent(reading, predicate, previous);
    if (!first || !fits(reading, first, predicate) || !isBorneOut(reading, first, predicate)) continue;
    const negated = predicate.negated;
    const rule = `event:${predicate.entry.id}-active`;
    yield harmOf(reading, first, predicate.event, rule, predicate.first, predicate.last, { negated });
    const later = negated ? null : toldByWho(reading, first, predicate);
    if (later) yield secondHarm(reading, first, later, first.first);
    for (const { people, part } of joinedPeople(reading, first)) {
      if (!fits(reading, people, predicate)) continue;
      const harm = harmOf(reading, people, predicate.event, `${rule}-joined`, people.first, people.last, {
        negated,
        part,
      });
      yield harm;
    }
  }
}

/** "took away his brother, a lawyer, who has not been heard from": a second harm of the same people. */
function toldByWho(reading: Reading, people: People, { event }: Predicate): Predicate | null {
  const { words } = reading;
  const who = words[people.last + 1]?.text === ',' ? people.last + 2 : people.last + 1;
  if (words[who]?.lower !== 'who') return null;
  const fate = ownPredicate(reading, people);
  if (fate.kind !== 'harmed' || !fate.predicate.real || fate.predicate.negated) return null;
  return fate.predicate.event !== event && fits(reading, people, fate.predicate) ? fate.predicate : null;
}

/** What people suffered besides, as another harm of theirs, told from one word on to the end of its verb. */
function secondHarm(reading: Reading, people: People, { event, entry, last }: Predicate, from: number): Harm {
  return harmOf(reading, { ...people }, event, `event:${entry.id}-second`, from, last);
}

/** Words of things between a verb and its people at most. */
const THINGS_REACH = 14;

/** "destroying six posts, two trucks and more than 20 fighters": the first people among the things that were hit. */
function beyondThings(reading: Reading, predicate: Predicate): People | null {
  const { words, peopleAt, predicateAt } = reading;
  for (let i = predicate.last + 1; i < predicate.last + THINGS_REACH; i++) {
    const word = words[i];
    const people = peopleAt.get(i);
    if (people && fits(reading, people, predicate)) return people;
    if (people) i = people.last;
    else if (!word || predicateAt.has(i) || VERB.has(word.lower) || RELATIVE.has(word.lower)) return null;
    else if (word.kind === 'mark' && word.text !== ',') return null;
    else if (PREPOSITION.has(word.lower) && word.lower !== 'of' && word.lower !== 'with') return null;
  }
  return null;
}

/** "12 soldiers and 3 civilians were killed", "20 dead", "all six gave their lives". */
function* subjectHarms(reading: Reading, taken: ReadonlySet<People>): Generator<Harm> {
  const { words } = reading;
  for (const people of reading.people) {
    if (taken.has(people) || isHarmNoun(reading, people)) continue;
    const predicate = harmOfSubject(reading, people);
    if (!predicate) continue;
    const rule = `event:${predicate.entry.id}-${predicate.voice}`;
    const { negated } = predicate;
    // A part is marked by its own words; the verb is its total's.
    const within = partMarker(reading, people);
    const [from, to] = within ? [people.first, people.last] : [predicate.aux, predicate.last];
    yield harmOf(reading, people, predicate.event, rule, from, to, { negated });
    const next = within || negated ? null : nextVerb(reading, predicate.last);
    // "were abducted and executed": a second harm of the same people.
    // "died after being buried under the rubble": found since.
    const found = next?.event === 'missing' && words[next.aux - 1]?.lower === 'after';
    if (
      next?.real &&
      !next.negated &&
      !found &&
      next.event !== predicate.event &&
      fits(reading, people, next)
    )
      yield secondHarm(reading, people, next, next.first);
  }
}

/** "a teacher …. He had been executed": one person, told by a pronoun. */
function* pronounHarms(reading: Reading, previous: () => Reading | null): Generator<Harm> {
  for (const predicate of reading.predicateAt.values()) {
    const one = subjectPronoun(reading, predicate, previous);
    if (!one || !fits(reading, one, predicate) || !isBorneOut(reading, one, predicate)) continue;
    const { event, entry, voice, aux, last } = predicate;
    yield harmOf(reading, one, event, `event:${entry.id}-${voice}`, aux, last);
  }
}

/** The verb of harm that is said of people; null where none is, or where it is others'. */
function harmOfSubject(reading: Reading, people: People): Predicate | null {
  const own = ownPredicate(reading, people);
  const fate = harmedLater(reading, people, own);
  if (fate.kind !== 'harmed' || !fate.predicate.real || !fits(reading, people, fate.predicate)) return null;
  const { predicate } = fate;
  // "is set to see 900 people evacuated": not yet.
  if (predicate.aux === predicate.first && isToSee(reading, people)) return null;
  if (isAgent(reading, people, predicate)) return null;
  const isInside = people.partitive || partMarker(reading, people) || followedByAmongThem(reading, people);
  if (isInside && isOfThoseAfter(reading, people, predicate)) return null;
  if (!isBorneOut(reading, people, predicate)) return null;
  if (people.described && fate === own && predicate.aux - lastBeside(reading, people, predicate) > 6)
    return null;
  // "Ten civilians, some of them children, were killed": the verb is the civilians'.
  if (people.kind === 'person' && isNumberless(people)) return null;
  return people.partitive && people.event && people.event === predicate.event ? null : predicate;
}

/** "its commander, Salim Nasser, and two fighters were seized": the last word of those named with one person. */
function lastBeside({ people: all, words }: Reading, { last }: People, { aux }: Predicate): number {
  const beside = all.findLast((other) => other.first > last && other.last < aux);
  return beside && words[beside.first - 1]?.lower === 'and' && beside.first - last < 6 ? beside.last : last;
}

function isToSee({ words }: Reading, { first }: People): boolean {
  return /^(?:see|have)$/.test(words[first - 1]?.lower ?? '') && words[first - 2]?.lower === 'to';
}

/** "was shot by a sniper and died": the second verb is of whom it was done to. */
function isAgent(
  { words, predicateAt, peopleAt }: Reading,
  { first, last }: People,
  { aux }: Predicate,
): boolean {
  // "… by a sniper and five others were hurt": the second verb is the others'.
  const others = words[last + 1]?.lower === 'and' && peopleAt.get(last + 2)?.quantity.other;
  if (words[first - 1]?.lower !== 'by' || !(others || words[aux - 1]?.lower === 'and')) return false;
  return [...predicateAt.values()].some(
    ({ first: at, voice }) => at < first && first - at < 12 && voice === 'passive',
  );
}

/** "Eleven died, including a nurse, and 30 were hurt": the verb is of those behind "and". */
function isOfThoseAfter(
  { words, people: all, predicateAt }: Reading,
  { first, last }: People,
  { aux, event }: Predicate,
): boolean {
  const told = [...predicateAt.values()].some(
    (before) => before.first < first && before.voice !== 'active' && before.event !== event,
  );
  return (
    told &&
    all.some(
      (next) =>
        next.first > last && next.last < aux && !next.partitive && words[next.first - 1]?.lower === 'and',
    )
  );
}

/** "The pilot ejected and was captured": what people did first hides no harm that their second verb tells. */
function harmedLater(reading: Reading, people: People, fate: Fate): Fate {
  if (fate.kind !== 'other' || people.kind !== 'person') return fate;
  const next = nextVerb(reading, fate.at);
  // "was dragged out and shot dead": one auxiliary for both.
  const shared = BE.has(reading.words[fate.at]?.lower ?? '');
  return next && (shared || next.aux < next.first || next.voice === 'undergo')
    ? { kind: 'harmed', predicate: next }
    : fate;
}

/** "20 dead and 30 wounded": the noun says what happened, whatever verb follows; bodies and victims may have one. */
function isHarmNoun({ words }: Reading, people: People): boolean {
  if (people.kind !== 'event' || people.head === null || people.quantity.max === 0) return false;
  return !/^(?:bod(?:y|ies)|corpses?|victims?|casualt(?:y|ies))$/.test(words[people.head]?.lower ?? '');
}
