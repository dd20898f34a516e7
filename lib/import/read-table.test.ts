import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../scripts/input/load-knowledge.ts';
import { openFile } from './open-file.ts';

const knowledge = loadKnowledge();

function rowsIn(file: string) {
  const text = readFileSync(`tests/fixtures/import/${file}`, 'utf8');
  return rowsOf(text, file);
}

function rowsOf(text: string, name = 'table.csv') {
  const opened = openFile(text, true, { name, today: '2026-01-01', knowledge });
  if (!opened) throw new Error('Nothing could be opened.');
  return [...opened.reader.push(opened.rest), ...opened.reader.end()];
}

/** A row of the sample with some cells changed. */
function changed(file: string, cells: Record<string, string>) {
  const text = readFileSync(`tests/fixtures/import/${file}`, 'utf8');
  const delimiter = file === 'acled.csv' ? ';' : ',';
  const [head = '', first = ''] = text.split(/\r?\n/);
  const names = head.split(delimiter);
  const fields = (first.match(/"(?:[^"]|"")*"|[^,;]+|(?<=[,;]|^)(?=[,;]|$)/g) ?? []).slice(0, names.length);
  expect(fields.length).toBe(names.length);
  const row = fields.map((field, index) => cells[names[index] ?? ''] ?? field);
  const [read] = rowsOf(`${head}\n${row.join(delimiter)}\n`);
  return read;
}

const ATARIB = { name: 'Atarib', id: 'C1022', governorate: 'Aleppo' };

describe('rows of UCDP GED', () => {
  const rows = rowsIn('ucdp.csv');
  const reports = rows.flatMap((row) => (typeof row === 'object' && 'report' in row ? row.report : []));
  const byId = (id: number) => reports.find((report) => report.id === `ucdp-ged-${id}`);

  it('become reports; malformed ones are told by line and reason, those of other countries passed over', () => {
    expect(reports.length).toBe(5);
    expect(rows.filter((row) => row === 'elsewhere').length).toBe(1);
    expect(rows.filter((row) => typeof row === 'object' && 'fault' in row)).toEqual([
      { line: 6, fault: 'number', values: ['best', 'many'] },
      { line: 9, fault: 'day', values: ['date_start', '2016-02-30'] },
    ]);
  });

  it('say where, when, who and who counted', () => {
    expect(byId(900001)).toMatchObject({
      outlet: { name: 'UCDP GED' },
      published: null,
      from: '2016-05-04',
      to: '2016-05-04',
      places: [ATARIB],
      actors: [
        { name: 'Government of Syria', id: 'govt_syria_assad' },
        { name: 'Syrian insurgents', id: null },
      ],
      claims: [
        { event: 'killed', min: 3, max: 3, victims: 'civilian', source: 'SOHR', root: 'sohr', place: ATARIB },
      ],
    });
  });

  it('hold no counter alone for a figure that two are named with', () => {
    for (const told of ['SOHR VDC', 'SOHR/Waha Report']) {
      const row = changed('ucdp.csv', { source_original: told });
      const [claim] = typeof row === 'object' && 'report' in row ? row.report.claims : [];
      expect(claim).toMatchObject({ source: told, root: null });
    }
  });

  it('keep ranges, and the groups as parts of the total', () => {
    const claims = byId(900002)?.claims.map(({ min, max, victims, partOf, words }) => [
      min,
      max,
      victims,
      partOf,
      words,
    ]);
    expect(claims).toEqual([
      [11, 20, 'mixed', null, '11–20 (best estimate 13)'],
      [4, 4, 'government', 0, '4'],
      [7, 7, 'opposition', 0, '7'],
    ]);
    expect(byId(900002)?.claims[0]).toMatchObject({ source: 'SOHR, VDC', root: null });
    expect(byId(900006)?.claims.map(({ min, max, victims }) => [min, max, victims])).toEqual([
      [5, 12, 'unknown'],
      [5, 5, 'civilian'],
    ]);
    expect(byId(900008)?.claims).toEqual([]);
  });

  it('place a figure no closer than the row knows', () => {
    expect(byId(900002)).toMatchObject({
      places: [{ name: 'Saraqib', governorate: 'Idlib' }],
      claims: [{ place: { name: 'near Saraqib', id: 'SY0700', governorate: 'Idlib' } }, {}, {}],
    });
    expect(byId(900003)?.claims[0]?.place).toMatchObject({ id: 'SY09', governorate: 'Deir ez-Zor' });
    expect(byId(900006)?.claims[0]?.place).toBeNull();
  });

  it('date an event no closer than the row knows', () => {
    expect(byId(900003)).toMatchObject({ from: '2014-03-01', to: '2014-03-31' });
    expect(byId(900006)).toMatchObject({ from: '2016-01-01', to: '2016-06-30' });
  });

  it('name an actor as it was called on the day', () => {
    expect(byId(900003)?.actors).toEqual([
      { name: 'Islamic Front', id: 'islamic_front' },
      { name: 'Jabhat Fateh al-Sham', id: 'nusra' },
      { name: 'IS', id: 'is' },
    ]);
  });

  it('cite sources by office and day, without headlines', () => {
    expect(byId(900002)?.summary).toMatch(/read by UCDP: VDC 2016-05-05, SOHR 2016-05-06$/);
    expect(JSON.stringify(reports)).not.toMatch(/Invented/);
  });

  it.each([
    [{ id: '' }, 'missing'],
    [{ id: 'x' }, 'number'],
    [{ type_of_violence: '4' }, 'number'],
    [{ where_prec: '9' }, 'number'],
    [{ latitude: 'north' }, 'number'],
    [{ longitude: '999' }, 'number'],
    [{ deaths_a: '-3' }, 'number'],
    [{ high: '1.5' }, 'number'],
    [{ date_end: 'yesterday' }, 'day'],
    [{ date_end: '2016-05-01' }, 'reversed'],
    [{ side_a: '' }, 'missing'],
    [{ where_coordinates: 'At\ufffdrib' }, 'encoding'],
  ])('are refused with %j', (cells, fault) => {
    expect(changed('ucdp.csv', cells as Record<string, string>)).toMatchObject({ line: 2, fault });
  });
});

describe('rows of an ACLED export', () => {
  const rows = rowsIn('acled.csv');
  const reports = rows.flatMap((row) => (typeof row === 'object' && 'report' in row ? row.report : []));

  it('become reports', () => {
    expect(reports.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['acled-SYR900001', '2020-03-07', '2020-03-07'],
      ['acled-SYR900002', '2020-03-05', '2020-03-11'],
      ['acled-SYR900003', '2020-03-01', '2020-03-31'],
    ]);
    expect(rows.filter((row) => typeof row !== 'object' || 'fault' in row)).toEqual([
      { line: 5, fault: 'number', values: ['fatalities', '-1'] },
      'elsewhere',
    ]);
    expect(reports[0]).toMatchObject({
      outlet: { name: 'ACLED', id: 'acled' },
      places: [{ name: 'Saraqab', governorate: 'Idlib' }],
      actors: [
        { name: 'Military Forces of Syria (2000-2024)', id: 'govt_syria_assad' },
        { name: 'Hezbollah', id: 'hezbollah' },
        { name: 'HTS: Hayat Tahrir al Sham', id: 'hts' },
      ],
      claims: [{ event: 'killed', min: 4, max: 4, victims: 'unknown', root: 'sohr' }],
    });
    expect(reports[0]?.places[0]?.id).not.toBeNull();
  });

  it('count civilians only where the kind of event says so', () => {
    expect(reports[1]?.claims[0]).toMatchObject({
      victims: 'civilian',
      place: { name: 'near Saraqab' },
      root: null,
    });
    expect(reports[2]?.claims).toEqual([]);
  });

  it('keep nothing of the notes', () => {
    expect(JSON.stringify(reports)).not.toMatch(/invented note/);
  });
});

describe('other files', () => {
  it.each([
    ['another table', 'date,place,dead\n2024-11-20,Atarib,2\n'],
    ['no table', 'this is text'],
    ['nothing', ''],
    ['a picture', '\x89PNG\x1a\n\x00\x00'],
  ])('are refused: %s', (_, text) => {
    expect(() => rowsOf(text)).toThrow(/import-unknown-file/);
  });

  it('that begin with a byte order mark are read', () => {
    const text = readFileSync('tests/fixtures/import/ucdp.csv', 'utf8');
    expect(rowsOf(`\ufeff${text}`)).toEqual(rowsOf(text));
  });
});
