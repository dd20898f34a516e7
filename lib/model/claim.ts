import * as v from 'valibot';
import { isDay } from './date.ts';
import { governorate } from './place.ts';

export const EVENTS = ['killed', 'wounded', 'captured', 'missing', 'displaced', 'casualties'] as const;
/** What happened to the people counted; `casualties`: killed or wounded (or "neutralised") not told apart. */
export type CasualtyEvent = (typeof EVENTS)[number];

export const VICTIM_GROUPS = [
  'government',
  'opposition',
  'civilian',
  'isis',
  'sdf',
  'iran-backed',
  'russian',
  'turkish',
  'us',
  'israeli',
  'other-armed',
  'mixed',
  'unknown',
] as const;
/** Who the people counted were; `unknown` unless the text says it. */
export type VictimGroup = (typeof VICTIM_GROUPS)[number];

const count = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
export const day = v.pipe(v.string(), v.check(isDay, 'a date must be a day that exists, as YYYY-MM-DD'));

/**
 * What every claim says, in an article or in a report. `min` and `max` are as printed: "more than 35" → 35, null;
 * "up to 20" → null, 20; exact 10 → 10, 10.
 */
export const claimFields = {
  event: v.picklist(EVENTS),
  min: count,
  max: count,
  /** The text gives no firm number ("dozens", "about 100"). */
  vague: v.boolean(),
  /** The quantity as printed. */
  words: v.string(),
  victims: v.picklist(VICTIM_GROUPS),
  /** Who counted, as printed; null in the outlet's own voice. */
  source: v.nullable(v.string()),
  /** The counter as an entity: an outlet's or actor's id; null where it is not in the data or not told. */
  root: v.nullable(v.string()),
  from: v.nullable(day),
  to: v.nullable(day),
};

/** A claim found in an article's text. */
export const articleClaim = v.object({
  start: v.number(),
  end: v.number(),
  text: v.string(),
  ...claimFields,
  /** Gazetteer id of the most specific place it is about. */
  place: v.nullable(v.string()),
  governorate: v.nullable(governorate),
  /** Index, among the article's claims, of the total that this one is a part of. */
  partOf: v.nullable(v.number()),
  /** The rules and rows that made it, most general first: `event:killed-passive`, `victims:noun:soldiers` … */
  rules: v.array(v.string()),
});
export type ArticleClaim = v.InferOutput<typeof articleClaim>;

/** A place name in a record, with the gazetteer row it was resolved to. */
export const namedPlace = v.object({
  name: v.string(),
  id: v.nullable(v.string()),
  governorate: v.nullable(governorate),
});
export type NamedPlace = v.InferOutput<typeof namedPlace>;

/** A claim of a published report. */
export const reportClaim = v.object({
  ...claimFields,
  place: v.nullable(namedPlace),
  /** Index, among the report's claims, of the total that this one is a part of. */
  partOf: v.optional(v.nullable(v.number()), null),
});
export type ReportClaim = v.InferOutput<typeof reportClaim>;
