import * as v from 'valibot';

/**
 * The fourteen governorates by OCHA P-code, under the names that `annotate` prints.
 * Source: OCHA/UNCS Syria common operational dataset, admin level 1.
 */
export const GOVERNORATES = {
  SY01: 'Damascus',
  SY02: 'Aleppo',
  SY03: 'Rif Dimashq',
  SY04: 'Homs',
  SY05: 'Hama',
  SY06: 'Latakia',
  SY07: 'Idlib',
  SY08: 'Al-Hasakah',
  SY09: 'Deir ez-Zor',
  SY10: 'Tartus',
  SY11: 'Raqqa',
  SY12: 'Daraa',
  SY13: 'As-Suwayda',
  SY14: 'Quneitra',
} as const;

export type GovernorateCode = keyof typeof GOVERNORATES;
export const governorate = v.picklist(Object.values(GOVERNORATES));
export type Governorate = v.InferOutput<typeof governorate>;

/**
 * How sure a place's point is. `point`: the place itself; `point_fuzzy`: joined by a close spelling;
 * `approx`: within a few km; `adm3_centroid`: the middle of its subdistrict; `centroid`: the middle of the
 * administrative area that the place is; `none`: existence only.
 */
export const pointPrecision = v.picklist([
  'point',
  'point_fuzzy',
  'approx',
  'adm3_centroid',
  'centroid',
  'none',
]);
export type PointPrecision = v.InferOutput<typeof pointPrecision>;

/** A row of the gazetteer. */
export const place = v.object({
  /** OCHA P-code where there is one; else `W…` (Who's On First), `F…` (feature) or `X…` (abroad). */
  id: v.string(),
  name: v.string(),
  nameAr: v.nullable(v.string()),
  /** Other spellings, Latin and Arabic. */
  aliases: v.array(v.string()),
  /** `governorate`, `district`, `subdistrict`, `city`, `town`, `village`, `neighbourhood`, `mountain`, `air_base` … */
  kind: v.string(),
  /** Null abroad, and for features that span governorates (Euphrates, M5). */
  governorate: v.nullable(governorate),
  /** Names of the district and subdistrict it lies in. */
  district: v.nullable(v.string()),
  subdistrict: v.nullable(v.string()),
  /** WGS 84 degrees; null with precision `none`. */
  lat: v.nullable(v.number()),
  lon: v.nullable(v.number()),
  precision: pointPrecision,
  population: v.nullable(v.number()),
  /** Outside Syria: the country's English name. */
  country: v.nullable(v.string()),
});
export type Place = v.InferOutput<typeof place>;

/** Great-circle distance in km (haversine on a sphere of 6,371 km). */
export function kmBetween(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const dLat = (b.lat - a.lat) * rad;
  const dLon = (b.lon - a.lon) * rad;
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
