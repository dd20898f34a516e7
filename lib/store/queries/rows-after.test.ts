import { expect, it } from 'vitest';
import { fakeIndexedDb, storeOn } from '../../../tests/support/fake-store.ts';
import { aClaim, aReport, manyReports, packText } from '../../../tests/support/report-data.ts';
import type { RowsMark } from '../../model/library-row.ts';
import type { Store } from '../create-store.ts';

async function readAll(store: Store, limit: number): Promise<string[][]> {
  const slices: string[][] = [];
  let mark: RowsMark | null = null;
  do {
    const slice = await store.rowsAfter(mark, limit);
    slices.push(slice.rows.map(({ id }) => id));
    mark = slice.mark;
  } while (mark);
  return slices;
}

it('gives every report once per pack that holds it, in slices that a restart does not disturb', async () => {
  const idb = fakeIndexedDb();
  const store = storeOn(idb, packText(manyReports(7)), packText([aReport('other')], { id: 'second' }));
  await store.seed();
  await store.save(aReport('mine'));
  const slices = await readAll(store, 3);
  expect(slices.every(({ length }) => length <= 3)).toBe(true);
  expect(slices.flat()).toEqual(['mine', 'other', 'r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6']);

  const first = await store.rowsAfter(null, 3);
  const restarted = storeOn(idb);
  expect((await restarted.rowsAfter(first.mark, 2)).rows.map(({ id }) => id)).toEqual(['r1', 'r2']);
});

it('says of a report what it is found and counted by', async () => {
  const store = storeOn(fakeIndexedDb());
  const homs = { name: 'Homs', id: 'SY04', governorate: 'Homs' } as const;
  await store.save(
    aReport('one', {
      outlet: { name: 'Other Post', id: null },
      published: null,
      actors: [
        { name: 'Syrian army', id: 'saa' },
        { name: 'the army', id: 'saa' },
      ],
      claims: [aClaim(), aClaim({ min: 9, max: 9 }), aClaim({ event: 'wounded', place: homs })],
    }),
  );
  const { rows, mark } = await store.rowsAfter(null, 9);
  expect(mark).toBeNull();
  expect(rows).toMatchObject([
    {
      id: 'one',
      day: '2024-11-30',
      outlet: 'Other Post',
      governorates: ['Aleppo', 'Homs'],
      places: ['SY02', 'SY04'],
      actors: ['saa'],
      harms: [
        ['killed', 'civilian'],
        ['wounded', 'civilian'],
      ],
    },
  ]);
  expect(rows[0]?.text).toMatch(
    /Report one[\s\S]*Shelling hit[\s\S]*Other Post[\s\S]*Aleppo[\s\S]*Syrian army/,
  );
});
