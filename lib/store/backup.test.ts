import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundleOf, fakeIndexedDb, seededStore } from '../../tests/support/fake-store.ts';
import { aReport, manyReports, packText } from '../../tests/support/report-data.ts';
import { backupText } from '../export/backup.ts';
import { settingsFrom } from '../model/stored-settings.ts';
import { createStore } from './create-store.ts';
import { readBackup } from './read-backup.ts';

const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');
const kept = {
  settings: settingsFrom({ dwell: 400, pausedHosts: ['courier.example'] }),
  subscriptions: [{ url: 'https://packs.example/a', daily: true }],
};

async function backedUp() {
  const store = await seededStore(packText([aReport('bundled')]));
  await store.save(aReport('mine', { title: 'Mine' }), '2026-05-01');
  await store.save(aReport('older', { published: null }));
  return { store, text: await backupText(await store.saved(), kept, '2026-11-25', sha256) };
}

describe('a backup', () => {
  it('gives back what was saved, the days of saving, the settings and the subscriptions', async () => {
    const { text } = await backedUp();
    const backup = await readBackup(text);
    expect(backup.kept).toEqual(kept);
    const other = await seededStore(packText([aReport('bundled')]));
    expect(await other.restore(backup.saved)).toEqual({ added: 2, kept: 0 });
    expect((await other.saved()).map(({ report, savedOn }) => [report.title, savedOn])).toEqual([
      ['Mine', '2026-05-01'],
      ['Report older', null],
    ]);
    expect(await other.status()).toMatchObject({ saved: 2 });
  });

  it('can be of nothing saved', async () => {
    expect((await readBackup(await backupText([], kept, '2026-11-25', sha256))).saved).toEqual([]);
  });

  it('is merged: of two copies the one saved later stays, and what only is here stays', async () => {
    const { text } = await backedUp();
    const { saved } = await readBackup(text);
    const store = await seededStore(packText([aReport('bundled')]));
    await store.save(aReport('mine', { title: 'Saved since' }), '2026-06-01');
    await store.save(aReport('here only'), '2026-01-01');
    expect(await store.restore(saved)).toEqual({ added: 1, kept: 1 });
    expect((await store.saved()).map(({ report }) => report.title).sort()).toEqual([
      'Report here only',
      'Report older',
      'Saved since',
    ]);
    expect(await store.restore(saved)).toEqual({ added: 0, kept: 2 });
  });

  it.each([
    [
      'a changed report',
      (text: string) => text.replace('"title":"Mine"', '"title":"Yours"'),
      /^pack-damaged$/,
    ],
    ['a cut-off end', (text: string) => text.slice(0, -30), /^pack-not-json\n3$/],
    [
      'a setting of the wrong kind',
      (text: string) => text.replace('"dwell":400', '"dwell":"x"'),
      /^backup-damaged\nbackup.settings.dwell\n/,
    ],
    [
      'a newer format',
      (text: string) => text.replace('"backup":{"format":1', '"backup":{"format":2'),
      /^backup-newer-format$/,
    ],
    ['a plain pack', () => packText([aReport('one')]), /^backup-is-pack$/],
    ['another file', () => 'date,dead\n', /^pack-header$/],
    ['an empty file', () => '', /^pack-header$/],
  ])('with %s is refused, saying why', async (_, spoil, problem) => {
    const { text } = await backedUp();
    await expect(readBackup(spoil(text))).rejects.toThrow(problem);
  });
});

describe('erasing', () => {
  it('leaves nothing but the bundled pack, filled in again', async () => {
    const { store } = await backedUp();
    await store.importPack(packText(manyReports(3), { id: 'imported' }));
    await store.erase();
    const { packs, saved, coverage, state } = await store.status();
    expect(packs.map(({ header }) => header.id)).toEqual(['test']);
    expect({ saved, reports: coverage.reports, state }).toEqual({ saved: 0, reports: 1, state: 'ready' });
    expect(await store.report('mine')).toEqual({ report: null, saved: false });
    await store.save(aReport('after'));
    expect(await store.status()).toMatchObject({ saved: 1 });
  });

  it('waits for a filling that is under way', async () => {
    const store = createStore(bundleOf(packText(manyReports(250))), fakeIndexedDb());
    void store.seed();
    await store.erase();
    expect(await store.status()).toMatchObject({ state: 'ready', coverage: { reports: 250 } });
  });
});
