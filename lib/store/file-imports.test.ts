import { beforeEach, describe, expect, it } from 'vitest';
import { bundleOf, databaseOn, fakeIndexedDb, spotCount, storeOn } from '../../tests/support/fake-store.ts';
import { aReport, manyReports, packText } from '../../tests/support/report-data.ts';
import type { PackHeader } from '../model/report.ts';
import { createStore } from './create-store.ts';

const file = { mark: 'events.csv 1', name: 'events.csv' };
const reports = manyReports(30);
const bundled = packText([aReport('bundled')], { id: 'bundled' });

function header(fields: Partial<PackHeader> = {}): PackHeader {
  const [line = ''] = packText(reports, { id: 'events', ...fields }).split('\n');
  return JSON.parse(line);
}

let idb: ReturnType<typeof fakeIndexedDb>;
beforeEach(() => {
  idb = fakeIndexedDb();
});

/** A worker that has just started. */
async function started() {
  const store = storeOn(idb, bundled);
  await store.seed();
  return store;
}

async function rows() {
  const db = databaseOn(idb);
  const [packs, stored, claims, tallies] = await Promise.all([
    db.packs.count(),
    db.reports.count(),
    spotCount(db),
    db.tallies.toArray(),
  ]);
  db.close();
  return { packs, reports: stored, claims, named: tallies.reduce((sum, { n }) => sum + n, 0) };
}
const ONLY_BUNDLED = { packs: 1, reports: 1, claims: 1, named: 2 };

describe('importing a file in pieces', () => {
  it('shows nothing before the end, then all of it', async () => {
    const store = await started();
    const { ticket, done } = await store.imports.begin(file, header());
    expect(done).toBe(0);
    await store.imports.add(ticket, 0, reports.slice(0, 20));
    expect(await store.status()).toMatchObject({
      coverage: { reports: 1 },
      importing: { name: 'events.csv', done: 20 },
    });
    await store.imports.add(ticket, 20, reports.slice(20));
    await store.imports.finish(ticket, header());
    expect(await store.status()).toMatchObject({ coverage: { reports: 31, claims: 31 }, importing: null });
    expect(await rows()).toEqual({ packs: 2, reports: 31, claims: 31, named: 62 });
  });

  it('sorts while the browser is kept from stopping it, for that begins anew where it is stopped', async () => {
    const sheets: number[][] = [];
    const store = createStore(bundleOf(), idb, async (work) => {
      const db = databaseOn(idb);
      const before = await db.sheets.count();
      const value = await work();
      sheets.push([before, await db.sheets.count()]);
      db.close();
      return value;
    });
    const { ticket } = await store.imports.begin(file, header());
    await store.imports.add(ticket, 0, reports);
    await store.imports.finish(ticket, header());
    expect(sheets.filter(([before, after]) => before === 0 && after !== 0)).toHaveLength(1);
  });

  it('writes a piece once, though it is sent again because the answer was lost', async () => {
    const store = await started();
    const { ticket } = await store.imports.begin(file, header());
    await store.imports.add(ticket, 0, reports);
    await store.imports.add(ticket, 0, reports);
    await store.imports.finish(ticket, header());
    await store.imports.finish(ticket, header());
    expect(await rows()).toEqual({ packs: 2, reports: 31, claims: 31, named: 62 });
  });

  it('goes on in a new worker, and where the same file is chosen again', async () => {
    const first = await started();
    const { ticket } = await first.imports.begin(file, header());
    await first.imports.add(ticket, 0, reports.slice(0, 12));
    const second = await started();
    await second.imports.add(ticket, 12, reports.slice(12, 20));
    expect(await second.imports.begin(file, header())).toEqual({ ticket, done: 20, replaces: null });
  });

  it('says whose place it takes, from its beginning', async () => {
    const store = await started();
    const first = await store.imports.begin(file, header({ title: 'Events', version: '1' }));
    await store.imports.add(first.ticket, 0, reports);
    await store.imports.finish(first.ticket, header({ title: 'Events', version: '1' }));
    expect(first.replaces).toBeNull();
    const other = { mark: 'events.csv 2', name: 'events.csv' };
    const second = await store.imports.begin(other, header({ title: 'Others', version: '2' }));
    expect(second.replaces).toEqual({ title: 'Events', version: '1', reports: 30 });
    expect(
      (await store.imports.begin({ mark: 'c', name: 'c.csv' }, header({ id: 'c' }))).replaces,
    ).toBeNull();
  });

  it('gives up a stopped import when another file is begun', async () => {
    const store = await started();
    const { ticket } = await store.imports.begin(file, header());
    await store.imports.add(ticket, 0, reports);
    const other = await store.imports.begin({ mark: 'events.csv 2', name: 'events.csv' }, header());
    expect(other).toMatchObject({ done: 0 });
    expect(other.ticket).not.toBe(ticket);
    await expect(store.imports.add(ticket, 30, reports)).rejects.toThrow(/given-up/);
    await store.imports.cancel(other.ticket);
    await store.seed();
    expect(await rows()).toEqual(ONLY_BUNDLED);
  });

  it.each([null, 'the ticket'])('leaves nothing after a cancel (%s)', async (which) => {
    const store = await started();
    const { ticket } = await store.imports.begin(file, header());
    await store.imports.add(ticket, 0, reports);
    await store.imports.cancel(which === null ? null : ticket);
    expect(await store.status()).toMatchObject({ coverage: { reports: 1 }, importing: null });
    await expect(store.imports.finish(ticket, header())).rejects.toThrow(/given-up/);
    await started();
    expect(await rows()).toEqual(ONLY_BUNDLED);
  });

  it('keeps the old version of the pack until the new one is whole', async () => {
    const store = await started();
    await store.importPack(packText(manyReports(3), { id: 'events' }));
    const { ticket } = await store.imports.begin(file, header());
    await store.imports.add(ticket, 0, reports);
    expect(await store.coverage()).toMatchObject({ reports: 4 });
    await store.imports.finish(ticket, header());
    expect(await store.coverage()).toMatchObject({ reports: 31 });
    await store.seed();
    expect(await rows()).toMatchObject({ packs: 2, reports: 31 });
  });

  it.each([
    ['a piece too early', 5, /^import-out-of-step\n0\n5$/],
    ['an end before all is there', null, /^import-out-of-step\n0\n30$/],
  ])('refuses %s', async (_, at, reason) => {
    const store = await started();
    const { ticket } = await store.imports.begin(file, header());
    const step =
      at === null ? store.imports.finish(ticket, header()) : store.imports.add(ticket, at, reports);
    await expect(step).rejects.toThrow(reason);
    expect(await store.coverage()).toMatchObject({ reports: 1 });
  });

  it.each(['bundled', 'saved'])('does not replace what is called “%s”', async (id) => {
    const store = await started();
    await expect(store.imports.begin(file, header({ id }))).rejects.toThrow(/^pack-name-of-bundled/);
  });
});
