import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { ExportContext, FileWriter } from '../../lib/export/file-writer.ts';
import type { ExportRecord } from '../../lib/model/export-record.ts';
import { aClaim, aReport } from './report-data.ts';

export const CONTEXT: ExportContext = {
  today: '2026-11-25',
  packs: [
    { id: 'test', title: 'Reports for tests', version: '3', licence: 'CC0-1.0', attribution: 'Testers' },
  ],
};

export function aRecord(fields: Partial<ExportRecord['report']> = {}): ExportRecord {
  return { report: aReport('one', fields), pack: 'test', savedOn: null };
}

/** Texts of the signs that formats stumble over, beside any others; never empty. */
const awkward = fc
  .oneof(
    fc.string({
      unit: fc.constantFrom(...'"\',;\r\n\t=+-@{}\\%$&#_^~ aحلب،'.split('')),
      minLength: 1,
      maxLength: 30,
    }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .filter((text) => text.trim() !== '');

const claim = fc
  .record({ words: awkward, source: fc.option(awkward), min: fc.option(fc.nat()), vague: fc.boolean() })
  .map(({ min, ...fields }) => aClaim({ ...fields, min, max: null }));

/** Records with awkward texts and ids of their own. */
export const records = fc
  .uniqueArray(
    fc.record({
      id: awkward,
      title: awkward,
      outlet: fc.record({ name: awkward, id: fc.option(awkward) }),
      published: fc.option(fc.constantFrom('2011-03-18', '2024-11-30')),
      lang: fc.constantFrom('en', 'ar', 'ku'),
      claims: fc.array(claim, { maxLength: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )
  .map((all) =>
    all.map(
      (fields): ExportRecord => ({
        report: aReport(fields.id, { ...fields, url: null }),
        pack: null,
        savedOn: null,
      }),
    ),
  );

/** The whole file of records, added one by one. */
export function fileOf(writer: FileWriter, all: readonly ExportRecord[]): string {
  const body = all.map((record) => writer.add([record])).join('');
  const { before, after } = writer.close(createHash('sha256').update(body).digest('hex'));
  return before + body + after;
}
