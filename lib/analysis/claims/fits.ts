import { NOT_PEOPLE } from '../victims/lexicon.ts';
import type { People, Predicate, Reading } from './reading.ts';

/** Whether a predicate can be said of these people: a village may be captured, a force may lose ground. */
export function fits(reading: Reading, people: People, predicate: Predicate): boolean {
  const { needs } = predicate.entry;
  const person =
    people.victimClass !== null || people.quantity.other || people.quantity.people || people.kind === 'event';
  // One evacuated child is a rescue; the displaced are counted in numbers.
  if (predicate.event === 'displaced' && people.quantity.single) return false;
  if (people.kind === 'unknown') {
    const noun = reading.words[people.last]?.lower ?? '';
    const units = reading.units[people.last] !== null;
    if (NOT_PEOPLE.has(noun) || units) return units && needs === null && !people.quantity.single;
    return (
      needs === null &&
      (predicate.entry.form !== 'undergo' || predicate.event === 'killed') &&
      !people.quantity.single
    );
  }
  if (people.kind === 'elided' && people.quantity.single) return false;
  if (needs === 'persons')
    return (
      person ||
      (people.kind === 'elided' && predicate.voice === 'passive' && people.partitive) ||
      (people.kind === 'elided' &&
        predicate.entry.id !== 'capture' &&
        predicate.entry.id !== 'seize' &&
        predicate.entry.id !== 'lose' &&
        predicate.entry.id !== 'execute')
    );
  if (needs === 'fighters')
    return (
      people.victimClass === 'fighter' ||
      people.victimClass === 'force' ||
      people.victimClass === 'rebel' ||
      people.victimClass === 'accused' ||
      people.event === 'killed'
    );
  if (needs === 'civil')
    return person && (people.victimClass === 'civilian' || people.victimClass === 'neutral');
  return true;
}
