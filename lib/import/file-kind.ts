import { columnKey } from './cells.ts';
import { createCsvReader } from './csv-reader.ts';

/** A file that can be taken in, told by how it begins. */
export type FileKind = { kind: 'pack' } | { kind: 'ucdp' | 'acled'; delimiter: string; head: string[] };

/** Columns that rows are read by; a file with more or fewer others is still the same kind. */
const NEEDED = {
  ucdp: [
    'id',
    'type_of_violence',
    'side_a',
    'side_b',
    'where_prec',
    'where_coordinates',
    'adm_1',
    'country',
    'date_prec',
    'date_start',
    'date_end',
    'deaths_a',
    'deaths_b',
    'deaths_civilians',
    'deaths_unknown',
    'best',
    'high',
    'low',
  ],
  acled: [
    'event_id_cnty',
    'event_date',
    'time_precision',
    'event_type',
    'actor1',
    'country',
    'admin1',
    'location',
    'geo_precision',
    'fatalities',
  ],
} as const;

const DELIMITERS = [',', ';', '\t'];

/** What a file is by its first line; null when it is nothing that can be taken in. */
export function fileKindOf(firstLine: string): FileKind | null {
  if (/^\s*\{/.test(firstLine)) return { kind: 'pack' };
  for (const delimiter of DELIMITERS) {
    const head = headOf(firstLine, delimiter);
    const columns = new Set(head.map(columnKey));
    for (const kind of ['ucdp', 'acled'] as const) {
      if (NEEDED[kind].every((column) => columns.has(column))) return { kind, delimiter, head };
    }
  }
  return null;
}

function headOf(line: string, delimiter: string): string[] {
  const reader = createCsvReader(delimiter, line.split(delimiter).length);
  const [head] = [...reader.push(line), ...reader.end()];
  return head && head.fault === null ? head.fields : [];
}
