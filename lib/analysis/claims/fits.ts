import { NOT_PEOPLE } from '../victims/lexicon.ts';
import type { People, Predicate, Reading } from './reading.ts';

/** A bare number of people who flee or leave is one of people, and of people without arms, from here on. */
const MANY = 100;

/** Whether a predicate can be said of these people: a village may be captured, a force may lose ground. */
export function fits(reading: Reading, people: People, predicate: Predicate): boolean {
  const { needs, notOf } = predicate.entry;
  // One evacuated child is a rescue; the displaced are counted in numbers.
  if (predicate.event === 'displaced' && people.quantity.single) return false;
  // "took away 40 bodies": the dead are not taken captive.
  if (people.event === 'killed' && predicate.event !== 'killed') return false;
  if (people.kind === 'unknown') return fitsUnknown(reading, people, predicate);
  if (people.kind === 'elided' && people.quantity.single) return false;
  if (people.head !== null && notOf.includes(reading.words[people.head]?.lower ?? '')) return false;
  if (needs === 'persons') return isPersons(people) || mayBePersons(people, predicate);
  if (needs === 'fighters') return isFighters(people);
  if (needs === 'civil' || needs === 'many') return isCivil(people, needs === 'many');
  return true;
}

/** A noun that no list holds: harm may be said of it, unless it is a thing or stands for one person. */
function fitsUnknown({ words, units }: Reading, people: People, { entry, event }: Predicate): boolean {
  if (entry.needs !== null || people.quantity.single) return false;
  if (units[people.last] !== null) return true;
  if (NOT_PEOPLE.has(words[people.last]?.lower ?? '')) return false;
  return entry.form !== 'undergo' || event === 'killed';
}

function isPersons({ victimClass, quantity, kind }: People): boolean {
  return victimClass !== null || quantity.other || quantity.people || kind === 'event';
}

/** A bare number that is the subject of a passive is of people where it is a part of some; an object, where the verb says so. */
function mayBePersons({ kind, partitive }: People, { voice, entry }: Predicate): boolean {
  return kind === 'elided' && (entry.bare || (voice === 'passive' && partitive));
}

function isFighters({ victimClass, event }: People): boolean {
  return /^(?:fighter|force|rebel|accused)$/.test(victimClass ?? '') || event === 'killed';
}

/** Not fighters: those who leave a place retreat, they are not displaced. */
function isCivil(people: People, inNumbers: boolean): boolean {
  const { min, max } = people.quantity;
  const many = (min ?? max ?? 0) >= MANY;
  if (people.kind === 'elided') return many;
  const civil = people.victimClass === 'civilian' || people.victimClass === 'neutral';
  return civil && (many || !inNumbers);
}
