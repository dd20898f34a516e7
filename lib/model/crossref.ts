import * as v from 'valibot';

/** One reason in words the interface can translate: a key of `_locales` and what to put into it. */
export const reason = v.object({ key: v.string(), values: v.array(v.string()) });
export type Reason = v.InferOutput<typeof reason>;

export const RELATIONS = [
  'same',
  'overlapping',
  'higher',
  'lower',
  'part',
  'total',
  'update',
  'incomparable',
] as const;
/** How another report's figure stands to the article's: `part`/`total` and `update` are of a growing or wider count. */
export type Relation = (typeof RELATIONS)[number];

/** A claim of another report that may describe the same harm as the article's. */
export const claimMatch = v.object({
  report: v.string(),
  /** Index among the report's claims. */
  claim: v.number(),
  relation: v.picklist(RELATIONS),
  /** Reasons that speak for the same harm, strongest first. */
  reasons: v.array(reason),
  /** What speaks against it. */
  against: v.array(reason),
  /** Who counted: an entity's id, or `said:` and the folded words, `unnamed:` before them where they bear no name, or null where nothing is said. */
  root: v.nullable(v.string()),
});
export type ClaimMatch = v.InferOutput<typeof claimMatch>;

/** A report related to an article. */
export const relatedReport = v.object({
  report: v.string(),
  /** For ordering only; higher is closer. */
  score: v.number(),
  reasons: v.array(reason),
  /** Ids of other reports that print the same text. */
  reprints: v.array(v.string()),
});
export type RelatedReport = v.InferOutput<typeof relatedReport>;

/** Two claims of one article that cannot both be the whole truth, as indexes into its claims. */
export const contradiction = v.object({ a: v.number(), b: v.number(), reasons: v.array(reason) });
export type Contradiction = v.InferOutput<typeof contradiction>;
