import { EVENT_NOUNS, type EventNoun } from '../events/lexicon.ts';
import type { Harm } from './harm.ts';
import { harmOf, joinedPeople, peopleNear } from './objects.ts';
import type { People, Reading } from './reading.ts';

/** "the death of 12 people", "injuries to 13 civilians", "the killing of 81 civilians, 34 children among them". */
export function* nominalHarms(reading: Reading): Generator<Harm> {
  for (let i = 0; i < reading.words.length; i++) {
    const noun = EVENT_NOUNS.get(reading.words[i]?.lower ?? '');
    if (!noun || !takesPeople(reading, i, noun) || isHypothetical(reading, i)) continue;
    const first = peopleNear(reading, isWithin(reading, i) ? i + 4 : i + 2);
    if (!first || !canBeOf(reading, noun, first)) continue;
    const { event } = noun;
    const rule = `event:noun:${noun.id}-of`;
    yield harmOf(reading, first, event, rule, i, i);
    for (const { people, part } of joinedPeople(reading, first)) {
      yield harmOf(reading, people, event, `${rule}-joined`, people.first, people.last, { part });
    }
  }
}

const NAMES_PEOPLE = /^(?:of|to|among|amongst|for)$/;
const HOLDS_PEOPLE = /^(?:containing|with|holding)$/;
/** Nouns for the killed that go on with who they were; "a victim of two raids" goes on with what killed. */
const DEATHS = /^(?:deaths?|body|bodies|corpses?|lives|martyrs?|dead|fatalities|killed|victims)$/;

/** "the death in custody of two men": where it came about stands before whose it was. */
function isWithin({ words }: Reading, i: number): boolean {
  return (
    words[i + 1]?.lower === 'in' &&
    words[i + 3]?.lower === 'of' &&
    !/^(?:the|a)$/.test(words[i + 2]?.lower ?? '')
  );
}

/** Whether the noun at `i` goes on with the people it is of. */
function takesPeople(reading: Reading, i: number, noun: EventNoun): boolean {
  const { words } = reading;
  const next = words[i + 1]?.lower ?? '';
  if (!NAMES_PEOPLE.test(next) && !isWithin(reading, i) && !(noun.id === 'grave' && HOLDS_PEOPLE.test(next)))
    return false;
  if (noun.id === 'remains') return next === 'of';
  if (noun.event === 'killed' && noun.people && !DEATHS.test(words[i]?.lower ?? '')) return false;
  const counted = countedWith(reading, i);
  return !counted || (next === 'of' && counted.quantity.first === i);
}

/** The people of whose phrase the noun at `i` is a word, where they are counted: "20 dead". */
function countedWith(reading: Reading, i: number): People | undefined {
  return reading.people.find(
    (p) => p.first <= i && i <= p.last && p.quantity.min !== null && !p.quantity.single,
  );
}

function canBeOf({ words, predicateAt }: Reading, noun: EventNoun, people: People): boolean {
  if (people.kind === 'unknown' || (people.kind === 'elided' && people.partitive)) return false;
  if (noun.id === 'grave') return !people.quantity.single;
  // "the fate of 12 people" is harm only where it remains unknown.
  // "the fate of 14 others arrested in May": they were arrested.
  if (noun.id === 'fate')
    return (
      !predicateAt.has(people.last + 1) &&
      words.slice(people.last + 1, people.last + FATE_REACH).some((word) => word.lower === 'unknown')
    );
  return true;
}

/** Words from the people whose fate is told to "unknown" at most. */
const FATE_REACH = 15;

function isHypothetical({ words }: Reading, i: number): boolean {
  return words
    .slice(Math.max(0, i - 5), i)
    .some((word) =>
      /^(?:threat|threats|threatened|threatening|risk|fear|fears|possible|potential|could|may|might|would|avoid|prevent|avenge|revenge|anniversary|penalty|celebrating)$/.test(
        word.lower,
      ),
    );
}
