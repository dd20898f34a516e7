import * as v from 'valibot';
import { day, namedPlace, reportClaim } from './claim.ts';

const text = v.pipe(v.string(), v.minLength(1));

/** A published report as facts: its citation, an own-words summary, and what it claims. */
export const report = v.object({
  /** Stable: made from the address, so that a report met twice is one. */
  id: text,
  /** Null for a record without a page, e.g. an event row of a data set. */
  url: v.nullable(
    // Addresses become links on the reader's pages: no `javascript:` or `data:`.
    v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//i, 'an address begins with http:// or https://')),
  ),
  outlet: v.object({ name: text, id: v.nullable(v.string()) }),
  title: text,
  titleBasis: v.picklist(['page', 'url', 'lead']),
  published: v.nullable(day),
  dateBasis: v.picklist(['stated', 'url', 'inferred', 'unknown']),
  lang: text,
  /** Slug shared by reports of the same event or battle. */
  event: v.nullable(v.string()),
  /** First and last day of what it reports. */
  from: v.nullable(day),
  to: v.nullable(day),
  summary: v.string(),
  places: v.array(namedPlace),
  actors: v.array(v.object({ name: text, id: v.nullable(v.string()) })),
  claims: v.array(reportClaim),
});
export type Report = v.InferOutput<typeof report>;

/** What the figures of a report are compared by: all but what only its readers read. */
export type ReportOutline = Pick<
  Report,
  'id' | 'url' | 'outlet' | 'published' | 'from' | 'to' | 'places' | 'claims'
>;

/** The first line of a pack. */
export const packHeader = v.object({
  sidelight: v.literal('pack'),
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'a pack id is lower-case letters, digits and hyphens')),
  title: text,
  /** Compared by its numbers, see `compareVersions`: `2026-11-24.10` is newer than `2026-11-24.9`. */
  version: text,
  licence: text,
  attribution: text,
  /** Records that follow. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** SHA-256 (hex) of everything after the header's line feed. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  coverage: v.object({
    from: v.nullable(day),
    to: v.nullable(day),
    outlets: v.number(),
    claims: v.number(),
    /** Events that the reports are sorted under; packs of the first days don't count them. */
    events: v.optional(v.number()),
  }),
});
export type PackHeader = v.InferOutput<typeof packHeader>;
