import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleOf, databaseOn, fakeIndexedDb, spotCount, storeOn } from '../../tests/support/fake-store.ts';
import { aReport, manyReports, packText } from '../../tests/support/report-data.ts';
import { CHUNK, fillPack } from './fill.ts';
import { parsePack } from './parse-pack.ts';
import type { Database } from './schema.ts';
import { seed } from './seed.ts';

const REPORTS = 3 * CHUNK + 20;
const first = packText(manyReports(REPORTS), { version: '1' });
const second = packText(manyReports(REPORTS, { title: 'Second' }).slice(0, CHUNK + 1), { version: '2' });

let idb: ReturnType<typeof fakeIndexedDb>;
beforeEach(() => {
  idb = fakeIndexedDb();
});

/** First words of the titles that readers can see, and how many reports. */
async function seen() {
  const page = await storeOn(idb).latest(10_000);
  return [...new Set(page.reports.map(({ title }) => title.split(' ')[0])), page.total];
}

/** Stops a filling after so many chunks, as if the worker had been stopped. */
async function stopAfter(chunks: number, text: string): Promise<void> {
  const db = databaseOn(idb);
  let written = 0;
  const stop = new Error('stopped');
  await fillPack(db, await parsePack(text), true, () => {
    written += 1;
    if (written >= chunks) throw stop;
  }).catch((error) => expect(error).toBe(stop));
  db.close();
}

async function rowsOf(db: Database) {
  const [packs, reports, claims, tallies] = await Promise.all([
    db.packs.count(),
    db.reports.count(),
    spotCount(db),
    db.tallies.toArray(),
  ]);
  return { packs, reports, claims, tallies: Object.fromEntries(tallies.map(({ id, n }) => [id, n])) };
}

describe('seeding', () => {
  it('fills the bundled packs, once', async () => {
    const bundle = bundleOf(first);
    const text = vi.spyOn(bundle, 'text');
    const db = databaseOn(idb);
    await seed(db, await bundle.index(), bundle.text);
    await seed(db, await bundle.index(), bundle.text);
    expect(text).toHaveBeenCalledTimes(1);
    expect(await rowsOf(db)).toEqual({
      packs: 1,
      reports: REPORTS,
      claims: REPORTS,
      tallies: { SY02: REPORTS, saa: REPORTS },
    });
  });

  it.each([1, 2, 3, 4])(
    'goes on where it was stopped after chunk %i, without seeing half a pack',
    async (chunks) => {
      await stopAfter(chunks, first);
      expect(await seen()).toEqual([0]);
      const db = databaseOn(idb);
      const add = vi.spyOn(db.reports, 'bulkAdd');
      const bundle = bundleOf(first);
      await seed(db, await bundle.index(), bundle.text);
      expect(add).toHaveBeenCalledTimes(4 - chunks);
      expect(await seen()).toEqual(['Report', REPORTS]);
      expect((await rowsOf(db)).tallies).toEqual({ SY02: REPORTS, saa: REPORTS });
    },
  );

  it.each([1, 2])(
    'shows the old version until the new one is complete (stopped after chunk %i)',
    async (chunks) => {
      await storeOn(idb, first).seed();
      await stopAfter(chunks, second);
      expect(await seen()).toEqual(['Report', REPORTS]);
      await storeOn(idb, second).seed();
      expect(await seen()).toEqual(['Second', CHUNK + 1]);
      const rows = await rowsOf(databaseOn(idb));
      expect(rows).toMatchObject({ packs: 1, reports: CHUNK + 1, claims: CHUNK + 1 });
      expect(rows.tallies).toEqual({ SY02: CHUNK + 1, saa: CHUNK + 1 });
    },
  );

  it('never shows a mix while a new version replaces the old one', async () => {
    await storeOn(idb, first).seed();
    const counts = new Set<unknown>();
    const filling = storeOn(idb, second).seed();
    let running = true;
    const watching = (async () => {
      while (running) counts.add(JSON.stringify(await seen()));
    })();
    await filling;
    running = false;
    await watching;
    counts.add(JSON.stringify(await seen()));
    expect([...counts].sort()).toEqual([`["Report",${REPORTS}]`, `["Second",${CHUNK + 1}]`]);
  });

  it('clears away a filling of a version that ships no more', async () => {
    await stopAfter(2, first);
    await storeOn(idb, second).seed();
    expect(await rowsOf(databaseOn(idb))).toMatchObject({ packs: 1, reports: CHUNK + 1 });
  });

  it('finishes deleting an old version when it was stopped while deleting', async () => {
    await storeOn(idb, first).seed();
    const db = databaseOn(idb);
    await fillPack(db, await parsePack(second), true); // the old version is retired, its rows are still there
    expect((await rowsOf(db)).reports).toBe(REPORTS + CHUNK + 1);
    await storeOn(idb, second).seed();
    expect(await rowsOf(db)).toMatchObject({ packs: 1, reports: CHUNK + 1 });
  });

  it('removes a bundled pack that ships no more, and keeps saved and imported ones', async () => {
    const store = storeOn(idb, first);
    await store.seed();
    await store.save(aReport('mine'));
    await store.importPack(packText([aReport('theirs')], { id: 'imported' }));
    const later = storeOn(idb);
    await later.seed();
    const page = await later.latest(20);
    expect(page.reports.map(({ id }) => id)).toEqual(['mine', 'theirs']);
  });

  it('does not replace a newer version by an older one', async () => {
    await storeOn(idb, second).seed();
    await storeOn(idb, first).seed();
    expect(await seen()).toEqual(['Second', CHUNK + 1]);
  });

  it('keeps the old version and says why when the new one is corrupt; other packs are still seeded', async () => {
    await storeOn(idb, first).seed();
    const broken = second.replace('Second', 'Sekond');
    const other = packText([aReport('other', { title: 'Other' })], { id: 'other' });
    const store = storeOn(idb, broken, other);
    await store.seed();
    expect(await seen()).toEqual(['Other', 'Report', REPORTS + 1]);
    const status = await store.status();
    expect(status.state).toBe('ready');
    expect(status.problem).toMatch(/damaged/);
    expect(status.packs.map(({ header }) => `${header.id} ${header.version}`).sort()).toEqual([
      'other 1',
      'test 1',
    ]);
  });

  it('refuses a bundled pack that is not the announced one', async () => {
    const store = storeOn(idb, first);
    const bundle = bundleOf(first);
    expect((await bundle.index()).length).toBe(1);
    const db = databaseOn(idb);
    await expect(seed(db, [{ id: 'else', version: '1', file: '0.jsonl' }], bundle.text)).rejects.toThrow(
      /^pack-not-announced\n0.jsonl$/,
    );
    await store.seed();
    expect(await seen()).toEqual(['Report', REPORTS]);
  });
});
