import { beforeAll, describe, expect, it } from 'vitest';
import { seededStore } from '../../../tests/support/fake-store.ts';
import { aClaim, aReport, manyReports, packText } from '../../../tests/support/report-data.ts';
import type { Report } from '../../model/report.ts';
import type { Store } from '../create-store.ts';
import type { Near } from './claims-near.ts';

const EVERY = { spans: 'short', before: 45, mayMatch: () => true } as const;
const kafr = { name: 'Kafr Example', id: 'C1', governorate: 'Idlib' } as const;
const tal = { name: 'Tal Example', id: 'C2', governorate: 'Idlib' } as const;
const homs = { name: 'Homs', id: 'SY04', governorate: 'Homs' } as const;

const REPORTS: Report[] = [
  aReport('village', {
    title: 'Shelling of a village market',
    published: '2024-03-02',
    from: '2024-03-01',
    to: '2024-03-01',
    event: 'market-2024',
    places: [kafr],
    claims: [
      aClaim({ place: kafr }),
      aClaim({ place: kafr, event: 'wounded', words: 'eleven', min: 11, max: 11 }),
    ],
  }),
  aReport('next-village', {
    title: 'Neighbouring village',
    published: '2024-03-03',
    from: '2024-03-01',
    to: '2024-03-01',
    event: 'market-2024',
    places: [tal],
    actors: [],
    outlet: { name: 'Other Post', id: null },
    claims: [aClaim({ place: tal, victims: 'government' })],
  }),
  aReport('month', {
    title: 'The month in figures',
    published: '2024-03-31',
    from: '2024-03-01',
    to: '2024-03-31',
    places: [{ name: 'Idlib', id: 'SY07', governorate: 'Idlib' }],
    claims: [
      aClaim({
        place: { name: 'Idlib', id: 'SY07', governorate: 'Idlib' },
        min: 80,
        max: null,
        words: 'over 80',
      }),
    ],
  }),
  aReport('nowhere', {
    title: 'A toll without a place',
    summary: 'A count over several villages.',
    published: '2024-03-02',
    from: null,
    to: null,
    places: [],
    claims: [aClaim({ place: null, from: '2024-03-01', to: '2024-03-01' })],
  }),
  aReport('far', {
    title: 'Elsewhere on the same day',
    published: '2024-03-01',
    from: '2024-03-01',
    to: '2024-03-01',
    places: [homs],
    claims: [aClaim({ place: homs })],
  }),
  aReport('undated', {
    title: 'A page without a date',
    published: null,
    from: null,
    to: null,
    places: [kafr],
    claims: [],
  }),
];

let store: Store;
beforeAll(async () => {
  store = await seededStore(packText(REPORTS));
});

describe('latestNaming', () => {
  it('gives the latest first, the undated last, and counts all', async () => {
    expect(
      idsOf((await store.latestNaming({ kind: 'place', id: 'C1', limit: 9, except: null })).reports),
    ).toEqual(['village', 'undated']);
    expect(await store.latestNaming({ kind: 'actor', id: 'saa', limit: 2, except: null })).toMatchObject({
      reports: [{ id: 'month' }, { id: 'nowhere' }],
      total: 5,
    });
  });

  it('leaves out the article that is read, also from the count', async () => {
    const naming = await store.latestNaming({ kind: 'place', id: 'C1', limit: 9, except: 'village' });
    expect([idsOf(naming.reports), naming.total]).toEqual([['undated'], 1]);
    const many = await seededStore(packText(manyReports(60)));
    const wanted = { kind: 'actor', id: 'saa', limit: 2 } as const;
    expect((await many.latestNaming({ ...wanted, except: 'r0' })).total).toBe(59);
    expect((await many.latestNaming({ ...wanted, except: 'not-stored' })).total).toBe(60);
  });

  it('finds a place that only a claim names, and nothing for others', async () => {
    expect((await store.latestNaming({ kind: 'place', id: 'SY02', limit: 9, except: null })).total).toBe(0);
    expect(
      (await store.latestNaming({ kind: 'actor', id: 'nobody', limit: 9, except: null })).reports,
    ).toEqual([]);
  });
});

describe('claimsNear', () => {
  const near: Near = {
    place: 'C1',
    governorates: ['Idlib'],
    period: { from: '2024-02-29', to: '2024-03-02' },
    events: ['killed', 'casualties'],
    ...EVERY,
  };
  const find = async (fields: Partial<Near>) =>
    (await store.claimsNear({ ...near, ...fields }))
      .map(({ report, claim }) => `${report.id} ${claim}`)
      .sort();

  it('finds the place, its governorate, longer periods and untold places, of the kinds of harm', async () => {
    expect(await find({})).toEqual(['month 0', 'next-village 0', 'nowhere 0', 'village 0']);
    expect(await find({ events: ['wounded'] })).toEqual(['village 1']);
  });

  it('finds long periods by any of their days', async () => {
    expect(await find({ period: { from: '2024-03-20', to: '2024-03-21' } })).toEqual(['month 0']);
    expect(await find({ period: { from: '2024-04-01', to: '2024-04-02' } })).toEqual([]);
  });

  it('looks everywhere when the claim tells no governorate', async () => {
    expect(await find({ place: null, governorates: null })).toEqual([
      'far 0',
      'month 0',
      'next-village 0',
      'nowhere 0',
      'village 0',
    ]);
  });
});

describe('claimsNear on days of very many claims', () => {
  const at = (id: string, place: string, day: string) =>
    aReport(id, {
      from: day,
      to: day,
      claims: [aClaim({ place: { name: place, id: place, governorate: 'Idlib' }, from: day, to: day })],
    });

  it('compares those of the place first, then those of the nearest days, whatever their order in the tables', async () => {
    const days = ['2024-02-29', '2024-03-01', '2024-03-02'];
    const crowd = days.flatMap((day) => Array.from({ length: 240 }, (_, n) => at(`${day} ${n}`, 'C2', day)));
    const full = await seededStore(packText([...crowd, at('here', 'C1', '2024-03-02')]));
    const found = await full.claimsNear({
      place: 'C1',
      governorates: ['Idlib'],
      period: { from: '2024-02-29', to: '2024-03-02' },
      events: ['killed'],
      ...EVERY,
    });
    const ids = found.map(({ report }) => report.id);
    expect(ids[0]).toBe('here');
    expect(ids.filter((id) => id.startsWith('2024-03-01'))).toHaveLength(240);
    expect(ids.length).toBeLessThan(crowd.length);
  });
});

describe('reportsNear', () => {
  it('finds reports that share a name, and the others of their event', async () => {
    const { reports, frequencies } = await store.reportsNear({ places: ['C1'], actors: [], around: null });
    expect(idsOf(reports).sort()).toEqual(['next-village', 'undated', 'village']);
    expect(frequencies).toEqual({ reports: 6, places: new Map([['C1', 2]]), actors: new Map() });
  });

  it('puts those that share rarer and more names first', async () => {
    const { reports } = await store.reportsNear({
      places: ['C1', 'SY04'],
      actors: ['saa'],
      around: { day: '2024-03-02', days: 21 },
    });
    expect(idsOf(reports)[0]).toBe('far');
    expect(idsOf(reports)).toContain('village');
  });

  it('reads names that are in very many reports from the article’s day outwards', async () => {
    const days = Array.from({ length: 90 }, (_, day) =>
      new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10),
    );
    const many = await seededStore(packText(days.map((published) => aReport(published, { published }))));
    const { reports, frequencies } = await many.reportsNear({
      places: ['SY02'],
      actors: [],
      around: { day: '2020-02-10', days: 5 },
    });
    expect(idsOf(reports).sort()).toEqual(days.slice(35, 46));
    expect(frequencies.places.get('SY02')).toBe(90);
  });
});

describe('latest', () => {
  it('gives the latest reports of all packs, the undated last, and counts all', async () => {
    const { reports, total } = await store.latest(20);
    expect(idsOf(reports)).toEqual(['month', 'next-village', 'nowhere', 'village', 'far', 'undated']);
    expect(total).toBe(6);
    const few = await store.latest(2);
    expect([idsOf(few.reports), few.total]).toEqual([['month', 'next-village'], 6]);
  });
});

function idsOf(reports: readonly Report[]): string[] {
  return reports.map(({ id }) => id);
}
