import { type Governorate, kmBetween, type Place } from '../model/place.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Kinds that name an area of many places. */
const AREAS = new Set(['governorate', 'district', 'subdistrict', 'region', 'desert', 'plain']);
/** Long things: less exact than a village, yet few events a day are placed at one. */
const LINES = new Set(['river', 'road']);
const QUARTERS = new Set(['neighbourhood', 'sector']);
/** Governorates that are a city and little else. */
const CITY_GOVERNORATES = new Set(['Damascus']);

/** In a large city two incidents on one day are nothing rare. */
export function isLarge({ population }: Place): boolean {
  return (population ?? 0) >= THRESHOLDS.largePopulation;
}

/** The city that an area is called after: writers use one name for both. */
export function isSeatOf(city: Place, area: Place): boolean {
  return (
    AREAS.has(area.kind) && !AREAS.has(city.kind) && bare(city.name) === bare(area.name) && lies(city, area)
  );
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^a[a-z]{1,2}-/, '');
}

export function lies(inner: Place, outer: Place): boolean {
  if (inner.governorate === null || inner.governorate !== outer.governorate) return false;
  if (outer.kind === 'governorate') return inner.kind !== 'governorate';
  if (outer.kind === 'district') return inner.district === outer.name && inner.kind !== 'district';
  if (outer.kind === 'subdistrict') return inner.subdistrict === outer.name && !AREAS.has(inner.kind);
  if (isLarge(outer) && !AREAS.has(outer.kind))
    return QUARTERS.has(inner.kind) && distance(inner, outer) <= THRESHOLDS.cityKm;
  return outer.kind === 'region' && inner.kind !== 'region' && distance(inner, outer) <= THRESHOLDS.regionKm;
}

export function distance(a: Place, b: Place): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY;
  return kmBetween({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}

/** An area of many places; Damascus, a governorate, is a city. */
export function isArea({ kind, name }: Place): boolean {
  return AREAS.has(kind) && !CITY_GOVERNORATES.has(name);
}

/**
 * "Aleppo" and "Idlib" are written of the city and of its governorate, which holds the other place; "Damascus" of its suburbs
 * too, which are of another governorate.
 */
export function mayHoldBySeat(seat: Place, place: Place): boolean {
  if (seat.governorate === null || AREAS.has(seat.kind) || !isSpot(place)) return false;
  if (bare(seat.name) !== bare(seat.governorate)) return false;
  return (
    seat.governorate === place.governorate ||
    (neighbourOf(seat.governorate) === place.governorate && distance(seat, place) <= THRESHOLDS.regionKm)
  );
}

/** The governorate whose places are told by the other's name; null for most. */
export function neighbourOf(governorate: Governorate): Governorate | null {
  if (governorate === 'Damascus') return 'Rif Dimashq';
  return governorate === 'Rif Dimashq' ? 'Damascus' : null;
}

/** The base, the airport or the prison of a town bears its name: "Tabqa air base", "Tabqa". */
export function isNamedAfter(place: Place, town: Place): boolean {
  return (
    place.governorate === town.governorate &&
    !isArea(place) &&
    !isArea(town) &&
    place.name.startsWith(`${town.name} `)
  );
}

/** Bounded by the few villages in it, unlike a governorate. */
export function isSmallArea({ kind }: Place): boolean {
  return kind === 'subdistrict' || kind === 'region' || kind === 'plain';
}

/** A place small enough that another within a few km may be the same one: two quarters of a city are not. */
export function isSpot(place: Place): boolean {
  return !AREAS.has(place.kind) && !LINES.has(place.kind) && !QUARTERS.has(place.kind) && !isLarge(place);
}

export function isLine({ kind }: Place): boolean {
  return LINES.has(kind);
}
