import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  INCLUDING,
  PREPOSITION,
  QUOTE,
  RELATIVE,
  SUBORDINATOR,
  VERB,
} from '../text/grammar.ts';
import type { Harm } from './harm.ts';
import { ownPredicate } from './own-predicate.ts';
import { followedByAmongThem, isNumberless, partMarker } from './part-marker.ts';
import type { People, Reading } from './reading.ts';

/** People that begin at a word or within a few words that may stand before them. */
export function peopleNear(reading: Reading, from: number, reach = 3): People | null {
  for (let i = from; i < from + reach; i++) {
    const people = reading.peopleAt.get(i);
    if (people) return people;
    const word = reading.words[i];
    if (
      !word ||
      !(
        QUOTE.has(word.text) ||
        ADVERB.has(word.lower) ||
        DETERMINER.has(word.lower) ||
        /^(?:of|remaining)$/.test(word.lower)
      )
    )
      return null;
  }
  return null;
}

/**
 * People joined on to others under the same verb: "killed 12 soldiers and 3 civilians in Idlib, including two
 * children". Stops where a clause of its own begins.
 */
export function* joinedPeople(reading: Reading, after: People): Generator<{ people: People; part: boolean }> {
  const { words, peopleAt, predicateAt } = reading;
  let part = false;
  let previous = after;
  for (let i = after.last + 1; i < Math.min(words.length, after.last + 60); i++) {
    if (predicateAt.has(i)) return;
    const people = peopleAt.get(i);
    if (!people) {
      if (endsList(reading, i)) return;
      continue;
    }
    i = people.last;
    if (isNumberless(people) || isSamePerson(reading, previous, people)) continue;
    const ofTotal = people.partitive || partMarker(reading, people);
    part ||= ofTotal;
    if (!(ofTotal || isJoined(reading, people) || isNextTo(previous, people))) continue;
    const fate = fateOf(reading, people);
    if (fate === 'free') continue;
    if (fate === 'own') return;
    if (people.kind === 'unknown') continue;
    if (people.kind === 'elided' && !people.partitive && !part && !endsSoon(reading, people)) return;
    previous = people;
    yield { people, part: part || followedByAmongThem(reading, people) };
  }
}

/** Whether people of a list have a verb of their own, or one by which they are no longer harmed ("nine of whom were released"). */
function fateOf(reading: Reading, people: People): 'own' | 'free' | null {
  const fate = ownPredicate(reading, people);
  if (fate.kind === 'harmed') return 'own';
  if (fate.kind !== 'other') return null;
  if (people.partitive) return areFree(reading, fate.at) ? 'free' : null;
  return goesOnActing(reading, fate.at) ? null : 'own';
}

/** "killed 25 children and 15 women and injured 400": whoever killed goes on harming, not the women. */
function goesOnActing({ words, predicateAt }: Reading, verb: number): boolean {
  const predicate = predicateAt.get(verb);
  // Lists may have lost their commas: "a man and a woman injuring five others".
  if (predicate?.entry.form === 'ing' && predicate.aux === verb) return true;
  return predicate?.voice === 'active' && CONJUNCTION.has(words[verb - 1]?.lower ?? '');
}

function areFree({ words }: Reading, verb: number): boolean {
  return words
    .slice(verb, verb + 4)
    .some(({ lower }) => /^(?:released|freed|pardoned|survived|escaped)$/.test(lower));
}

/** "the death of Hilal Nasser, a cousin of the minister": who the person was, no second one. */
function isSamePerson({ words }: Reading, before: People, { first, last, quantity }: People): boolean {
  const comma = words[first - 1]?.text === ',';
  return before.described && quantity.single && comma && words[last + 1]?.lower === 'of';
}

/** ", 3 civilians", "(3 civilians", "as well as 3 civilians", "in addition to 3 civilians", "along with 3 civilians". */
function isJoined({ words }: Reading, people: People): boolean {
  const before = words[people.first - 1]?.lower ?? '';
  const second = words[people.first - 2]?.lower;
  return (
    before === ',' ||
    before === '(' ||
    CONJUNCTION.has(before) ||
    (before === 'as' && second === 'well') ||
    (before === 'to' && second === 'addition') ||
    (/^(?:with|alongside|plus)$/.test(before) && second === 'along')
  );
}

/** Lists may have lost their commas: "six women five children and two officers". */
function isNextTo(previous: People, people: People): boolean {
  return people.first === previous.last + 1 && people.kind === 'person';
}

/** Whether a word between the people of a list begins a clause, so that people after it are not of the list. */
function endsList(reading: Reading, i: number): boolean {
  const { words } = reading;
  const { lower = '', text = '' } = words[i] ?? {};
  const before = words[i - 1]?.lower ?? '';
  const after = words[i + 1]?.lower ?? '';
  if (/^[–—]$/.test(text)) return !INCLUDING.has(after);
  if (/^[;:.!?]$/.test(text)) return true;
  if (RELATIVE.has(lower) && lower !== 'whom' && !INCLUDING.has(before)) return true;
  if (SUBORDINATOR.has(lower) && !(lower === 'as' && after === 'well') && before !== 'well') return true;
  return isVerbOfClause(reading, i);
}

function isVerbOfClause({ words, units }: Reading, i: number): boolean {
  const lower = words[i]?.lower ?? '';
  const before = words[i - 1]?.lower ?? '';
  if (!VERB.has(lower) || INCLUDING.has(lower) || units[i]) return false;
  if (PREPOSITION.has(before) || DETERMINER.has(before)) return false;
  // "members backed by Turkey" has a participle.
  return !(lower.endsWith('ed') && PREPOSITION.has(words[i + 1]?.lower ?? ''));
}

/** A bare number goes on with the list only where a place, a mark or the end follows. */
function endsSoon({ words, places }: Reading, people: People): boolean {
  const next = words[people.last + 1];
  return (
    !next ||
    next.kind === 'mark' ||
    places[people.last + 1] !== null ||
    PREPOSITION.has(next.lower) ||
    CONJUNCTION.has(next.lower) ||
    people.quantity.other
  );
}

/** A harm with the span from the people to the word that harmed them, when these stand close. */
export function harmOf(
  reading: Reading,
  people: People,
  event: Harm['event'],
  rule: string,
  from: number,
  to: number,
  more: Partial<Harm> = {},
): Harm {
  const near = people.first - to < 4 && from - people.last < 45;
  return {
    people,
    event,
    rule,
    first: near ? Math.min(people.first, from) : people.first,
    last: near ? Math.max(people.last, to) : people.last,
    part: false,
    total: null,
    like: null,
    negated: false,
    about: null,
    reading,
    ...more,
  };
}
