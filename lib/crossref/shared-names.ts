import type { Reason } from '../model/crossref.ts';
import { kmBetween, type Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { because } from './evidence.ts';
import type { ArticleFacts, Frequencies, PlaceLookup } from './facts.ts';
import { THRESHOLDS } from './thresholds.ts';

interface Shared {
  weight: number;
  reason: Reason;
}

/** What the places and actors in common are worth: a village named twice in the database much, Aleppo little. */
export function sharedNames(
  facts: ArticleFacts,
  report: Report,
  frequencies: Frequencies,
  places: PlaceLookup,
): { score: number; here: boolean; reasons: Reason[] } {
  const { nameCounted, actorShare } = THRESHOLDS;
  const where = best(sharedPlaces(facts, report, frequencies, places), nameCounted);
  const who = best(sharedActors(facts, report, frequencies), nameCounted);
  return {
    score: total(where) + actorShare * total(who),
    here: where.length > 0,
    reasons: [...where, ...who].map(({ reason }) => reason),
  };
}

function sharedPlaces(
  facts: ArticleFacts,
  report: Report,
  frequencies: Frequencies,
  places: PlaceLookup,
): Shared[] {
  const mine = new Set(facts.placeIds);
  return report.places.flatMap(({ id, name }) => {
    if (!id) return [];
    const weight = rarity(frequencies.reports, frequencies.places.get(id));
    if (mine.has(id)) return [{ weight, reason: because('shared_place', name) }];
    const place = places(id);
    const near = place && nearest(place, facts.placeIds, places);
    return near
      ? [{ weight: weight * THRESHOLDS.nearShare, reason: because('near_place', name, Math.round(near.km)) }]
      : [];
  });
}

function sharedActors(facts: ArticleFacts, report: Report, frequencies: Frequencies): Shared[] {
  const mine = new Set(facts.actorIds);
  return report.actors.flatMap(({ id, name }) =>
    id && mine.has(id)
      ? [
          {
            weight: rarity(frequencies.reports, frequencies.actors.get(id)),
            reason: because('shared_actor', name),
          },
        ]
      : [],
  );
}

/** Inverse document frequency (natural logarithm): 0 for a name in every report. */
function rarity(reports: number, named = 1): number {
  return Math.log(Math.max(reports, 1) / Math.max(named, 1));
}

function nearest(place: Place, ids: readonly string[], places: PlaceLookup): { km: number } | null {
  if (place.lat === null || place.lon === null || place.precision === 'centroid') return null;
  const from = { lat: place.lat, lon: place.lon };
  let km: number = THRESHOLDS.nearKm;
  let found = false;
  for (const id of ids) {
    const other = places(id);
    if (!other || other.lat === null || other.lon === null || other.precision === 'centroid') continue;
    const away = kmBetween(from, { lat: other.lat, lon: other.lon });
    if (away > km) continue;
    km = away;
    found = true;
  }
  return found ? { km } : null;
}

function best(shared: readonly Shared[], count: number): Shared[] {
  return [...shared].sort((a, b) => b.weight - a.weight).slice(0, count);
}

function total(shared: readonly Shared[]): number {
  return shared.reduce((sum, { weight }) => sum + weight, 0);
}
