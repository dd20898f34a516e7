import { expect, it, vi } from 'vitest';
import { databaseOn, fakeIndexedDb, spotCount, storeOn } from '../../tests/support/fake-store.ts';
import { fillAsBefore, saveAsBefore } from '../../tests/support/former-versions.ts';
import { aClaim, aReport, manyReports, packText } from '../../tests/support/report-data.ts';
import type { Report } from '../model/report.ts';
import type { Store } from './create-store.ts';
import { parsePack } from './parse-pack.ts';
import { respotSome } from './respot.ts';
import { declareDatabase, VERSIONS } from './schema.ts';

const THIRD = VERSIONS.slice(0, 3);
const idlib = { name: 'Idlib', id: 'SY07', governorate: 'Idlib' } as const;
const REPORTS: Report[] = [
  ...manyReports(700),
  aReport('parts', {
    claims: [aClaim(), aClaim({ event: 'wounded' }), aClaim({ min: 2, max: 2, partOf: 0 })],
  }),
  aReport('month', { claims: [aClaim({ place: idlib, from: '2024-11-01', to: '2024-12-15' })] }),
  aReport('nowhere', { claims: [aClaim({ place: null, from: null, to: null })] }),
];
const TEXT = packText(REPORTS);

/** A database as the third version left it, with a saved report. */
async function oldDatabase() {
  const idb = fakeIndexedDb();
  const old = declareDatabase(idb, 'sidelight', THIRD);
  await fillAsBefore(old, await parsePack(TEXT));
  await saveAsBefore(old, aReport('mine'), '2026-01-02');
  old.close();
  return idb;
}

async function near(store: Store): Promise<string[]> {
  const found = await Promise.all(
    (['Aleppo', 'Idlib', null] as const).map((governorate) =>
      store.claimsNear({
        place: null,
        governorates: governorate && [governorate],
        period: { from: '2024-11-29', to: '2024-12-01' },
        events: ['killed', 'wounded'],
        spans: 'short',
        before: 45,
        mayMatch: ({ days, place }) => days > 1 || place === null,
      }),
    ),
  );
  return found.flat().map(({ report, claim }) => `${report.id} ${claim}`);
}

it('reads spots of the third version as they are, and takes all over without losing any', async () => {
  const idb = await oldDatabase();
  const fresh = storeOn(fakeIndexedDb(), TEXT);
  await fresh.seed();
  await fresh.save(aReport('mine'));
  const wanted = await near(fresh);
  expect(wanted.length).toBeGreaterThan(3);

  const db = databaseOn(idb);
  const rows = await db.claims.count();
  expect(await near(storeOn(idb))).toEqual(wanted);
  await respotSome(db);
  await respotSome(db);
  expect(await db.claims.count()).toBeLessThan(rows);
  expect(await db.claims.count()).toBeGreaterThan(0);
  expect(await near(storeOn(idb))).toEqual(wanted);
  while (await respotSome(db));
  expect(await db.claims.count()).toBe(0);
  expect(await spotCount(db)).toBe(rows);
  expect(await near(storeOn(idb))).toEqual(wanted);
  db.close();
});

it('is done by the store after its start; what was saved before can be forgotten', async () => {
  const idb = await oldDatabase();
  const store = storeOn(idb, TEXT);
  await store.seed();
  const db = databaseOn(idb);
  await vi.waitFor(async () => expect(await db.claims.count()).toBe(0), { timeout: 4_000 });
  expect(await db.spots.where(':id').between([0], [0, []]).count()).toBe(1);
  await store.forget('mine');
  expect(await db.spots.where(':id').between([0], [0, []]).count()).toBe(0);
  db.close();
});

it('forgets a saved report whose spots are not yet taken over', async () => {
  const idb = await oldDatabase();
  await storeOn(idb).forget('mine');
  const db = databaseOn(idb);
  expect(await db.claims.where(':id').between([0], [0, []]).count()).toBe(0);
  db.close();
});
