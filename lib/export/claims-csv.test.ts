import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import columns from '../../assets/export/claim-columns.json' with { type: 'json' };
import { aRecord, CONTEXT, fileOf, records } from '../../tests/support/export-data.ts';
import { aClaim } from '../../tests/support/report-data.ts';
import { claimsCsv } from './claims-csv.ts';

/** A reader of RFC 4180 that knows nothing of the writer. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Rows by column name. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = parse(csv.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

const unguarded = (text: string | undefined) =>
  (text ?? '').replace(/^'(?=[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/, '');

describe('claims as CSV', () => {
  it('parse back to the same words, one row a claim', () => {
    fc.assert(
      fc.property(records, (all) => {
        const writer = claimsCsv(CONTEXT);
        const rows = rowsOf(fileOf(writer, all));
        const claims = all.flatMap(({ report }) => report.claims.map((claim) => ({ report, claim })));
        expect(rows).toHaveLength(claims.length);
        expect(writer.written()).toBe(claims.length);
        for (const [index, { report, claim }] of claims.entries()) {
          expect(unguarded(rows[index]?.title)).toBe(unguarded(report.title));
          expect(unguarded(rows[index]?.words)).toBe(unguarded(claim.words));
          expect(rows[index]?.min).toBe(claim.min === null ? '' : String(claim.min));
        }
      }),
    );
  });

  it('hold no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(records, (all) => {
        const cells = parse(fileOf(claimsCsv(CONTEXT), all).replace(/^\uFEFF/, '')).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });

  it('have a value or an empty cell for every documented column, and no other', () => {
    const record = {
      ...aRecord({ claims: [aClaim(), aClaim({ partOf: 0, min: 2, max: null })] }),
      savedOn: '2026-01-02',
    };
    const [, part] = rowsOf(fileOf(claimsCsv(CONTEXT), [record]));
    expect(Object.keys(part ?? {})).toEqual(columns.map(({ column }) => column));
    expect(part).toMatchObject({
      report_id: 'one',
      claim: '2',
      part_of: '1',
      min: '2',
      max: '',
      place_id: 'SY02',
      accessed: '2026-01-02',
      pack: 'test',
      pack_version: '3',
      licence: 'CC0-1.0',
    });
    const filled = columns.filter(({ column }) => part?.[column] !== '').map(({ column }) => column);
    expect(filled).toEqual(expect.arrayContaining(['outlet', 'title', 'published', 'url', 'language']));
  });
});
