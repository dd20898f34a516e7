import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeIndexedDb, storeOn } from '../../tests/support/fake-store.ts';
import { aReport, manyReports, packText } from '../../tests/support/report-data.ts';

afterEach(() => vi.restoreAllMocks());

async function started() {
  const store = storeOn(fakeIndexedDb(), packText([aReport('bundled')]));
  await store.seed();
  const ids = async () => {
    const found = await store.claimsNear({
      place: null,
      governorates: ['Aleppo'],
      period: { from: '2024-11-29', to: '2024-12-01' },
      events: ['killed'],
      spans: 'short',
      before: 45,
      mayMatch: () => true,
    });
    return [found.map(({ report }) => report.id).sort(), (await store.coverage()).reports];
  };
  return { store, ids };
}

it('shows every change of what is stored to the next card', async () => {
  const { store, ids } = await started();
  expect(await ids()).toEqual([['bundled'], 1]);
  await store.save(aReport('mine'));
  expect(await ids()).toEqual([['bundled', 'mine'], 2]);
  await store.save(aReport('mine', { from: '2020-01-01', to: '2020-01-01', claims: [] }));
  expect(await ids()).toEqual([['bundled'], 2]);
  await store.importPack(packText([aReport('added')], { id: 'other' }));
  expect(await ids()).toEqual([['added', 'bundled'], 3]);
  await store.importPack(packText([aReport('changed')], { id: 'other', version: '2' }));
  expect(await ids()).toEqual([['bundled', 'changed'], 3]);
  await store.removePack('other');
  await store.forget('mine');
  expect(await ids()).toEqual([['bundled'], 1]);
  const file = { mark: 'm', name: 'rows.csv' };
  const header = { ...JSON.parse(packText([]).trim()), id: 'rows', count: 2 };
  const { ticket } = await store.imports.begin(file, header);
  await store.imports.add(ticket, 0, manyReports(2));
  expect(await ids()).toEqual([['bundled'], 1]);
  await store.imports.finish(ticket, header);
  expect(await ids()).toEqual([['bundled', 'r0', 'r1'], 3]);
  await store.erase();
  expect(await ids()).toEqual([['bundled'], 1]);
});

it('shows what is saved while a card is asked for', async () => {
  const { store, ids } = await started();
  const [, saved] = await Promise.all([ids(), store.save(aReport('mine')), ids()]);
  expect(saved).toBeUndefined();
  expect(await ids()).toEqual([['bundled', 'mine'], 2]);
});

it('asks the database for nothing, from the second card on', async () => {
  const { ids } = await started();
  await ids();
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const one = vi.spyOn(IDBObjectStore.prototype, 'get');
  expect(await ids()).toEqual([['bundled'], 1]);
  expect(all).not.toHaveBeenCalled();
  expect(one).not.toHaveBeenCalled();
});
