import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleOf, databaseOn, fakeIndexedDb, storeOn } from '../../tests/support/fake-store.ts';
import { aReport, manyReports, packText } from '../../tests/support/report-data.ts';
import { createStore, type Store } from './create-store.ts';
import { CHUNK } from './fill.ts';
import { CANNOT_OPEN, CANNOT_WRITE, DISK_FULL } from './problems.ts';

afterEach(() => vi.restoreAllMocks());

/** Makes the disk full from the nth row on that is added to the reports. */
function fullDiskFrom(row: number, error = 'QuotaExceededError'): void {
  const add = IDBObjectStore.prototype.add;
  const aborted = new Set<unknown>();
  let added = 0;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<IDBObjectStore['add']>
  ) {
    if (this.name === 'reports') added += 1;
    const request = add.apply(this, args);
    // As browsers do it: the request is accepted, and a little later the whole transaction is aborted.
    const { transaction } = this as unknown as { transaction: { _abort(name: string): void } };
    if (added >= row && !aborted.has(transaction)) {
      aborted.add(transaction);
      setImmediate(() => transaction._abort(error));
    }
    return request;
  });
}

describe('a full disk', () => {
  let idb: ReturnType<typeof fakeIndexedDb>;
  let store: Store;
  const old = packText(manyReports(5), { version: '1' });
  beforeEach(async () => {
    idb = fakeIndexedDb();
    store = storeOn(idb, old);
    await store.seed();
    await store.save(aReport('mine'));
  });

  const intact = async () => {
    vi.restoreAllMocks();
    expect(await store.status()).toMatchObject({ saved: 1, coverage: { reports: 6, claims: 6 } });
    expect(await store.latestNaming({ kind: 'place', id: 'SY02', limit: 20, except: null })).toMatchObject({
      total: 6,
    });
    const db = databaseOn(idb);
    expect(await db.reports.count()).toBe(6);
    expect(await db.packs.count()).toBe(2);
  };

  it.each([1, CHUNK + 1, 2 * CHUNK])('refuses an import at row %i and keeps everything', async (row) => {
    const big = packText(manyReports(2 * CHUNK + 7), { id: 'big' });
    fullDiskFrom(row);
    await expect(store.importPack(big)).rejects.toThrow(DISK_FULL);
    await intact();
    await expect(store.importPack(big)).resolves.toMatchObject({ id: 'big' });
  });

  it('says that it could not write where the browser does not tell why', async () => {
    fullDiskFrom(1, 'UnknownError');
    await expect(store.save(aReport('other'))).rejects.toThrow(CANNOT_WRITE);
    await intact();
  });

  it('refuses to save and keeps everything', async () => {
    fullDiskFrom(1);
    await expect(store.save(aReport('other'))).rejects.toThrow(DISK_FULL);
    await expect(store.save(aReport('mine', { title: 'Changed' }))).rejects.toThrow(DISK_FULL);
    await intact();
    expect((await store.report('mine')).report?.title).toBe('Report mine');
  });

  it('keeps the old version of a bundled pack, says so, and seeds the new one when there is room', async () => {
    const next = packText(manyReports(CHUNK + 9), { version: '2' });
    fullDiskFrom(CHUNK + 1);
    store = storeOn(idb, next);
    await store.seed();
    expect(await store.status()).toMatchObject({ state: 'ready', problem: DISK_FULL });
    await intact();
    await store.seed();
    expect(await store.status()).toMatchObject({
      state: 'ready',
      problem: null,
      coverage: { reports: CHUNK + 10 },
    });
  });

  it('is unavailable where there was no room from the start', async () => {
    const empty = storeOn(fakeIndexedDb(), old);
    fullDiskFrom(1);
    await empty.seed();
    expect(await empty.status()).toMatchObject({ state: 'unavailable', problem: DISK_FULL });
  });
});

describe('a database that can’t be opened', () => {
  const refuse = (name: string) => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', name);
    });
    return { ...fakeIndexedDb(), indexedDB };
  };

  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {}); // Dexie tells that it tries again
  });

  it.each(['UnknownError', 'InvalidStateError', 'SecurityError', 'VersionError'])(
    '%s is told',
    async (name) => {
      const store = createStore(bundleOf(packText([aReport('a')])), refuse(name));
      await store.seed();
      expect(await store.status()).toMatchObject({ state: 'unavailable', problem: CANNOT_OPEN, packs: [] });
      await expect(store.latestNaming({ kind: 'place', id: 'SY02', limit: 3, except: null })).rejects.toThrow(
        CANNOT_OPEN,
      );
      await expect(store.save(aReport('a'))).rejects.toThrow(CANNOT_OPEN);
    },
  );

  it('works again when the browser opens it later', async () => {
    const idb = refuse('UnknownError');
    const store = createStore(bundleOf(packText([aReport('a')])), idb);
    await store.seed();
    vi.restoreAllMocks();
    await store.seed();
    expect(await store.status()).toMatchObject({ state: 'ready', problem: null, coverage: { reports: 1 } });
  });
});
