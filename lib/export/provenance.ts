import type { Day } from '../model/date.ts';
import type { ExportRecord } from '../model/export-record.ts';
import type { ExportContext, PackSource } from './file-writer.ts';
import { oneLine } from './one-line.ts';

/** The pack that a record comes from; null for what the reader saved. */
export function sourceOf({ pack }: ExportRecord, { packs }: ExportContext): PackSource | null {
  return packs.find(({ id }) => id === pack) ?? null;
}

/** The day of capture: when the reader saved the page; for a record of a pack, the day it was taken from there. */
export function accessedOn({ savedOn }: ExportRecord, { today }: ExportContext): Day {
  return savedOn ?? today;
}

/** What a citation must admit: where the record is from, and what of it is not as printed on the page. */
export function noteOf(record: ExportRecord, context: ExportContext): string {
  const { report } = record;
  const pack = sourceOf(record, context);
  const notes = [
    pack
      ? `As recorded in the Sidelight pack “${oneLine(pack.title)}”, version ${oneLine(pack.version)}`
      : null,
    report.titleBasis === 'url' ? 'title rebuilt from the address' : null,
    report.titleBasis === 'lead' ? 'title from the opening words' : null,
    report.dateBasis === 'inferred' ? 'day of publication inferred from the event' : null,
  ];
  return notes.filter((note) => note !== null).join('; ');
}
