import type { People, Predicate } from '../claims/reading.ts';
import {
  ADVERB,
  BE,
  DETERMINER,
  DO,
  HAVE,
  MODAL,
  NEGATION,
  PREPOSITION,
  QUOTE,
  REPORTED,
  SUCCEEDED,
  UNREAL,
} from '../text/grammar.ts';
import type { Word } from '../text/words.ts';
import { isPlural, NOT_PEOPLE } from '../victims/lexicon.ts';
import { followHolds } from './follow-holds.ts';
import { EVENT_PHRASES, type EventEntry, NOT_HARM } from './lexicon.ts';

interface Found {
  first: number;
  last: number;
  entry: EventEntry;
}

/**
 * The verbs and states of harm among the words, with their voice: who suffers stands before a passive and
 * after an active. Words already taken as nouns of a counted phrase ("12 wounded") are left alone. `isPlace`
 * tells the words inside a place's name.
 */
export function findPredicates(
  words: readonly Word[],
  people: readonly People[],
  isPlace: (i: number) => boolean,
): Predicate[] {
  const taken = new Set(people.flatMap((p) => (p.kind === 'event' && p.head !== null ? [p.head] : [])));
  for (const p of people)
    for (let i = p.first; i <= p.last; i++) if (p.kind !== 'elided' || p.partitive) taken.add(i);
  const startOf = new Map(people.map((p) => [p.first, p]));
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = EVENT_PHRASES.at(words, i);
    if (!hit || taken.has(i)) continue;
    if (
      isNoHarm(words, i, hit.next, hit.value, startOf) ||
      !followHolds(words, hit, isPlace, (at) => startOf.has(at))
    )
      continue;
    found.push({ first: i, last: hit.next - 1, entry: hit.value });
    i = hit.next - 1;
  }
  const merged = merge(words, found, startOf);
  const firsts = new Map(merged.map((m) => [m.first, m]));
  return merged.map((m) => voiced(words, m, startOf, firsts));
}

/** Words of harm that here are none: nouns ("their wounds"), things ("burnt cars"), turns of phrase ("shot down"). */
function isNoHarm(
  words: readonly Word[],
  at: number,
  next: number,
  entry: EventEntry,
  startOf: ReadonlyMap<number, People>,
): boolean {
  const turn = NOT_HARM.at(words, at);
  if ((turn && turn.next >= next) || isInName(words, at)) return true;
  const after = words[next];
  if (after && isOfThing(after, entry, next === at + 1)) return true;
  const before = words[at - 1]?.lower ?? '';
  // "in a village held by the group": a participle of the place.
  if (entry.form === 'past' && isTaking(entry) && NOT_PEOPLE.has(before) && !startOf.has(next)) return true;
  // "members of fleeing families": said of the noun that follows.
  if (entry.form === 'undergo' && /ing$/.test(words[at]?.lower ?? '') && next === at + 1)
    return (
      (PREPOSITION.has(before) || DETERMINER.has(before)) && after?.kind === 'word' && isPlural(after.lower)
    );
  // "beds for the injured": behind an article it is a noun.
  if (entry.form === 'past' && /^(?:the|an?|its|their|his|her|our)$/.test(before)) return true;
  if (entry.form === 'base') {
    const object = [next, next + 1, next + 2].some(
      (i) => startOf.has(i) || OBJECT_PRONOUN.test(words[i]?.lower ?? ''),
    );
    return !object || DETERMINER.has(before);
  }
  if (entry.id === 'shoot' && !startOf.has(next)) {
    return Boolean(
      after &&
        after.kind === 'word' &&
        !/^(?:by|in|while|near|outside|during|when|and|as|after|upon|him|her|them)$/.test(after.lower),
    );
  }
  return false;
}

/** "burnt cars", "the lifeless body": said of the thing that follows. */
function isOfThing({ lower }: Word, { form, things }: EventEntry, oneWord: boolean): boolean {
  if (form === 'state' && /^(?:bod(?:y|ies)|corpses?)$/.test(lower)) return true;
  return !things && NOT_PEOPLE.has(lower) && (form === 'past' || (form === 'state' && oneWord));
}

/** Said of places as often as of people. */
function isTaking({ event }: EventEntry): boolean {
  return event === 'captured' || event === 'displaced';
}

/** "Raqqa is Being Slaughtered Silently": a capitalised word amid small ones is part of a name, not a verb. */
function isInName(words: readonly Word[], at: number): boolean {
  const capital = (i: number): boolean => /^\p{Lu}/u.test(words[i]?.text ?? '');
  if (at === 0 || !capital(at) || !(capital(at - 1) && capital(at + 1))) return false;
  const near = words
    .slice(Math.max(0, at - 8), at + 9)
    .filter((word) => word.kind === 'word' && word.text.length > 3);
  return near.filter((word) => /^\p{Ll}/u.test(word.text)).length * 2 > near.length;
}

/** "killed and wounded", "dead or injured". */
function sameKind(a: EventEntry['form'], b: EventEntry['form']): boolean {
  return a === b || (a === 'state' && b === 'past');
}

/** "killed and wounded", "killed or captured": how many of each is not told. */
function isUntoldWhich(kinds: ReadonlySet<string>, either: boolean): boolean {
  return kinds.has('killed') && (kinds.has('wounded') || (either && kinds.has('captured')));
}

interface Merged extends Found {
  event: Predicate['event'];
}

/** "killed and wounded", "killing or injuring", "Killed Injured": one predicate for people not told apart. */
function merge(
  words: readonly Word[],
  found: readonly Found[],
  startOf: ReadonlyMap<number, People>,
): Merged[] {
  const out: Merged[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const gap = last ? words.slice(last.last + 1, next.first).map((word) => word.lower) : [];
    const joined = last && gap.length <= 1 && gap.every((word) => /^(?:and|or|&|\/|,|and\/or)$/.test(word));
    const kinds = last && new Set([last.event, next.entry.event]);
    const object = startOf.has(next.last + 1);
    if (last?.entry.id === 'shoot' && joined && gap[0] === 'and' && next.entry.form === 'past') {
      // "were shot and injured": the second verb tells what the first left open.
      out[out.length - 1] = { ...next, first: last.first, event: next.entry.event };
      continue;
    }
    const passive = last && BE.has(words[last.first - 1]?.lower ?? '');
    if (
      last &&
      joined &&
      kinds &&
      isUntoldWhich(kinds, gap[0] === 'or') &&
      sameKind(last.entry.form, next.entry.form) &&
      !(object && passive)
    ) {
      last.last = next.last;
      last.event = 'casualties';
    } else out.push({ ...next, event: next.entry.event });
  }
  return out;
}

const OBJECT_PRONOUN = /^(?:them|him|her)$/;

function voiced(
  words: readonly Word[],
  m: Merged,
  startOf: ReadonlyMap<number, People>,
  firsts: ReadonlyMap<number, Found>,
): Predicate {
  const chain = auxiliaries(words, m.first, m.entry.form);
  const base = {
    first: m.first,
    last: m.last,
    entry: m.entry,
    event: m.event,
    aux: chain.from,
    real: chain.real,
    negated: chain.negated,
  };
  if (m.entry.form === 'undergo') return { ...base, voice: 'undergo' };
  if (m.entry.form === 'state') return { ...base, voice: 'state' };
  if (m.entry.form === 'base') return { ...base, voice: 'active' };
  if (m.entry.form === 'ing') return { ...base, voice: chain.being ? 'passive' : 'active' };
  if (chain.be) return { ...base, voice: 'passive' };
  // "shot him dead": the object stands inside.
  const inside = words.slice(m.first, m.last + 1).some(({ lower }) => OBJECT_PRONOUN.test(lower));
  if (chain.have || inside) return { ...base, voice: 'active' };
  if (isLeft(words, m.first, startOf)) return { ...base, voice: 'passive' };
  const hit =
    m.entry.things && words[m.last + 1]?.kind === 'word' && !PREPOSITION.has(words[m.last + 1]?.lower ?? '');
  return { ...base, voice: hit || hasObject(words, m.last + 1, startOf, firsts) ? 'active' : 'passive' };
}

/** Words from "leaving" to the participle at most: "leaving eight people injured a source said". */
const LEFT_REACH = 8;

function isLeft(words: readonly Word[], at: number, startOf: ReadonlyMap<number, People>): boolean {
  for (let i = at - 1; i >= Math.max(1, at - LEFT_REACH); i--) {
    const people = startOf.get(i);
    if (people) return people.last === at - 1 && /^(?:leaving|left|leaves)$/.test(words[i - 1]?.lower ?? '');
  }
  return false;
}

/** A bare participle is active when people follow it who have no predicate of their own at once; "wounded the same day" is none. */
function hasObject(
  words: readonly Word[],
  from: number,
  startOf: ReadonlyMap<number, People>,
  firsts: ReadonlyMap<number, Found>,
): boolean {
  let i = from;
  while (i < from + 3 && (QUOTE.has(words[i]?.text ?? '') || ADVERB.has(words[i]?.lower ?? ''))) i++;
  const people = startOf.get(i);
  if (people) {
    const after = firsts.get(people.last + 1);
    return (
      !(after && (after.entry.form === 'past' || after.entry.form === 'state')) && people.kind !== 'event'
    );
  }
  const next = words[i];
  // "killed the soldiers", "killed them", "wounded Ali": an object that counts no one.
  return Boolean(
    next &&
      (DETERMINER.has(next.lower) || OBJECT_PRONOUN.test(next.lower)) &&
      !/^(?:this|that|all)$/.test(next.lower) &&
      !/^(?:same|previous|next|following|day|night)$/.test(words[i + 1]?.lower ?? ''),
  );
}

interface Chain {
  from: number;
  be: boolean;
  being: boolean;
  have: boolean;
  real: boolean;
  negated: boolean;
}

/** Reads the auxiliaries before a verb: "are believed to have been", "could be", "managed to". */
function auxiliaries(words: readonly Word[], at: number, form: EventEntry['form']): Chain {
  const chain: Chain = { from: at, be: false, being: false, have: false, real: true, negated: false };
  let infinitive = false;
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const lower = words[i]?.lower ?? '';
    if (BE.has(lower)) {
      chain.be = true;
      if (lower === 'being') chain.being = true;
    } else if (HAVE.has(lower)) chain.have = true;
    else if (MODAL.has(lower)) chain.real = false;
    else if (NEGATION.has(lower)) chain.negated = true;
    // "in addition to killing" is no infinitive; "are believed to be trapped" is reported, "tried to" is not.
    else if (lower === 'to')
      infinitive =
        (form !== 'ing' || chain.be) && !(REPORTED.has(words[i - 1]?.lower ?? '') && linked(words, i - 1));
    else if (!isFiller(words, i)) {
      chain.real &&= isRealUnder(words, i, form, infinitive, chain.have);
      break;
    }
    chain.from = i;
  }
  return chain;
}

/** A word among the auxiliaries that says nothing of their voice or truth. */
function isFiller(words: readonly Word[], i: number): boolean {
  const lower = words[i]?.lower ?? '';
  return (
    ADVERB.has(lower) ||
    QUOTE.has(words[i]?.text ?? '') ||
    DO.has(lower) ||
    (REPORTED.has(lower) && linked(words, i))
  );
}

/**
 * Whether the harm came about, by the word before its verb: "managed to kill", not "tried to kill". A perfect
 * infinitive ("said to have killed") tells of what was.
 */
function isRealUnder(
  words: readonly Word[],
  governor: number,
  form: EventEntry['form'],
  infinitive: boolean,
  have: boolean,
): boolean {
  const lower = words[governor]?.lower ?? '';
  const unreal = UNREAL.has(lower);
  // "whoever harms a civilian will be tried" tells of no one harmed.
  if (/^(?:whoever|whomever|anyone|anybody)$/.test(lower)) return false;
  if (/^(?:of|at|for|by|from|without)$/.test(lower) && UNREAL.has(words[governor - 1]?.lower ?? ''))
    return false;
  return infinitive ? SUCCEEDED.has(lower) || (have && !unreal) : !(unreal && form === 'ing');
}

/** "were reported killed", "feared dead", "believed to have": the reporting word belongs to the predicate. */
function linked(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  return (
    BE.has(before) ||
    ADVERB.has(before) ||
    /^(?:reported|reportedly|feared|presumed|confirmed|believed)$/.test(words[i]?.lower ?? '')
  );
}
