import type { PlaceMention } from '../../model/mention.ts';
import type { Governorate } from '../../model/place.ts';
import { type Candidate, candidatesIn } from './candidates.ts';

/** Where a claim is located. `governorate` is null abroad and for the country as a whole. */
export interface Location {
  place: string | null;
  governorate: Governorate | null;
  rules: string[];
}

export const NOWHERE: Location = { place: null, governorate: null, rules: ['location:none'] };

/** Places of several governorates share the claim. */
export const SEVERAL: Location = { place: null, governorate: null, rules: ['location:several'] };
export const COUNTRY: Location = { place: null, governorate: null, rules: ['location:country'] };
export const ABROAD: Location = { place: null, governorate: null, rules: ['location:abroad'] };
export const REGION: Location = { place: null, governorate: null, rules: ['location:region'] };
export const WHOLE: Location = { place: null, governorate: null, rules: ['location:country-total'] };

type Placed = Pick<Candidate, 'mention' | 'beside'>;

/** Around Damascus begins another governorate, which surrounds the city's own. */
function isAroundDamascus({ mention, beside }: Placed): boolean {
  return beside && mention.governorate === 'Damascus' && /^damascus$/i.test(mention.name);
}

export function governorateOf(placed: Placed): Governorate | null {
  return isAroundDamascus(placed) ? 'Rif Dimashq' : placed.mention.governorate;
}

export function at(candidate: Placed, rule: string): Location {
  const { mention } = candidate;
  if (isAroundDamascus(candidate))
    return { place: 'SY03', governorate: 'Rif Dimashq', rules: [rule, 'location:outskirts'] };
  return { place: mention.id, governorate: mention.governorate, rules: [rule] };
}

/** "The capital" as if Damascus were named. */
export function capital(text: string, start: number): Pick<Candidate, 'mention' | 'beside'> {
  const mention = {
    kind: 'place' as const,
    start,
    end: start,
    text: '',
    id: 'SY01',
    name: 'Damascus',
    governorate: 'Damascus' as const,
    lat: null,
    lon: null,
    rule: 'location:capital',
    alternatives: [],
  };
  const [candidate] = candidatesIn(text, [mention]);
  return candidate ?? { mention, beside: false };
}

/** The governorate that a stretch is mostly about, the first named of equals; its place too when it names only one. */
export function topic(list: readonly PlaceMention[], rule: string): Location | null {
  return topicOf(
    list.map((mention) => ({ mention, beside: false })),
    rule,
  );
}

/** The same of places in their sentences: "near Damascus" is outside it. */
export function topicOf(list: readonly Placed[], rule: string): Location | null {
  const counts = new Map<Governorate | null, number>();
  for (const placed of list) {
    const governorate = governorateOf(placed);
    counts.set(governorate, (counts.get(governorate) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const first = list.find((placed) => counts.get(governorateOf(placed)) === most);
  if (!first) return null;
  const governorate = governorateOf(first);
  const same = list.filter((placed) => governorateOf(placed) === governorate);
  // "Kafr Hamra, north of Aleppo" names one place, and the other only to say where it is.
  const inside = same.filter(({ beside }) => !beside);
  const named = inside.length > 0 ? inside : same;
  const ids = new Set(named.map(({ mention }) => mention.id ?? mention.text));
  if (ids.size === 1) return at(named[0] ?? first, rule);
  return { place: null, governorate, rules: [rule] };
}
