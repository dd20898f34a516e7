import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { knowing } from '../../tests/support/fake-services.ts';
import { databaseOn, fakeIndexedDb, storeOn } from '../../tests/support/fake-store.ts';
import { aReport, manyReports, packText } from '../../tests/support/report-data.ts';
import type { Store } from '../store/create-store.ts';
import { CHUNK, type ImportOf, type ImportTarget, type Progress, runImport } from './run-import.ts';

const bundled = packText([aReport('bundled')], { id: 'bundled' });
const pack = packText(manyReports(3 * CHUNK + 20), { id: 'many' });
const COUNT = 3 * CHUNK + 20;
const PIECE = 7_000;

let idb: ReturnType<typeof fakeIndexedDb>;
let store: Store;
let asked: string[];
beforeEach(async () => {
  idb = fakeIndexedDb();
  store = storeOn(idb, bundled);
  await store.seed();
  asked = [];
});

/** The store as the library's page reaches it. */
function target(mark = 'many.jsonl'): ImportTarget {
  const { imports } = store;
  return {
    begin: (header) => imports.begin({ mark, name: 'many.jsonl' }, header),
    add: (ticket, at, reports) => {
      asked.push(`${at}+${reports.length}`);
      return imports.add(ticket, at, reports);
    },
    finish: imports.finish,
    cancel: imports.cancel,
  };
}

function importOf(text: string, fields: Partial<ImportOf> = {}) {
  const seen: Progress[] = [];
  const of: ImportOf = {
    name: 'many.jsonl',
    pieces: pieces(text),
    today: '2026-01-01',
    knowledge: knowing([]),
    target: target(),
    onProgress: (progress) => seen.push(progress),
    goOn: async () => true,
    onFinish: () => {},
    ...fields,
  };
  return { seen, done: runImport(of) };
}

async function* pieces(text: string) {
  for (let at = 0; at < text.length; at += PIECE) {
    yield { text: text.slice(at, at + PIECE), read: Math.min(at + PIECE, text.length) };
  }
}

/** What is stored, once everything given up is swept. */
async function stored() {
  await store.seed();
  const db = databaseOn(idb);
  const counts = { packs: await db.packs.count(), reports: await db.reports.count() };
  db.close();
  return counts;
}
const ONLY_BUNDLED = { packs: 1, reports: 1 };

describe('taking in a file', () => {
  it('takes all of it in, in chunks, and tells how far it is', async () => {
    const { seen, done } = importOf(pack);
    const { header, progress } = await done;
    expect(header).toMatchObject({ id: 'many', count: COUNT });
    expect(progress).toMatchObject({ added: COUNT, badTotal: 0, read: pack.length });
    expect(asked).toEqual([`0+${CHUNK}`, `${CHUNK}+${CHUNK}`, `${2 * CHUNK}+${CHUNK}`, `${3 * CHUNK}+20`]);
    expect(seen.map(({ read }) => read)).toEqual(seen.map(({ read }) => read).toSorted((a, b) => a - b));
    expect(await store.coverage()).toMatchObject({ reports: COUNT + 1 });
  });

  it('leaves nothing of what was cancelled, wherever it was', async () => {
    for (const stop of [1, 20, 60]) {
      let steps = 0;
      const { done } = importOf(pack, { goOn: async () => ++steps < stop });
      expect((await done).header).toBeNull();
      expect(await stored()).toEqual(ONLY_BUNDLED);
    }
  });

  it('can be cancelled until its last chunk is written, and says from when on it can’t', async () => {
    let isCancelled = false;
    const slow = target();
    const { add, finish } = slow;
    slow.add = async (ticket, at, reports) => {
      await add(ticket, at, reports);
      // After the last question that is asked while the file is read.
      await new Promise((resolve) => setTimeout(resolve));
      if (at + reports.length === COUNT) isCancelled = true;
    };
    const steps: string[] = [];
    slow.finish = async (...args) => {
      steps.push('finish');
      await finish(...args);
    };
    const watched = { target: slow, onFinish: () => steps.push('told') };
    const { done } = importOf(pack, { ...watched, goOn: async () => !isCancelled });
    expect((await done).header).toBeNull();
    expect(steps).toEqual([]);
    expect(await stored()).toEqual(ONLY_BUNDLED);

    expect((await importOf(pack, watched).done).header).toMatchObject({ count: COUNT });
    expect(steps).toEqual(['told', 'finish']);
  });

  it('leaves nothing where the target fails, and says why', async () => {
    const failing = target();
    const { add } = failing;
    failing.add = (ticket, at, reports) =>
      at >= CHUNK ? Promise.reject(new Error('The disk is full.')) : add(ticket, at, reports);
    await expect(importOf(pack, { target: failing }).done).rejects.toThrow('The disk is full.');
    expect(await stored()).toEqual(ONLY_BUNDLED);
  });

  it('goes on with a file whose page was closed half way, and loses and repeats nothing', async () => {
    const stopped = target();
    stopped.cancel = async () => {
      throw new Error('The page is gone.');
    };
    let chunks = 0;
    const { add } = stopped;
    stopped.add = (...args) => (++chunks > 2 ? Promise.reject(new Error('The page is gone.')) : add(...args));
    await expect(importOf(pack, { target: stopped }).done).rejects.toThrow('The page is gone.');
    expect(await store.status()).toMatchObject({
      coverage: { reports: 1 },
      importing: { name: 'many.jsonl', done: 2 * CHUNK },
    });

    store = storeOn(idb, bundled);
    await store.seed();
    asked = [];
    expect((await importOf(pack).done).header).toMatchObject({ count: COUNT });
    expect(asked).toEqual([`${2 * CHUNK}+${CHUNK}`, `${3 * CHUNK}+20`]);
    expect(await store.coverage()).toMatchObject({ reports: COUNT + 1, claims: COUNT + 1 });
  });

  it('tells every bad line of a table, with the reason, and takes in the rest', async () => {
    const text = readFileSync('tests/fixtures/import/ucdp.csv', 'utf8');
    const { header, progress } = await importOf(text, { name: 'Ged 23.1.csv' }).done;
    expect(progress).toMatchObject({ added: 5, elsewhere: 1, badTotal: 2 });
    expect(progress.bad.map(({ line, fault }) => [line, fault])).toEqual([
      [6, 'number'],
      [9, 'day'],
    ]);
    expect(header).toMatchObject({
      id: 'ucdp-ged-23-1',
      title: 'UCDP GED (Ged 23.1.csv)',
      licence: 'CC BY 4.0',
      count: 5,
      coverage: { from: '2014-03-01', to: '2016-06-30' },
    });
    const found = await store.report('ucdp-ged-900001');
    expect(found.report?.claims[0]).toMatchObject({ min: 3, victims: 'civilian' });
  });

  it('takes a record once that stands in a file twice', async () => {
    const text = readFileSync('tests/fixtures/import/ucdp.csv', 'utf8');
    const [, ...rows] = text.split('\r\n');
    const { progress } = await importOf(`${text}${rows[0]}\r\n`).done;
    expect(progress).toMatchObject({ added: 5, badTotal: 3 });
    expect(progress.bad.at(-1)).toEqual({ line: 11, fault: 'repeated', values: ['2'] });
  });

  const header = pack.slice(0, pack.indexOf('\n'));
  it.each([
    ['a changed pack', pack.replace('Report r7', 'Report r8'), 'import-damaged'],
    ['a pack cut off at a line', pack.slice(0, pack.lastIndexOf('\n{')), 'import-damaged'],
    ['a pack cut off in a line', pack.slice(0, -50), 'import-damaged'],
    ['a header only', header, 'import-damaged'],
    ['a pack of a newer format', pack.replace('"format":1', '"format":2'), 'import-newer-format'],
    ['a broken header', pack.replace('"licence"', '"license"'), 'import-pack-header'],
    ['JSON that is no pack', '{"type":"FeatureCollection"}\n', 'import-pack-header'],
    ['a text', 'date,place,dead\n2024-11-20,Atarib,2\n', 'import-unknown-file'],
    ['an empty file', '', 'import-unknown-file'],
    ['a pack of nothing', packText([], { id: 'none' }), 'import-no-rows'],
  ])('refuses %s and keeps nothing of it', async (_, text, refusal) => {
    await expect(importOf(text).done).rejects.toMatchObject({ refusal });
    expect(await stored()).toEqual(ONLY_BUNDLED);
  });

  it('tells a bad record of a pack by its line, and takes in the others', async () => {
    const wrong = { ...aReport('wrong'), published: '2024-13-40' };
    const text = packText([aReport('a'), wrong, aReport('b')], { id: 'mixed' });
    const { header, progress } = await importOf(text).done;
    expect(header).toMatchObject({ count: 2 });
    expect(progress.bad).toMatchObject([
      { line: 3, fault: 'field', values: ['published', expect.any(String)] },
    ]);
  });
});
