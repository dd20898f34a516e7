import { EVENT_NOUNS } from '../events/lexicon.ts';
import { VICTIM_NOUNS } from '../victims/lexicon.ts';
import type { Harm } from './harm.ts';
import { harmOf } from './objects.ts';
import type { People, Reading } from './reading.ts';

/** A list is one from so many places on: "Homs 31, Aleppo 14" alone may be a score. */
const LEAST = 3;

/**
 * Counts of the harmed by where it was, as daily summaries give them behind a colon: "Dead by province: Homs 31,
 * Aleppo 14, Hama 9". What happened is said before the colon, or else in the sentence before.
 */
export function* placeHarms(reading: Reading, before: Harm | null): Generator<Harm> {
  const { words } = reading;
  const colon = words.findIndex((word) => word.text === ':');
  if (!words.slice(0, Math.max(0, colon)).some((word) => KIND.test(word.lower))) return;
  const about = words.findIndex((word, i) => i < colon && VICTIM_NOUNS.has(word.lower));
  const event = eventOf(reading, colon) ?? before?.event;
  const listed = event ? listFrom(reading, colon) : [];
  if (!event || listed.length < LEAST) return;
  for (const { people, place } of listed) {
    people.kind = 'person';
    people.victimClass = 'neutral';
    yield harmOf(reading, people, event, 'event:by-place', place, people.last, {
      about: about < 0 ? null : about,
    });
  }
}

const KIND = /^(?:province|provinces|governorate|governorates|city|area|district|region)$/;

/** What the words before the colon say happened. */
function eventOf({ words, predicateAt }: Reading, colon: number): Harm['event'] | null {
  for (let i = 0; i < colon; i++) {
    const event = predicateAt.get(i)?.event ?? EVENT_NOUNS.get(words[i]?.lower ?? '')?.event;
    if (event) return event;
  }
  return null;
}

/** The numbers of the list, each with the first word of its place. */
function listFrom({ words, places, peopleAt }: Reading, colon: number): { people: People; place: number }[] {
  const found: { people: People; place: number }[] = [];
  for (let i = colon + 1; i < words.length; i++) {
    if (/^(?:,|;|and)$/.test(words[i]?.lower ?? '')) continue;
    const place = i;
    // A place that the data doesn't know still stands with a capital, behind a mark.
    while (places[i] || /^\p{Lu}/u.test(words[i]?.text ?? '')) i++;
    const people = peopleAt.get(i);
    if (i === place || people?.kind !== 'elided' || people.quantity.single) break;
    found.push({ people, place });
    i = people.last;
  }
  return found;
}

/**
 * Counts in brackets behind places, of which one says what they count: "Idlib (62 dead), Hama (37), Homs and Aleppo
 * (23 together)".
 */
export function* bracketHarms(reading: Reading): Generator<Harm> {
  const { words } = reading;
  const bracketed = reading.people.filter(({ first, last, quantity }) => {
    const end = words[last + 1]?.lower === 'together' ? last + 2 : last + 1;
    return words[first - 1]?.text === '(' && words[end]?.text === ')' && !quantity.single;
  });
  const event = bracketed.find((people) => people.event)?.event;
  const behindPlaces = bracketed.every(
    ({ first }) => reading.places[first - 2] || /^\p{Lu}/u.test(words[first - 2]?.text ?? ''),
  );
  if (!event || !behindPlaces || bracketed.length < LEAST) return;
  for (const people of bracketed) {
    if (people.event || people.kind !== 'elided') continue;
    yield harmOf(reading, people, event, 'event:by-place', people.first - 2, people.last);
  }
}
