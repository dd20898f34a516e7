import { describe, expect, it } from 'vitest';
import { fakeIndexedDb, storeOn } from '../../tests/support/fake-store.ts';
import { fillAsBefore, saveAsBefore, writtenBefore } from '../../tests/support/former-versions.ts';
import { aClaim, aReport, manyReports, packText } from '../../tests/support/report-data.ts';
import { parsePack } from './parse-pack.ts';
import { reportOf } from './rows.ts';
import { declareDatabase, type SchemaVersion, VERSIONS } from './schema.ts';

describe('schema', () => {
  it('never changes a version that was shipped: a change is a new version', () => {
    expect(VERSIONS).toMatchInlineSnapshot(`
      [
        {
          "stores": {
            "claims": "[gen+day+report+index], [gen+place+from], [gen+place+longFrom], [gen+governorate+from], [gen+governorate+longFrom], [gen+event+victims]",
            "packs": "++gen, [id+state], state",
            "reports": "[gen+day+id], id, [gen+outlet+day], [gen+event], *places, *actors, *governorates, *terms",
            "tallies": "[gen+kind+id]",
          },
          "version": 1,
        },
        {
          "stores": {
            "claims": "[gen+day+report+index], [gen+place+from], [gen+place+longFrom], [gen+governorate+from], [gen+governorate+longFrom]",
            "reports": "[gen+day+id], id, [gen+event], *places, *actors",
          },
          "version": 2,
        },
        {
          "stores": {},
          "version": 3,
        },
        {
          "stores": {
            "spots": "[gen+at]",
          },
          "version": 4,
        },
        {
          "stores": {
            "sheets": "[gen+length+sheet+part]",
          },
          "version": 5,
        },
      ]
    `);
    expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, index) => index + 1));
  });

  it.each(VERSIONS.map((_, index) => index + 1))(
    'opens a database of version %i under the next',
    async (count) => {
      const idb = fakeIndexedDb();
      const shipped = VERSIONS.slice(0, count);
      const old = declareDatabase(idb, 'sidelight', shipped);
      await fillAsBefore(old, await parsePack(packText(manyReports(5))));
      await saveAsBefore(old, aReport('mine'), null);
      old.close();

      const next: SchemaVersion = {
        version: count + 1,
        stores: { notes: 'id', reports: `${storesOf(shipped, 'reports')}, lang` },
        upgrade: (upgrading) =>
          upgrading
            .table('reports')
            .toCollection()
            .modify((row) => {
              row.lang = reportOf(row).lang;
            }),
      };
      const db = declareDatabase(idb, 'sidelight', [...shipped, next]);
      expect(await db.table('reports').where({ lang: 'en' }).count()).toBe(6);
      expect(await db.packs.where({ state: 'current' }).count()).toBe(2);
      expect(db.verno).toBe(count + 1);
      db.close();
    },
  );

  it('serves everything that the first version wrote, and what is written after it', async () => {
    const idb = fakeIndexedDb();
    const text = packText([aReport('old', { event: 'event-1' }), aReport('other', { event: 'event-1' })]);
    const first = declareDatabase(idb, 'sidelight', VERSIONS.slice(0, 1));
    await fillAsBefore(first, await parsePack(text));
    await saveAsBefore(first, aReport('mine', { event: 'event-1' }), '2026-01-02');
    await writtenBefore(first);
    await fillFirstVersionFields(first);
    first.close();

    const store = storeOn(idb, text);
    await store.seed();
    await store.save(aReport('new', { event: 'event-1' }), '2026-02-03');
    const idsOf = (reports: readonly { id: string }[]) => reports.map(({ id }) => id).sort();
    const all = ['mine', 'new', 'old', 'other'];
    expect((await store.status()).coverage).toMatchObject({ reports: 4, claims: 4 });
    expect(idsOf((await store.latest(9)).reports)).toEqual(all);
    expect(idsOf((await store.rowsAfter(null, 9)).rows)).toEqual(all);
    expect((await store.saved()).map(({ savedOn }) => savedOn).sort()).toEqual(['2026-01-02', '2026-02-03']);
    const naming = await store.latestNaming({ kind: 'place', id: 'SY02', limit: 9, except: null });
    expect([idsOf(naming.reports), naming.total]).toEqual([all, 4]);
    const { from, to } = aReport('any');
    const near = await store.claimsNear({
      place: aClaim().place?.id ?? null,
      governorates: ['Aleppo'],
      period: { from: from ?? '', to: to ?? '' },
      events: ['killed'],
      spans: 'short',
      before: 45,
      mayMatch: () => true,
    });
    expect(idsOf(near.map(({ report }) => report))).toEqual(all);
    await store.forget('mine');
    expect(idsOf((await store.latest(9)).reports)).toEqual(['new', 'old', 'other']);
  });
});

/** What rows of the first version held besides: words, governorates and outlets to be found by. */
async function fillFirstVersionFields(db: ReturnType<typeof declareDatabase>): Promise<void> {
  await db.reports.toCollection().modify((row) => {
    const { gen, day } = row;
    Object.assign(row, {
      outlet: 'example-wire',
      terms: [[gen, 'shelling']],
      governorates: [[gen, 'Aleppo', day]],
    });
  });
  expect(await db.table('reports').where('terms').equals([1, 'shelling']).count()).toBe(2);
}

/** The latest declaration of a table. */
function storesOf(versions: readonly SchemaVersion[], table: string): string {
  return versions.flatMap(({ stores }) => stores[table] ?? []).at(-1) ?? '';
}
