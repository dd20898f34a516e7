import * as v from 'valibot';
import { actor } from './actor.ts';
import { articleMeta } from './article.ts';
import { articleClaim, reportClaim } from './claim.ts';
import { claimMatch, relatedReport } from './crossref.ts';
import { place } from './place.ts';
import { report } from './report.ts';

/** What a list needs to cite a report. */
export const reportLine = v.pick(report, [
  'id',
  'url',
  'outlet',
  'title',
  'published',
  'dateBasis',
  'from',
  'to',
  'summary',
]);
export type ReportLine = v.InferOutput<typeof reportLine>;

/** What the database covers, said wherever "no other report" is said. */
export const coverage = v.object({
  reports: v.number(),
  claims: v.number(),
  outlets: v.number(),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
});
export type Coverage = v.InferOutput<typeof coverage>;

/** What the data calls places, actors and outlets, by their ids or by what a report calls them. */
export const names = v.record(v.string(), v.object({ name: v.string(), nameAr: v.nullable(v.string()) }));
export type Names = v.InferOutput<typeof names>;

export const placeCard = v.object({
  kind: v.literal('place'),
  /** Null when the name is not in the data. */
  place: v.nullable(place),
  /** The areas that it lies in, smallest first, each a place of its own. */
  areas: v.array(v.pick(place, ['id', 'name', 'nameAr', 'kind'])),
  /** The article's other places, for the map. */
  others: v.array(v.pick(place, ['id', 'name', 'nameAr', 'kind', 'lat', 'lon', 'precision', 'country'])),
  /** Other places of the name, likeliest first. */
  alternatives: v.array(place),
  /** Reports that name it, latest first. */
  reports: v.array(reportLine),
  /** How many reports name it in all. */
  total: v.number(),
  coverage,
});
export type PlaceCard = v.InferOutput<typeof placeCard>;

const kin = v.object({
  id: v.string(),
  name: v.string(),
  nameAr: v.nullable(v.string()),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
});

export const unitCard = v.object({
  kind: v.literal('unit'),
  actor: v.nullable(actor),
  /** Side at the article's date, an id of `SIDES`; null when the data does not tell. */
  side: v.nullable(v.string()),
  parent: v.nullable(kin),
  /** What it was called before and after, in order of time, itself included. */
  lineage: v.array(kin),
  alternatives: v.array(actor),
  reports: v.array(reportLine),
  total: v.number(),
  coverage,
});
export type UnitCard = v.InferOutput<typeof unitCard>;

/** Another report's figure, beside the article's. */
export const figure = v.object({
  match: claimMatch,
  claim: reportClaim,
  report: reportLine,
  /** Outlet of a report that prints the same text with the same figure; null for a text of its own. */
  sameTextAs: v.nullable(v.string()),
});
export type Figure = v.InferOutput<typeof figure>;

/** Why no report was looked up beside a claim: nothing tells when it was, or the database can't be read or is empty. */
const unsought = v.picklist(['no-day', 'no-database']);

export const claimCard = v.object({
  kind: v.literal('claim'),
  claim: articleClaim,
  /** What cites the article; `outlet` by its address, null when it is not in the data. */
  cited: v.object({
    outlet: v.nullable(v.string()),
    ...v.pick(articleMeta, ['title', 'url', 'published']).entries,
  }),
  /** The place it is about; null when untold or unknown. */
  place: v.nullable(place),
  /** Name of who counted, when it is an entity of the data. */
  rootName: v.nullable(v.string()),
  rootNameAr: v.nullable(v.string()),
  /** Whether that entity is an actor, which has a card of its own. */
  rootIsActor: v.boolean(),
  /** Null where other reports were looked up, and no groups then mean that none gives a figure. */
  unsought: v.nullable(unsought),
  /** Figures grouped by who counted; groups and their figures best match first. */
  groups: v.array(
    v.object({
      root: v.nullable(v.string()),
      name: v.nullable(v.string()),
      nameAr: v.nullable(v.string()),
      /** Whether `root` is an actor of the data, which has a card of its own. */
      isActor: v.boolean(),
      /** Roots of those who counted: several where they are named together, none where none of them bears a name. */
      counters: v.array(v.string()),
      figures: v.array(figure),
    }),
  ),
  coverage,
});
export type ClaimCard = v.InferOutput<typeof claimCard>;

export const related = v.object({
  reports: v.array(v.object({ ...relatedReport.entries, line: reportLine })),
  /** The data's names of the places and actors in the reasons, by the names that the reports give them. */
  names,
  coverage,
});
export type Related = v.InferOutput<typeof related>;
