import { describe, expect, it } from 'vitest';
import dates from '../../assets/language/en/dates.json' with { type: 'json' };
import search from '../../assets/search/months.json' with { type: 'json' };
import { EVENTS, VICTIM_GROUPS } from '../model/claim.ts';
import type { LibraryName, LibraryRow } from '../model/library-row.ts';
import { GOVERNORATES } from '../model/place.ts';
import type { ReportSearch } from '../model/report-search.ts';
import { indexBuilder, type LibraryIndex } from './create-index.ts';

const ALL: ReportSearch = {
  text: '',
  from: null,
  to: null,
  governorate: null,
  actor: null,
  outlet: null,
  event: null,
  victims: null,
};

function row(id: string, fields: Partial<LibraryRow> = {}): LibraryRow {
  return {
    id,
    day: '2024-03-02',
    outlet: 'example-wire',
    outletName: 'Example Wire',
    governorates: ['Idlib'],
    places: [],
    actors: [],
    harms: [],
    text: `Report ${id}`,
    ...fields,
  };
}

function indexOf(rows: readonly LibraryRow[], names: Record<string, LibraryName> = {}): LibraryIndex {
  const builder = indexBuilder();
  // In two slices, as they come from the background.
  builder.add(rows.slice(0, 2), names);
  builder.add(rows.slice(2), names);
  return builder.done();
}

function idsOf(index: LibraryIndex, fields: Partial<ReportSearch>): string[] {
  const found = index.find({ ...ALL, ...fields }, null);
  return found.ids(0, found.total);
}

describe('text', () => {
  const index = indexOf(
    [
      row('market', { day: '2024-03-02', text: 'Shelling of a village market' }),
      row('villagers', { day: '2024-03-09', text: 'Villagers leave their homes' }),
      row('dam', { day: '2024-03-05', text: 'Clashes at the dam', places: ['P1'], actors: ['unit'] }),
      row('arabic', { day: '2024-03-04', text: 'اشتباكات في الحسكة وأريحا' }),
      row('undated', { day: '', text: 'A village without a date' }),
      row('numbered', { day: '2020-01-01', text: 'UCDP 4512: T72 tanks' }),
      row('dam', { text: 'a copy in another pack' }),
    ],
    {
      P1: { name: 'As-Suwayda', nameAr: 'السويداء', others: ['Sweida', 'Soueida'] },
      unit: { name: 'First Example Brigade', nameAr: null, others: ['Liwa al-Mithal'] },
    },
  );

  it.each<[string, string, string[]]>([
    [
      'nothing typed: all, the latest first, the undated last',
      '',
      ['villagers', 'dam', 'arabic', 'market', 'numbered', 'undated'],
    ],
    ['whole words before beginnings, then the latest', 'village', ['market', 'undated', 'villagers']],
    ['all words, each perhaps begun, in any order', 'mark VILL', ['market']],
    [
      'only function words: as without words',
      'of the',
      ['villagers', 'dam', 'arabic', 'market', 'numbered', 'undated'],
    ],
    ['another spelling of a place than the report’s', 'sweida clashes', ['dam']],
    ['a place by its Arabic name', 'السويداء', ['dam']],
    ['a unit by another name', 'mithal', ['dam']],
    ['an Arabic word without its article', 'حسكة', ['arabic']],
    ['an Arabic word with another alef', 'اريحا', ['arabic']],
    ['a number', '4512', ['numbered']],
    ['the beginning of a number', '45', ['numbered']],
    ['a word with a number in it', 't7', ['numbered']],
    ['words of two reports', 'market dam', []],
  ])('finds %s', (_, text, ids) => {
    expect(idsOf(index, { text })).toEqual(ids);
  });

  it('takes near spellings only for a word that no report holds, and says so', () => {
    const found = index.find({ ...ALL, text: 'vilage market' }, null);
    expect(found.ids(0, 9)).toEqual(['market']);
    expect(found.near).toEqual([{ word: 'vilage', instead: ['village'] }]);
    expect(index.find({ ...ALL, text: 'village' }, null).near).toEqual([]);
    expect(index.find({ ...ALL, text: 'xyzzyx' }, null)).toMatchObject({
      total: 0,
      near: [{ word: 'xyzzyx', instead: [] }],
    });
  });

  it('keeps the first of copies', () => {
    expect(index.reports).toBe(6);
    expect(idsOf(index, { text: 'copy' })).toEqual([]);
  });
});

describe('days named among the words', () => {
  const index = indexOf([
    row('battle', { day: '2025-07-13', text: 'Clashes at a crossroads' }),
    row('truce', { day: '2025-07-19', text: 'A truce at the crossroads' }),
    row('retold', { day: '2025-08-02', text: 'The clashes of 13 July 2025 retold' }),
    row('cited', { day: '2021-03-30', text: 'Clashes (Example Wire, 2016-08-21)' }),
    row('winter', { day: '2024-01-13', text: 'Clashes in the snow' }),
    row('december', { day: '2024-12-12', text: 'Clashes in the rain' }),
    row('autumn', { day: '2024-10-05', text: 'Clashes of the First Brigade اللواء الأول' }),
    row('october', { day: '2024-02-01', text: 'What October was like' }),
    row('november', { day: '2024-11-30', text: 'An offensive' }),
    row('spring', { day: '2023-05-13', text: 'Thirteen may have died' }),
    row('may', { day: '2024-05-20', text: 'A quiet week' }),
    row('marea', { day: '2017-06-01', text: 'Shells on Marea' }),
    row('undated', { day: '', text: 'Clashes' }),
  ]);

  it.each<[string, string, string[]]>([
    ['a month and its year; what says so itself comes first', 'july 2025', ['retold', 'truce', 'battle']],
    ['the same and a word', 'clashes july 2025', ['retold', 'battle']],
    ['a month that is still typed, words that begin so first', 'octob', ['october', 'autumn']],
    ['a short form beside a number', 'jul 2025 truce', ['truce']],
    ['a short form of a month by itself only as a word', 'mar', ['marea']],
    ['a day', '13 july 2025', ['retold', 'battle']],
    ['a day with its ending', 'july 13th 2025', ['battle']],
    ['a year', 'clashes 2024', ['december', 'autumn', 'winter']],
    ['a year that is still typed, behind a month', 'january 202', ['winter']],
    ['a date as computers write it', '2025-07-13', ['battle']],
    ['the same in brackets, with digits of Arabic', '(٢٠٢٥-٠٧-١٣)', ['battle']],
    ['a short one', '2025-7-13', ['battle']],
    ['one that stands in a text', '2016-08-21', ['cited']],
    ['one that is still typed', '2025-07-1', ['truce', 'battle']],
    ['its month', 'truce 2025-07', ['truce']],
    ['the beginning of its month', '2024-1', ['december', 'november', 'autumn', 'winter']],
    ['a date with the day first', '19/7/2025', ['truce']],
    ['a date with the month first', '7.19.2025', ['truce']],
    ['a Syrian month', 'تموز 2025', ['truce', 'battle']],
    ['an Egyptian month, digits of Arabic', 'يوليو ٢٠٢٥', ['truce', 'battle']],
    ['a month of two words', 'كانون الثاني 2024', ['winter']],
    ['the same without the article', 'كانون ثاني', ['winter']],
    ['the same, still typed', 'كانون الث', ['winter']],
    ['the other month that begins so', 'تشرين الأول', ['autumn']],
    ['the day before such a month', '30 تشرين الثاني', ['november']],
    ['a first word that two months share', 'كانون', ['december', 'winter']],
    ['no day of the month where no month is typed', '13 clashes', ['retold']],
    ['no day of the month in a number that stands elsewhere', '13 clashes july', ['retold']],
    ['no month in a second word by itself', 'الأول', ['autumn']],
    ['a verb that is also a month, by itself only as a word', 'may', ['spring']],
    ['the month beside a number', 'may 2024', ['may']],
    ['no year in a part of it', '202', ['retold']],
    ['nothing of a month without reports', 'clashes february 2022', []],
    ['two years that are no date: the report holds one and is of none', '2011-24', []],
  ])('finds %s', (_, text, ids) => {
    expect(idsOf(index, { text })).toEqual(ids);
  });

  it('takes no other word where a date has reports', () => {
    expect(index.find({ ...ALL, text: 'january 2024' }, null).near).toEqual([]);
    expect(index.find({ ...ALL, text: '2024-01-13' }, null).near).toEqual([]);
    expect(index.find({ ...ALL, text: '2019-01-13' }, null).total).toBe(0);
  });

  it('finds nothing by days where no report has one', () => {
    expect(idsOf(indexOf([row('undated', { day: '' })]), { text: 'july 2025' })).toEqual([]);
  });
});

it('knows the English months by the names that dates in articles have', () => {
  const english = Object.entries(search.months).flatMap(([number, names]) =>
    names.filter((name) => /^[a-z]+$/.test(name)).map((name) => [name, Number(number)]),
  );
  expect(Object.fromEntries(english)).toEqual(dates.months);
});

describe('filters', () => {
  const index = indexOf([
    row('a', {
      day: '2024-03-01',
      actors: ['saa', 'sdf'],
      harms: [
        ['killed', 'civilian'],
        ['wounded', 'government'],
      ],
    }),
    row('b', {
      day: '2024-03-03',
      governorates: ['Homs', 'Hama'],
      outlet: 'Other Post',
      outletName: 'Other Post',
    }),
    row('c', { day: '', harms: [['killed', 'government']] }),
  ]);

  it.each<[string, Partial<ReportSearch>, string[]]>([
    ['from a day', { from: '2024-03-03' }, ['b']],
    ['until a day, the undated left out', { to: '2024-03-03' }, ['b', 'a']],
    ['a governorate among several', { governorate: 'Hama' }, ['b']],
    ['an actor', { actor: 'sdf' }, ['a']],
    ['an outlet without an id, by name', { outlet: 'Other Post' }, ['b']],
    ['an event', { event: 'killed' }, ['a', 'c']],
    ['event and victims of one claim', { event: 'killed', victims: 'government' }, ['c']],
    ['values that no report has', { actor: 'nobody', outlet: 'none' }, []],
    ['several at once', { governorate: 'Idlib', event: 'killed', to: '2024-12-31' }, ['a']],
  ])('%s', (_, fields, ids) => {
    expect(idsOf(index, fields)).toEqual(ids);
  });
});

describe('counts', () => {
  /** Reports that mix all properties, always the same ones. */
  const rows = Array.from({ length: 300 }, (_, i) =>
    row(`r${i}`, {
      day: i % 17 === 0 ? '' : `20${11 + (i % 14)}-0${1 + (i % 9)}-1${i % 10}`,
      outlet: `outlet-${i % 5}`,
      governorates: [
        Object.values(GOVERNORATES)[i % 14] ?? 'Homs',
        Object.values(GOVERNORATES)[i % 3] ?? 'Homs',
      ],
      actors: [`actor-${i % 4}`, `actor-${i % 6}`].filter((one, at, all) => all.indexOf(one) === at),
      harms: [
        [EVENTS[i % 6] ?? 'killed', VICTIM_GROUPS[i % 13] ?? 'unknown'],
        [EVENTS[i % 4] ?? 'killed', VICTIM_GROUPS[i % 2] ?? 'unknown'],
      ],
      text: i % 2 ? 'shelling of a market' : 'clashes at a market',
    }),
  );
  const index = indexOf(rows.map((one) => ({ ...one, governorates: [...new Set(one.governorates)] })));

  it.each<[string, Partial<ReportSearch>]>([
    ['nothing', {}],
    ['a word', { text: 'clash' }],
    ['one filter', { governorate: 'Aleppo' }],
    ['an event and a group', { event: 'killed', victims: 'opposition' }],
    [
      'everything',
      { text: 'market', from: '2012-01-01', actor: 'actor-1', outlet: 'outlet-1', victims: 'opposition' },
    ],
  ])('are what choosing the value shows, filtered by %s', (_, fields) => {
    const search = { ...ALL, ...fields };
    const { facets } = index.find(search, null);
    const kinds = [
      ['governorate', facets.governorates],
      ['event', facets.events],
      ['victims', facets.victims],
      ['outlet', facets.outlets],
      ['actor', facets.actors],
    ] as const;
    for (const [kind, counts] of kinds) {
      for (const { id, count } of counts) {
        const chosen = { ...search, [kind]: id } as ReportSearch;
        expect([kind, id, count]).toEqual([kind, id, index.find(chosen, null).total]);
      }
    }
  });

  it('are by month, without regard to the dates filtered by, and by day when zoomed in', () => {
    const { timeline, total } = index.find({ ...ALL, from: '2015-01-01', to: '2015-12-31' }, null);
    expect(timeline.reduce((sum, { count }) => sum + count, 0)).toBe(rows.filter(({ day }) => day).length);
    const of2015 = timeline.filter(({ bucket }) => bucket.from.startsWith('2015'));
    expect(of2015).toHaveLength(12);
    expect(of2015.reduce((sum, { count }) => sum + count, 0)).toBe(total);

    const days = index.find(ALL, { from: '2015-05-01', to: '2015-05-31' }).timeline;
    expect(days).toHaveLength(31);
    for (const { bucket, count } of days) {
      expect(count).toBe(index.find({ ...ALL, from: bucket.from, to: bucket.to }, null).total);
    }
  });
});

it('is empty without reports', () => {
  const index = indexOf([]);
  expect(index).toMatchObject({ reports: 0, span: null });
  expect(index.find({ ...ALL, text: 'a word' }, null)).toMatchObject({ total: 0, timeline: [] });
});
