import { beforeEach, describe, expect, it } from 'vitest';
import { seededStore } from '../../tests/support/fake-store.ts';
import { aClaim, aReport, packText } from '../../tests/support/report-data.ts';
import type { Store } from './create-store.ts';

let store: Store;
beforeEach(async () => {
  store = await seededStore(packText([aReport('bundled')]));
});

describe('saved reports', () => {
  it('keeps, finds, replaces and forgets a report', async () => {
    await store.save(aReport('mine', { title: 'Before' }));
    await store.save(aReport('mine', { title: 'After', published: '2025-01-02', claims: [] }));
    expect(await store.report('mine')).toMatchObject({ saved: true, report: { title: 'After' } });
    expect(await store.status()).toMatchObject({
      saved: 1,
      coverage: { reports: 2, claims: 1, to: '2025-01-02' },
    });
    expect(await store.latestNaming({ kind: 'place', id: 'SY02', limit: 9, except: null })).toMatchObject({
      total: 2,
    });
    await store.forget('mine');
    expect(await store.report('mine')).toEqual({ report: null, saved: false });
    expect(await store.status()).toMatchObject({ saved: 0, coverage: { reports: 1, claims: 1 } });
    expect(await store.latestNaming({ kind: 'place', id: 'SY02', limit: 9, except: null })).toMatchObject({
      total: 1,
    });
  });

  it('shows a saved copy of a packed report once, as the reader’s own', async () => {
    await store.save(
      aReport('bundled', { title: 'Mine', claims: [aClaim({ words: 'five', min: 5, max: 5 })] }),
    );
    const { reports, total } = await store.latestNaming({
      kind: 'place',
      id: 'SY02',
      limit: 9,
      except: null,
    });
    expect({ titles: reports.map(({ title }) => title), total }).toEqual({ titles: ['Mine'], total: 1 });
    const page = await store.latest(9);
    expect([page.total, page.reports.map(({ title }) => title)]).toEqual([1, ['Mine']]);
    expect(await store.report('bundled')).toMatchObject({ saved: true, report: { title: 'Mine' } });
    await store.forget('bundled');
    expect(await store.report('bundled')).toMatchObject({
      saved: false,
      report: { title: 'Report bundled' },
    });
  });

  it('forgets only what was saved', async () => {
    await store.forget('bundled');
    expect((await store.report('bundled')).report).not.toBeNull();
  });
});
