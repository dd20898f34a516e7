import type { ExportRecord } from '../model/export-record.ts';
import type { ExportContext, FileWriter } from './file-writer.ts';
import { oneLine } from './one-line.ts';
import { accessedOn, noteOf } from './provenance.ts';

/**
 * RIS: a tag of two signs, two spaces, a hyphen, a space, the value on one line, CRLF; `TY` first and `ER` last.
 * Outlets stand as publication (T2) and publisher (PB): as author (AU) a name with a comma would be turned round.
 */
export function ris(context: ExportContext): FileWriter {
  let entries = 0;
  return {
    add(records) {
      entries += records.length;
      return records.map((record) => entryOf(record, context)).join('');
    },
    close: () => ({ before: '', after: '' }),
    written: () => entries,
  };
}

function entryOf(record: ExportRecord, context: ExportContext): string {
  const { report } = record;
  const fields: [tag: string, value: string | null][] = [
    ['TY', 'ELEC'],
    ['ID', report.id],
    ['TI', report.title],
    ['T2', report.outlet.name],
    ['PB', report.outlet.name],
    ['PY', report.published?.slice(0, 4) ?? null],
    ['DA', report.published && slashed(report.published)],
    ['LA', report.lang],
    ['UR', report.url],
    ['Y2', slashed(accessedOn(record, context))],
    ['N1', noteOf(record, context)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/** `2024-11-20` → `2024/11/20/`, as RIS writes days. */
function slashed(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}
