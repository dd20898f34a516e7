import type { Day } from '../model/date.ts';
import type { ExportRecord } from '../model/export-record.ts';
import type { ExportContext, FileWriter } from './file-writer.ts';
import { accessedOn, noteOf } from './provenance.ts';

/** CSL-JSON (citationstyles.org, schema 1.0), as Zotero, Mendeley and pandoc read it. */
export function cslJson(context: ExportContext): FileWriter {
  let entries = 0;
  return {
    add: (records) =>
      records
        .map((record) => `${entries++ === 0 ? '' : ','}\n${JSON.stringify(itemOf(record, context))}`)
        .join(''),
    close: () => ({ before: '[', after: '\n]\n' }),
    written: () => entries,
  };
}

function itemOf(record: ExportRecord, context: ExportContext) {
  const { report } = record;
  return {
    id: report.id,
    type: 'webpage',
    title: report.title,
    'container-title': report.outlet.name,
    publisher: report.outlet.name,
    ...(report.published && { issued: dateOf(report.published) }),
    accessed: dateOf(accessedOn(record, context)),
    ...(report.url && { URL: report.url }),
    language: report.lang,
    note: noteOf(record, context) || undefined,
  };
}

function dateOf(day: Day) {
  return { 'date-parts': [day.split('-').map(Number)] };
}
