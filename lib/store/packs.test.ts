import { describe, expect, it } from 'vitest';
import { seededStore } from '../../tests/support/fake-store.ts';
import { aReport, manyReports, packText } from '../../tests/support/report-data.ts';

const bundled = packText([aReport('bundled')], { id: 'bundled' });

describe('imported packs', () => {
  it('adds, replaces and removes a pack', async () => {
    const store = await seededStore(bundled);
    await store.importPack(packText(manyReports(3), { id: 'mine' }));
    await store.importPack(packText(manyReports(2), { id: 'mine', version: '2' }));
    expect(
      (await store.status()).packs.map(({ header, removable }) => [header.id, header.version, removable]),
    ).toEqual([
      ['bundled', '1', false],
      ['mine', '2', true],
    ]);
    expect(await store.coverage()).toMatchObject({ reports: 3, claims: 3, outlets: 1 });
    await store.removePack('mine');
    expect(await store.coverage()).toMatchObject({ reports: 1 });
    expect(await store.latestNaming({ kind: 'actor', id: 'saa', limit: 5, except: null })).toMatchObject({
      total: 1,
    });
  });

  it.each([
    ['a bundled pack', 'bundled', /^pack-not-removable$/],
    ['a pack that is not there', 'nothing', /^pack-missing\nnothing$/],
    ['what was saved', 'saved', /^pack-missing\nsaved$/],
  ])('does not remove %s', async (_, id, reason) => {
    const store = await seededStore(bundled);
    await store.save(aReport('mine'));
    await expect(store.removePack(id)).rejects.toThrow(reason);
    expect(await store.coverage()).toMatchObject({ reports: 2 });
  });

  it('refuses a pack that calls itself “saved”, and a corrupt one, and keeps what is there', async () => {
    const store = await seededStore(bundled);
    await store.save(aReport('mine'));
    await expect(store.importPack(packText(manyReports(2), { id: 'saved' }))).rejects.toThrow(
      /^pack-name-of-saved/,
    );
    await expect(store.importPack(packText(manyReports(2)).replace('Shelling', 'Selling'))).rejects.toThrow(
      /damaged/,
    );
    expect(await store.coverage()).toMatchObject({ reports: 2 });
  });

  it('counts a report that two packs hold once where it is listed', async () => {
    const store = await seededStore(bundled);
    await store.importPack(packText([aReport('bundled')], { id: 'copy' }));
    expect(await store.latestNaming({ kind: 'place', id: 'SY02', limit: 5, except: null })).toMatchObject({
      total: 1,
      reports: [{ id: 'bundled' }],
    });
  });
});
