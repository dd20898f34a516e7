import acled from '../../assets/import/acled.json' with { type: 'json' };
import ucdp from '../../assets/import/ucdp.json' with { type: 'json' };
import type { Day } from '../model/date.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { PackHeader } from '../model/report.ts';
import { createAcledReader } from './acled-row.ts';
import { RowError } from './bad-row.ts';
import { createCells } from './cells.ts';
import { type CsvRecord, createCsvReader } from './csv-reader.ts';
import type { FileKind } from './file-kind.ts';
import type { FileReader, Row, Tally } from './file-reader.ts';
import { packIdOf } from './pack-id.ts';
import { createUcdpReader } from './ucdp-row.ts';

type CsvKind = Exclude<FileKind, { kind: 'pack' }>;

const TABLES = { ucdp, acled };
const READERS = { ucdp: createUcdpReader, acled: createAcledReader };
/** The records make no text of a pack: this stands where its checksum would. */
const NO_CHECKSUM = '0'.repeat(64);

/** Reads a table of events. A file of the same name as one before takes its place. */
export function createCsvFile(
  { kind, delimiter, head }: CsvKind,
  name: string,
  today: Day,
  knowledge: Knowledge,
): FileReader {
  const csv = createCsvReader(delimiter, head.length);
  const cellsOf = createCells(head);
  const reportOf = READERS[kind](knowledge);

  const rowOf = (record: CsvRecord): Row => {
    const { line } = record;
    if (record.fault) return { line, fault: record.fault, values: record.values };
    try {
      const report = reportOf(cellsOf(record.fields));
      return report ? { line, report } : 'elsewhere';
    } catch (error) {
      if (error instanceof RowError) return { line, fault: error.fault, values: error.values };
      throw error;
    }
  };
  // The head itself is the first record of the file.
  let isHead = true;
  const rowsOf = (records: CsvRecord[]): Row[] => {
    const rows = isHead ? records.slice(1) : records;
    if (records.length > 0) isHead = false;
    return rows.map(rowOf);
  };
  const header = ({ added, claims, from, to }: Tally): PackHeader => ({
    sidelight: 'pack',
    format: 1,
    id: packIdOf(kind, name),
    title: `${TABLES[kind].title} (${name})`,
    version: today,
    licence: TABLES[kind].licence,
    attribution: TABLES[kind].attribution,
    count: added,
    sha256: NO_CHECKSUM,
    coverage: { from, to, outlets: 1, claims },
  });
  return {
    push: (text) => rowsOf(csv.push(text)),
    end: () => rowsOf(csv.end()),
    provisional: header({ added: 0, claims: 0, from: null, to: null }),
    header,
  };
}
