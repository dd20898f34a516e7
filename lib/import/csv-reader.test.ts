import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvRecord, createCsvReader } from './csv-reader.ts';

/** Reads a text handed over in pieces of the given lengths, the rest at once. */
function read(text: string, columns: number, delimiter = ',', lengths: readonly number[] = []): CsvRecord[] {
  const reader = createCsvReader(delimiter, columns);
  const records: CsvRecord[] = [];
  let at = 0;
  for (const length of lengths) {
    records.push(...reader.push(text.slice(at, at + length)));
    at += length;
  }
  return [...records, ...reader.push(text.slice(at)), ...reader.end()];
}

/** [line, fields or fault] */
function told(records: readonly CsvRecord[]) {
  return records.map((record) => [record.line, record.fault ?? record.fields]);
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'ب', '"', ',', ';', '\t', '\n', '\r', ' ', '7', '\u{1f600}'),
  maxLength: 12,
});
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
  );
const delimiters = fc.constantFrom(',', ';', '\t');
const breaks = fc.constantFrom('\n', '\r\n', '\r');
const pieces = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 });

function written(rows: readonly string[][], delimiter: string, lineBreak: string): string {
  const quoted = (field: string) =>
    /["\r\n]/.test(field) || field.includes(delimiter) ? `"${field.replaceAll('"', '""')}"` : field;
  return rows.map((row) => row.map(quoted).join(delimiter) + lineBreak).join('');
}

describe('reading CSV', () => {
  it('gives back every table that was written, however it is cut into pieces', () => {
    fc.assert(
      fc.property(table, delimiters, breaks, pieces, (rows, delimiter, lineBreak, lengths) => {
        const text = written(rows, delimiter, lineBreak);
        const records = read(text, rows[0]?.length ?? 0, delimiter, lengths);
        expect(records.map((record) => (record.fault ? record : record.fields))).toEqual(rows);
      }),
    );
  });

  it('gives the same of any text, however it is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 60 }),
        pieces,
        (text, lengths) => {
          expect(read(text, 3, ',', lengths)).toEqual(read(text, 3));
        },
      ),
    );
  });

  it('loses no good row to a bad one, wherever the bad one stands', () => {
    const good = ['1,one,x', '2,two,y', '3,"three, or ""so""",z', '4,four,w'];
    const bad = fc.constantFrom('9,"open,q', '9,"closed"x,q', '9,short', '9,a,b,c,d', '"', ',"', '""",,');
    fc.assert(
      fc.property(fc.nat({ max: 4 }), bad, pieces, (at, row, lengths) => {
        const lines = [...good.slice(0, at), row, ...good.slice(at)];
        const records = read(`${lines.join('\n')}\n`, 3, ',', lengths);
        expect(records.flatMap((record) => (record.fault ? [] : record.fields[0]))).toEqual([
          '1',
          '2',
          '3',
          '4',
        ]);
        expect(records.flatMap((record) => (record.fault ? record.line : []))).toEqual([at + 1]);
      }),
    );
  });

  it.each([
    [
      'a file without a break at its end',
      'a,b\nc,d',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'breaks inside a field',
      'a,"b\r\nb\nb"\r\nc,d\r\n',
      [
        [1, ['a', 'b\r\nb\nb']],
        [4, ['c', 'd']],
      ],
    ],
    [
      'blank lines',
      '\n\na,b\n\r\n \nc,d',
      [
        [3, ['a', 'b']],
        [6, ['c', 'd']],
      ],
    ],
    [
      'empty fields',
      ',\n"",""\n',
      [
        [1, ['', '']],
        [2, ['', '']],
      ],
    ],
    [
      'a quotation mark inside a bare field',
      'a,5" gun\nc,d\n',
      [
        [1, ['a', '5" gun']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'a file cut off inside a field',
      'a,b\nc,"d',
      [
        [1, ['a', 'b']],
        [2, 'quote'],
      ],
    ],
    [
      'a file cut off inside a row',
      'a,b\nc',
      [
        [1, ['a', 'b']],
        [2, 'columns'],
      ],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(told(read(text, 2))).toEqual(expected);
  });

  it('tells how many columns a row has and how many it should have', () => {
    expect(read('a,b,c\n', 2)).toEqual([{ line: 1, fault: 'columns', values: ['3', '2'] }]);
  });

  it('does not wait for ever for a quotation mark to be closed', () => {
    const reader = createCsvReader(',', 2);
    const filler = 'x,y\n'.repeat(100_000);
    const early = [
      ...reader.push('a,"b\n'),
      ...reader.push(filler),
      ...reader.push(filler),
      ...reader.push(filler),
    ];
    expect(early.length).toBeGreaterThan(250_000);
    expect(early[0]).toMatchObject({ line: 1, fault: 'quote' });
    expect(reader.end().at(-1)?.line ?? early.at(-1)?.line).toBe(300_001);
  });
});
