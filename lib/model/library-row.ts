import * as v from 'valibot';
import { EVENTS, VICTIM_GROUPS } from './claim.ts';
import { governorate } from './place.ts';

const ids = v.array(v.string());

/** What the library needs of a report to find it and to count it; the report itself is fetched to be shown. */
export const libraryRow = v.object({
  id: v.string(),
  /** The day it is sorted and filtered by; `''` when unknown. */
  day: v.string(),
  /** Outlet id, or the name of one that is not in the data. */
  outlet: v.string(),
  outletName: v.string(),
  governorates: v.array(governorate),
  places: ids,
  actors: ids,
  /** Kind of harm and group of victims of its claims, each pair once. */
  harms: v.array(v.tuple([v.picklist(EVENTS), v.picklist(VICTIM_GROUPS)])),
  /** All that it is searched by. */
  text: v.string(),
});
export type LibraryRow = v.InferOutput<typeof libraryRow>;

/** The names of a place or an actor of the data, by which it is found whatever a report calls it. */
export const libraryName = v.object({ name: v.string(), nameAr: v.nullable(v.string()), others: ids });
export type LibraryName = v.InferOutput<typeof libraryName>;

/** Where reading of the rows goes on: generation, day and id of the last one read. */
export const rowsMark = v.tuple([v.number(), v.string(), v.string()]);
export type RowsMark = v.InferOutput<typeof rowsMark>;
