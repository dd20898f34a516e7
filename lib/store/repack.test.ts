import { expect, it, vi } from 'vitest';
import { databaseOn, fakeIndexedDb, storeOn } from '../../tests/support/fake-store.ts';
import { fillAsBefore, saveAsBefore, writtenBefore } from '../../tests/support/former-versions.ts';
import { aReport, manyReports, packText } from '../../tests/support/report-data.ts';
import type { PackHeader } from '../model/report.ts';
import { addToImport, beginImport, finishImport } from './file-imports.ts';
import { parsePack } from './parse-pack.ts';
import { repackSome } from './repack.ts';
import { reportOf } from './rows.ts';
import { type Database, declareDatabase, VERSIONS } from './schema.ts';

const SECOND = VERSIONS.slice(0, 2);
const REPORTS = manyReports(250, { event: 'event-1' });
const TEXT = packText(REPORTS);
const FILE = { mark: 'm', name: 'rows.csv' };
const HEADER: PackHeader = { ...JSON.parse(packText([]).trim()), id: 'rows', count: 4 };

/** A database as the second version left it: a pack, a saved report, and an import that was stopped half way. */
async function oldDatabase() {
  const idb = fakeIndexedDb();
  const old = declareDatabase(idb, 'sidelight', SECOND);
  await fillAsBefore(old, await parsePack(TEXT));
  await saveAsBefore(old, aReport('mine', { title: 'Kept' }), '2026-01-02');
  const begun = { state: 'filling', bundled: false, file: FILE } as const;
  await fillAsBefore(old, { header: HEADER, reports: [aReport('i0'), aReport('i1')] }, begun);
  await writtenBefore(old);
  expect(await packedRows(old)).toBe(0);
  old.close();
  return idb;
}

async function packedRows(db: Database): Promise<number> {
  return (await db.reports.toArray()).filter(({ report }) => ArrayBuffer.isView(report)).length;
}

async function reportsOf(db: Database, gen: number) {
  const rows = await db.reports.where(':id').between([gen], [gen, []]).toArray();
  return rows.map(reportOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const byId = [...REPORTS].sort((a, b) => (a.id < b.id ? -1 : 1));

it('reads rows of the second version as they are, and rewrites all of them without losing any', async () => {
  const db = databaseOn(await oldDatabase());
  const before = await db.packs.toArray();
  expect(await reportsOf(db, 1)).toEqual(byId);
  await repackSome(db);
  expect(await packedRows(db)).toBeLessThan(252);
  expect(await reportsOf(db, 1)).toEqual(byId);
  while (await repackSome(db));
  expect(await packedRows(db)).toBe(253);
  expect(await reportsOf(db, 1)).toEqual(byId);
  expect(await reportsOf(db, 0)).toEqual([aReport('mine', { title: 'Kept' })]);
  expect((await db.reports.get([0, '2024-12-01', 'mine']))?.savedOn).toBe('2026-01-02');
  expect(await db.reports.where({ gen: 1, event: 'event-1' }).count()).toBe(250);
  expect(await db.packs.toArray()).toEqual(before.map((pack) => ({ ...pack, packed: true })));
  db.close();
});

it('goes on where it was stopped', async () => {
  const idb = await oldDatabase();
  const first = databaseOn(idb);
  for (let round = 0; round < 2; round++) await repackSome(first);
  const done = await packedRows(first);
  first.close();
  const next = databaseOn(idb);
  const put = vi.spyOn(next.reports, 'bulkPut');
  while (await repackSome(next));
  expect(put.mock.calls.flatMap(([rows]) => rows)).toHaveLength(253 - done);
  expect(await packedRows(next)).toBe(253);
  next.close();
});

it('goes on with an import that the second version began', async () => {
  const db = databaseOn(await oldDatabase());
  const { ticket, done } = await beginImport(db, FILE, HEADER);
  expect(done).toBe(2);
  await addToImport(db, ticket, 2, [aReport('i2'), aReport('a0', { published: '2020-01-01' })]);
  await finishImport(db, ticket, HEADER);
  while (await repackSome(db));
  expect((await reportsOf(db, ticket)).map(({ id }) => id)).toEqual(['a0', 'i0', 'i1', 'i2']);
  expect(await packedRows(db)).toBe(255);
  db.close();
});

/** Milliseconds; it takes a few alone. */
const ON_A_LOADED_MACHINE = 4_000;

it('is done by the store after its start, and finds nothing to do in a database of its own version', async () => {
  const idb = await oldDatabase();
  const store = storeOn(idb, TEXT);
  await store.seed();
  await store.save(aReport('new'));
  const db = databaseOn(idb);
  await vi.waitFor(async () => expect(await packedRows(db)).toBe(254), ON_A_LOADED_MACHINE);
  expect((await store.saved()).map(({ report }) => report.title).sort()).toEqual(['Kept', 'Report new']);
  await vi.waitFor(async () => expect(await repackSome(db)).toBe(false), ON_A_LOADED_MACHINE);
  db.close();
  const fresh = fakeIndexedDb();
  await storeOn(fresh, TEXT).seed();
  expect(await repackSome(databaseOn(fresh))).toBe(false);
});
