import { beforeEach, expect, it, vi } from 'vitest';
import { databaseOn, fakeIndexedDb, spotCount, storeOn } from '../../tests/support/fake-store.ts';
import { aClaim, aReport, packText } from '../../tests/support/report-data.ts';
import { addDays } from '../model/date.ts';
import type { Report } from '../model/report.ts';
import { fillPack, writeRows } from './fill.ts';
import { parsePack } from './parse-pack.ts';
import type { Database } from './schema.ts';
import { sortOldSpots } from './sort-spots.ts';
import { WIDTH } from './spots.ts';
import { sweep } from './sweep.ts';

const places = ['Aleppo', 'Idlib', 'Homs'] as const;
/** How many days the harm lasted: a day, some days, a season, a year. */
const DAYS = [0, 0, 0, 2, 20, 40, 120, 365];

/** Reports in no order of time, of short and long harm, some of two claims; and one that tells no day. */
const REPORTS: Report[] = [
  ...Array.from({ length: 900 }, (_, n) => {
    const from = addDays('2013-01-01', (n * 7919) % 3000);
    const to = addDays(from, DAYS[n % DAYS.length] ?? 0);
    const governorate = places[n % places.length] ?? null;
    const place = { name: `Place ${n % 50}`, id: `C${n % 50}`, governorate };
    const claims = [aClaim({ place, from, to })];
    if (n % 5 === 0)
      claims.push(aClaim({ place: null, from: addDays(from, 400), to: null, event: 'wounded' }));
    return aReport(`r${n}`, { from, to, published: addDays(to, 1), claims });
  }),
  aReport('ageless', { published: null, from: null, to: null, claims: [aClaim({ from: null, to: null })] }),
];

let idb: ReturnType<typeof fakeIndexedDb>;
beforeEach(async () => {
  idb = fakeIndexedDb();
  const db = databaseOn(idb);
  await fillAsFourth(db, REPORTS);
  db.close();
});

/** A pack in the form of the fourth version: spots without outlines, not sorted. */
async function fillAsFourth(db: Database, reports: readonly Report[]): Promise<void> {
  const { gen } = await fillPack(db, await parsePack(packText([], { id: 'old' })), false);
  for (let at = 0; at < reports.length; at += 100) {
    const some = reports.slice(at, at + 100);
    await db.transaction('rw', [db.reports, db.spots, db.tallies], () => writeRows(db, gen, some));
  }
  await db.spots.toCollection().modify((row) => {
    delete row.outlines;
    delete row.ends;
  });
  await db.packs.update(gen, { sheets: undefined });
}

/** What is found beside claims of many days and lengths. */
async function found(): Promise<string[]> {
  const store = storeOn(idb);
  const asked = Array.from({ length: 60 }, (_, n) => {
    const from = addDays('2013-01-01', n * 50);
    return store.claimsNear({
      place: `C${n % 50}`,
      governorates: n % 7 === 0 ? null : [places[n % places.length] ?? 'Aleppo'],
      period: { from, to: addDays(from, n % 3 === 2 ? 90 : 3) },
      events: ['killed', 'wounded'],
      spans: n % 3 === 2 ? 'long' : 'short',
      before: n % 3 === 2 ? 92 : 45,
      mayMatch: () => true,
    });
  });
  const lists = await Promise.all(asked);
  return lists.flatMap((list, n) => list.map(({ report, claim }) => `${n} ${report.id} ${claim}`)).sort();
}

it('finds on sheets what it found in packs of the fourth version, and keeps every spot that has a day', async () => {
  const wanted = await found();
  expect(wanted.length).toBeGreaterThan(200);
  const db = databaseOn(idb);
  const before = await spotCount(db);
  expect(await sortOldSpots(db)).toBe(true);
  expect(await sortOldSpots(db)).toBe(false);
  expect(await db.spots.count()).toBe(0);
  expect(await spotCount(db)).toBe(before - 1);
  expect(await found()).toEqual(wanted);
  db.close();
});

it('loses nothing where it is stopped in the middle', async () => {
  const wanted = await found();
  const db = databaseOn(idb);
  const add = db.sheets.bulkAdd.bind(db.sheets);
  const stopped = vi.spyOn(db.sheets, 'bulkAdd').mockImplementationOnce((rows) =>
    add(rows).then(() => {
      throw new Error('stopped');
    }),
  );
  await expect(sortOldSpots(db)).rejects.toThrow('stopped');
  expect(await found()).toEqual(wanted);
  stopped.mockRestore();
  await sortOldSpots(db);
  expect(await found()).toEqual(wanted);
  db.close();
});

it('leaves nothing behind of a pack that is given up meanwhile', async () => {
  const db = databaseOn(idb);
  const get = db.packs.get.bind(db.packs);
  const thenRetired = (gen: number) =>
    get(gen).then(async (pack) => {
      await db.packs.update(gen, { state: 'retired' });
      return pack;
    });
  const giveUp = vi.spyOn(db.packs, 'get').mockImplementationOnce(thenRetired as unknown as typeof get);
  await expect(sortOldSpots(db)).rejects.toThrow('given-up');
  giveUp.mockRestore();
  await sweep(db);
  expect(await db.sheets.count()).toBe(0);
  db.close();
});

it('puts the spots of a day of very many into several rows, each small enough not to become a file', async () => {
  const day = '2016-12-13';
  const crowd = Array.from({ length: 1500 }, (_, n) =>
    aReport(`c${n}`, { from: day, to: day, claims: [aClaim({ from: day, to: day })] }),
  );
  const db = databaseOn(fakeIndexedDb());
  const { gen } = await fillPack(db, await parsePack(packText(crowd)), false);
  const rows = await db.sheets.where(':id').between([gen], [gen, []]).toArray();
  expect(rows.length).toBeGreaterThan(2);
  expect(new Set(rows.map(({ sheet }) => sheet)).size).toBe(1);
  for (const { outlines, columns, reports } of rows)
    expect(outlines.length + columns.byteLength + reports.length).toBeLessThan(60_000);
  expect(rows.reduce((sum, { columns }) => sum + columns.length / WIDTH, 0)).toBe(1500);
  db.close();
});
