import { EVENT_NOUNS } from '../events/lexicon.ts';
import { ADVERB, BE, DETERMINER, HAVE, PREPOSITION, QUOTE, REPORTED, VERB } from '../text/grammar.ts';
import type { Harm } from './harm.ts';
import { inclusionHarms, isOwnDead } from './inclusion.ts';
import { harmOf, joinedPeople, peopleNear } from './objects.ts';
import { ownPredicate } from './own-predicate.ts';
import type { People, Reading } from './reading.ts';
import { isSeverity } from './severity.ts';

const LISTS = /^(?:include|includes|included|comprise|comprised|consist|consisted|were|are|was|is|:)$/;
const STANDING =
  /^(?:dead|victims|killed|martyrs|wounded|injured|casualties|fatalities|deaths|captives|displaced|missing|deceased|fallen|slain)$/;

/**
 * Who the harmed were: "the dead include 165 soldiers and 40 civilians", "eight children were among the dead",
 * "ten of those killed were civilians while four were foreign volunteers".
 */
export function* copularHarms(reading: Reading, before: Harm | null): Generator<Harm> {
  yield* listed(reading);
  yield* inclusionHarms(reading, before);
  yield* amongThem(reading);
  yield* partitives(reading, before);
}

function* listed(reading: Reading): Generator<Harm> {
  const { words } = reading;
  for (let i = 0; i < words.length; i++) {
    const lower = words[i]?.lower ?? '';
    if (!STANDING.test(lower)) continue;
    const noun = EVENT_NOUNS.get(lower);
    const opener = words[i - 1]?.lower ?? '';
    const ofThose = opener === 'those' || i === 0 || opener === 'among' || isOwnDead(reading, i);
    if (!noun || !ofThose) continue;
    const verb = skip(reading, i + 1);
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
      yield harmOf(reading, people, noun.event, rule, people.first, people.last, more);
    }
  }
}

function skip({ words }: Reading, from: number): number {
  let i = from;
  while (
    i < from + 4 &&
    (ADVERB.has(words[i]?.lower ?? '') || HAVE.has(words[i]?.lower ?? '') || QUOTE.test(words[i]?.text ?? ''))
  )
    i++;
  return i;
}

/** "12 children were among the victims". */
function* amongThem(reading: Reading): Generator<Harm> {
  for (const people of reading.people) {
    // "13 rebels from six families were among the dead": the families are not.
    const within = /^(?:from|of|in)$/.test(reading.words[people.first - 1]?.lower ?? '');
    if (people.event || people.kind === 'unknown' || within) continue;
    const at = harmedAmong(reading, people);
    const noun = EVENT_NOUNS.get(reading.words[at]?.lower ?? '');
    if (!noun) continue;
    const rule = `event:among:${noun.id}`;
    yield harmOf(reading, people, noun.event, rule, people.first, at, { part: true });
    const before = besideBefore(reading, people);
    if (before) yield harmOf(reading, before, noun.event, rule, before.first, before.last, { part: true });
  }
}

/** Index of the noun in "were among the dead" behind people; -1 where that is not said of them. */
function harmedAmong({ words, peopleAt }: Reading, people: People): number {
  for (let i = people.last + 1, end = people.last + 8; i < Math.min(end, words.length); i++) {
    const part = peopleAt.get(i);
    const { lower = '' } = words[i] ?? {};
    // "Hasan Nasser said that two women were among the dead": said of others.
    const tied = part?.partitive || PREPOSITION.has(words[i - 1]?.lower ?? '');
    if ((part && !tied) || (VERB.has(lower) && !BE.has(lower))) return -1;
    if (part) {
      // "Seven members of one family, five of them girls, were among the dead".
      i = part.last;
      end = part.last + 6;
    } else if (/^(?:among|amongst|between)$/.test(lower)) {
      const at = DETERMINER.has(words[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      if (STANDING.test(words[at]?.lower ?? '')) return at;
    }
  }
  return -1;
}

/** "14 children and a woman were among the dead": the people joined on before. */
function besideBefore(reading: Reading, people: People): People | null {
  const before = reading.people.findLast((other) => other.last < people.first);
  if (!before || before.kind === 'unknown' || before.described) return null;
  const gap = reading.words.slice(before.last + 1, people.first);
  return gap.length <= 2 && gap.every((word) => word.text === ',' || word.lower === 'and') && gap.length > 0
    ? before
    : null;
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
