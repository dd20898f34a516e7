import type { Day } from '../model/date.ts';
import type { ExportRecord } from '../model/export-record.ts';
import type { PackHeader } from '../model/report.ts';

/** What a file says of the packs that its records come from. */
export type PackSource = Pick<PackHeader, 'id' | 'title' | 'version' | 'licence' | 'attribution'>;

/** What all formats need to know beside the records. */
export interface ExportContext {
  /** The day of the export. */
  today: Day;
  packs: readonly PackSource[];
}

/** Writes one file, some records at a time, so that a large export need not be held twice. */
export interface FileWriter {
  /** The text of these records. */
  add(records: readonly ExportRecord[]): string;
  /** What stands before and after all that was added. `sha256` is of the added texts, joined. */
  close(sha256: string): { before: string; after: string };
  /** Rows or entries written, which for claims is another number than that of the records. */
  written(): number;
}
