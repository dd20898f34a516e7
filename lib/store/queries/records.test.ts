import { describe, expect, it } from 'vitest';
import { seededStore } from '../../../tests/support/fake-store.ts';
import { aReport, packText } from '../../../tests/support/report-data.ts';

async function store() {
  const made = await seededStore(packText([aReport('old', { published: '2020-01-01' }), aReport('both')]));
  await made.importPack(packText([aReport('added', { published: '2025-05-05' })], { id: 'mine' }));
  await made.save(aReport('both', { title: 'My copy' }), '2026-11-25');
  return made;
}

describe('reports on their way out', () => {
  it('say which pack they are from, and the day on which the reader saved them', async () => {
    const records = await (await store()).records(['both', 'gone', 'added', 'old']);
    expect(records.map(({ report, pack, savedOn }) => [report.id, report.title, pack, savedOn])).toEqual([
      ['both', 'My copy', null, '2026-11-25'],
      ['added', 'Report added', 'mine', null],
      ['old', 'Report old', 'test', null],
    ]);
  });

  it('are gone with their pack', async () => {
    const made = await store();
    await made.removePack('mine');
    expect(await made.records(['added'])).toEqual([]);
  });
});
