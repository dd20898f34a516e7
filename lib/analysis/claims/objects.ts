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
import { followedByAmongThem, partMarker } from './part-marker.ts';
import type { People, Reading } from './reading.ts';

/** People that begin at a word or within a few words that may stand before them. */
export function peopleNear(reading: Reading, from: number, reach = 3): People | null {
  for (let i = from; i < from + reach; i++) {
    const people = reading.peopleAt.get(i);
    if (people) return people;
    const word = reading.words[i];
    if (
      !word ||
      !(QUOTE.test(word.text) || ADVERB.has(word.lower) || DETERMINER.has(word.lower) || word.lower === 'of')
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
    const word = words[i];
    if (!word || predicateAt.has(i)) return;
    const people = peopleAt.get(i);
    if (people) {
      const mark = partMarker(reading, people);
      // Lists may have lost their commas: "six women five children and two officers".
      const next = people.first === previous.last + 1 && people.kind === 'person';
      const before = words[i - 1]?.lower ?? '';
      const joined =
        before === ',' ||
        CONJUNCTION.has(before) ||
        before === '(' ||
        (before === 'as' && words[i - 2]?.lower === 'well') ||
        (before === 'to' && words[i - 2]?.lower === 'addition') ||
        (/^(?:with|alongside|plus)$/.test(before) && words[i - 2]?.lower === 'along');
      if (mark || people.partitive) part = true;
      if (!(mark || people.partitive || joined || next)) {
        i = people.last;
        continue;
      }
      const fate = ownPredicate(reading, people);
      if (fate.kind === 'harmed' || (fate.kind === 'other' && !people.partitive)) return;
      if (people.kind === 'unknown') {
        i = people.last;
        continue;
      }
      if (people.kind === 'elided' && !people.partitive && !part && !endsSoon(reading, people)) return;
      previous = people;
      yield { people, part: part || followedByAmongThem(reading, people) };
      i = people.last;
      continue;
    }
    if (/^[;:.!?–—]$/.test(word.text)) {
      if ((word.text === '–' || word.text === '—') && INCLUDING.has(words[i + 1]?.lower ?? '')) continue;
      return;
    }
    if (RELATIVE.has(word.lower) && word.lower !== 'whom' && !INCLUDING.has(words[i - 1]?.lower ?? ''))
      return;
    if (
      SUBORDINATOR.has(word.lower) &&
      !(word.lower === 'as' && words[i + 1]?.lower === 'well') &&
      words[i - 1]?.lower !== 'well'
    )
      return;
    if (
      VERB.has(word.lower) &&
      !INCLUDING.has(word.lower) &&
      !PREPOSITION.has(words[i - 1]?.lower ?? '') &&
      !DETERMINER.has(words[i - 1]?.lower ?? '') &&
      !reading.units[i]
    ) {
      if (!(word.lower.endsWith('ed') && PREPOSITION.has(words[i + 1]?.lower ?? ''))) return;
    }
  }
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
    reading,
    ...more,
  };
}
