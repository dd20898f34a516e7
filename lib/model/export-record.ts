import * as v from 'valibot';
import { day } from './claim.ts';
import { report } from './report.ts';

/** A report on its way out of the database, with where it came from. */
export const exportRecord = v.object({
  report,
  /** Id of the pack that holds it; null for what the reader saved. */
  pack: v.nullable(v.string()),
  /** The day on which the reader saved it; null for reports of packs, and where it was not kept. */
  savedOn: v.nullable(day),
});
export type ExportRecord = v.InferOutput<typeof exportRecord>;

/** The files that reports can be written to. */
export const EXPORT_FORMATS = ['pack', 'pack_gz', 'csv', 'bibtex', 'ris', 'csl_json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
