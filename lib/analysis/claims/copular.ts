import { EVENT_NOUNS } from '../events/lexicon.ts';
import { ADVERB, BE, HAVE, QUOTE, REPORTED } from '../text/grammar.ts';
import { amongHarms, STANDING } from './among.ts';
import type { Harm } from './harm.ts';
import { inclusionHarms, isOwnDead } from './inclusion.ts';
import { harmOf, joinedPeople, peopleNear } from './objects.ts';
import { ownPredicate } from './own-predicate.ts';
import type { People, Reading } from './reading.ts';
import { isSeverity } from './severity.ts';

const LISTS = /^(?:include|includes|included|comprise|comprised|consist|consisted|were|are|was|is|:)$/;

/**
 * Who the harmed were: "the dead include 165 soldiers and 40 civilians", "eight children were among the dead",
 * "ten of those killed were civilians while four were foreign volunteers".
 */
export function* copularHarms(reading: Reading, before: Harm | null): Generator<Harm> {
  yield* listed(reading);
  yield* inclusionHarms(reading, before);
  yield* amongHarms(reading);
  yield* ofTheDead(reading);
  yield* partitives(reading, before);
}

/** "Victims include", at the head of a sentence or behind a headline's date. */
function begins(words: Reading['words'], i: number): boolean {
  return i === 0 || (words[i - 1]?.kind === 'number' && /^\p{Lu}/u.test(words[i]?.text ?? ''));
}

/** "seven soldiers, one of whom was a general": who the one was. */
function isWho({ words }: Reading, { first, quantity }: People): boolean {
  return quantity.single && BE.has(words[first - 1]?.lower ?? '');
}

function* listed(reading: Reading): Generator<Harm> {
  const { words } = reading;
  for (let i = 0; i < words.length; i++) {
    const lower = words[i]?.lower ?? '';
    if (!STANDING.has(lower)) continue;
    const noun = EVENT_NOUNS.get(lower);
    const opener = words[i - 1]?.lower ?? '';
    const ofThose = opener === 'those' || opener === 'among' || begins(words, i) || isOwnDead(reading, i);
    if (!noun || !ofThose) continue;
    const verb = skip(reading, pastAside(reading, i + 1));
    if (!LISTS.test(words[verb]?.lower ?? '')) continue;
    const first = peopleNear(reading, skip(reading, verb + 1), 4);
    if (
      !first ||
      words[verb + 1]?.lower === 'in' ||
      first.kind === 'unknown' ||
      (first.described && opener !== 'among' && words[i - 2]?.lower !== 'among')
    )
      continue;
    const rule = `event:list:${noun.id}`;
    // "the rebel dead include two commanders": whose they are stands before.
    const more = { part: true, about: isOwnDead(reading, i) ? i : null };
    yield harmOf(reading, first, noun.event, rule, first.first, first.last, more);
    for (const { people } of joinedPeople(reading, first)) {
      if (isWho(reading, people)) continue;
      yield harmOf(reading, people, noun.event, rule, people.first, people.last, more);
    }
  }
}

/** "Of the dead, 120 were fighters and 75 civilians": parts of people whom the sentence does not count. */
function* ofTheDead(reading: Reading): Generator<Harm> {
  const { words } = reading;
  if (words[0]?.lower !== 'of' || !/^(?:the|those|these|its|their)$/.test(words[1]?.lower ?? '')) return;
  const noun = STANDING.has(words[2]?.lower ?? '') ? EVENT_NOUNS.get(words[2]?.lower ?? '') : undefined;
  const first = noun && words[3]?.text === ',' ? peopleNear(reading, 4) : null;
  if (!noun || !first || first.kind === 'unknown' || reading.predicateAt.has(first.last + 2)) return;
  const rule = `event:list:${noun.id}`;
  yield harmOf(reading, first, noun.event, rule, first.first, said(reading, first.last), { part: true });
  for (const people of reading.people) {
    const before = words[people.first - 1]?.lower ?? '';
    if (
      people.first > first.last &&
      /^(?:,|and)$/.test(before) &&
      people.kind !== 'unknown' &&
      !people.partitive
    )
      yield harmOf(reading, people, noun.event, rule, people.first, people.last, { part: true });
  }
}

const SAYING = /^(?:said|says|added|adds|reported|reports|according)$/;
/** Words between the two commas around who says so at most. */
const ASIDE = 8;

/** Index after ", it said," at a word; the index itself where nothing of the kind stands there. */
function pastAside({ words }: Reading, at: number): number {
  if (words[at]?.text !== ',') return at;
  const gap = words.slice(at + 1, at + 1 + ASIDE);
  const end = gap.findIndex(({ text }) => text === ',');
  return gap.slice(0, Math.max(0, end)).some(({ lower }) => SAYING.test(lower)) ? at + end + 2 : at;
}

function skip({ words }: Reading, from: number): number {
  let i = from;
  while (
    i < from + 4 &&
    (ADVERB.has(words[i]?.lower ?? '') || HAVE.has(words[i]?.lower ?? '') || QUOTE.has(words[i]?.text ?? ''))
  )
    i++;
  return i;
}

/** "10 of those killed were civilians": who they were follows; later bare numbers go on with it. */
function* partitives(reading: Reading, before: Harm | null): Generator<Harm> {
  void before;
  let first: { people: People; harm: Harm } | null = null;
  for (const people of reading.people) {
    if (people.partitive && people.event && people.eventRule) {
      if (isSeverity(reading, people) || hasOtherFate(reading, people)) continue;
      const harm = harmOf(
        reading,
        people,
        people.event,
        people.eventRule,
        people.first,
        said(reading, people.last),
        { part: true },
      );
      first = { people, harm };
      yield harm;
    } else if (
      first &&
      people.kind === 'elided' &&
      BE.has(reading.words[people.last + 1]?.lower ?? '') &&
      !reading.predicateAt.has(people.last + 2)
    ) {
      yield harmOf(
        reading,
        people,
        first.harm.event,
        `${first.harm.rule}-joined`,
        people.first,
        said(reading, people.last),
        { part: true },
      );
    }
  }
}

/** "ten of those we hit are dead": their own verb tells more. */
function hasOtherFate(reading: Reading, people: People): boolean {
  const fate = ownPredicate(reading, people);
  // "31 of the victims are being treated": the hurt may be victims too.
  if (people.eventRule === 'event:of-those:victims' && fate.kind === 'other')
    return reading.words
      .slice(fate.at, fate.at + 4)
      .some(({ lower }) => /^(?:treated|treatment|hospitals?)$/.test(lower));
  return people.event !== 'killed' && fate.kind === 'harmed' && fate.predicate.event !== people.event;
}

/** Last word of "were believed to be civilians". */
function said(reading: Reading, from: number): number {
  const { words } = reading;
  let i = from + 1;
  if (!BE.has(words[i]?.lower ?? '')) return from;
  while (
    i < from + 8 &&
    (BE.has(words[i]?.lower ?? '') ||
      ADVERB.has(words[i]?.lower ?? '') ||
      REPORTED.has(words[i]?.lower ?? '') ||
      words[i]?.lower === 'to')
  )
    i++;
  let last = from;
  for (let k = i; k < Math.min(words.length, i + 5); k++) {
    if (
      words[k]?.kind !== 'word' ||
      /^(?:and|who|while|but|although|in|at|on|he|she)$/.test(words[k]?.lower ?? '')
    )
      break;
    last = k;
  }
  return last;
}
