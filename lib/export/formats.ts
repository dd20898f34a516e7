import type { ExportFormat } from '../model/export-record.ts';
import { bibtex } from './bibtex.ts';
import { claimsCsv } from './claims-csv.ts';
import { cslJson } from './csl-json.ts';
import type { ExportContext, FileWriter } from './file-writer.ts';
import { pack } from './pack.ts';
import { ris } from './ris.ts';

interface Format {
  /** Of the file's name. */
  ending: string;
  type: string;
  gzip: boolean;
  writer: (context: ExportContext) => FileWriter;
}

/** The files that reports can be written to. */
export const FORMATS: Record<ExportFormat, Format> = {
  pack: { ending: 'jsonl', type: 'application/jsonl', gzip: false, writer: pack },
  pack_gz: { ending: 'jsonl.gz', type: 'application/gzip', gzip: true, writer: pack },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8', gzip: false, writer: claimsCsv },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', gzip: false, writer: bibtex },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', gzip: false, writer: ris },
  csl_json: { ending: 'json', type: 'application/json', gzip: false, writer: cslJson },
};
