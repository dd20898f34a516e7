import { beforeEach, describe, expect, it } from 'vitest';
import { seededStore } from '../../../tests/support/fake-store.ts';
import { aClaim, aReport, packText } from '../../../tests/support/report-data.ts';
import type { Store } from '../create-store.ts';

const bundled = packText([aReport('bundled')], { id: 'bundled' });

/** A row of a data set as one of its versions has it. */
function row(best: number) {
  return aReport('row-1', {
    title: `Row: ${best} dead`,
    event: 'shelling',
    claims: [aClaim({ min: best, max: best, words: `${best}` })],
  });
}

/** The title of the copy that each way of asking gives. */
async function shown(store: Store) {
  const around = { day: '2024-12-01', days: 3 };
  const naming = await store.latestNaming({ kind: 'place', id: 'SY02', limit: 5, except: null });
  const found = await store.claimsNear({
    place: 'SY02',
    governorates: null,
    events: ['killed'],
    period: { from: '2024-11-30', to: '2024-11-30' },
    spans: 'short',
    before: 45,
    mayMatch: () => true,
  });
  const near = found.filter(({ report }) => report.id === 'row-1');
  const { rows } = await store.rowsAfter(null, 99);
  const titleOf = (reports: { id: string; title: string }[]) =>
    reports.filter(({ id }) => id === 'row-1').map(({ title }) => title);
  return {
    one: (await store.report('row-1')).report?.title,
    latest: titleOf((await store.latest(9)).reports),
    naming: titleOf(naming.reports),
    related: titleOf((await store.reportsNear({ places: ['SY02'], actors: [], around })).reports),
    ofItsEvent: titleOf((await store.reportsNear({ places: [], actors: ['saa'], around: null })).reports),
    claims: titleOf(await store.reportsAt(near.map(({ key }) => key))),
    compared: near.map(({ report }) => report.claims[0]?.min),
    exported: (await store.records(['row-1'])).map(({ report }) => report.title),
    // The index keeps the first of copies.
    indexed: rows.find(({ id }) => id === 'row-1')?.text.includes('Row: 9 dead'),
  };
}

const NEW = 'Row: 9 dead';

describe('of two copies of a report', () => {
  let store: Store;
  beforeEach(async () => {
    store = await seededStore(bundled);
    await store.importPack(packText([row(3)], { id: 'data-v25-1' }));
    await store.importPack(packText([row(9), aReport('row-2')], { id: 'data-v26-1' }));
  });

  it('that of the pack that came last is shown, compared, listed and exported', async () => {
    expect(await shown(store)).toEqual({
      one: NEW,
      latest: [NEW],
      naming: [NEW],
      related: [NEW],
      ofItsEvent: [NEW],
      claims: [NEW],
      compared: [9],
      exported: [NEW],
      indexed: true,
    });
  });

  it('the one that the reader saved comes before all packs', async () => {
    await store.save({ ...row(5), title: 'Mine' }, '2026-11-25');
    expect(await shown(store)).toMatchObject({
      one: 'Mine',
      latest: ['Mine'],
      exported: ['Mine'],
      compared: [5],
    });
  });

  it('the other is shown again when its pack is removed', async () => {
    await store.removePack('data-v26-1');
    expect(await shown(store)).toMatchObject({ one: 'Row: 3 dead', latest: ['Row: 3 dead'], compared: [3] });
  });
});
