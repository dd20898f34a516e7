import * as v from 'valibot';
import { governorate } from './place.ts';

const span = { start: v.number(), end: v.number(), text: v.string() };

export const placeMention = v.object({
  kind: v.literal('place'),
  ...span,
  /** Null when the name is recognised as a place's but is not in the data. */
  id: v.nullable(v.string()),
  name: v.string(),
  governorate: v.nullable(governorate),
  lat: v.nullable(v.number()),
  lon: v.nullable(v.number()),
  /** The rule or row that made it, e.g. `alias:exact`, `context:nearest`. */
  rule: v.string(),
  /** Ids of the other rows that the name may mean, best first. */
  alternatives: v.array(v.string()),
});
export type PlaceMention = v.InferOutput<typeof placeMention>;

export const unitMention = v.object({
  kind: v.literal('unit'),
  ...span,
  /** Null for a formation recognised by its form only ("111th Brigade"). */
  id: v.nullable(v.string()),
  /** The name valid at the article's date. */
  name: v.string(),
  rule: v.string(),
  alternatives: v.array(v.string()),
});
export type UnitMention = v.InferOutput<typeof unitMention>;

export const mention = v.variant('kind', [placeMention, unitMention]);
export type Mention = v.InferOutput<typeof mention>;
