import { describe, expect, it } from 'vitest';
import { fakeIndexedDb } from '../../tests/support/fake-store.ts';
import { aReport, manyReports, packText } from '../../tests/support/report-data.ts';
import { fillPack } from './fill.ts';
import { parsePack } from './parse-pack.ts';
import { saveReport } from './saved.ts';
import { declareDatabase, type SchemaVersion, VERSIONS } from './schema.ts';

describe('schema', () => {
  it('never changes a version that was shipped: a change is a new version', () => {
    expect(VERSIONS[0]).toMatchInlineSnapshot(`
      {
        "stores": {
          "claims": "[gen+day+report+index], [gen+place+from], [gen+place+longFrom], [gen+governorate+from], [gen+governorate+longFrom], [gen+event+victims]",
          "packs": "++gen, [id+state], state",
          "reports": "[gen+day+id], id, [gen+outlet+day], [gen+event], *places, *actors, *governorates, *terms",
          "tallies": "[gen+kind+id]",
        },
        "version": 1,
      }
    `);
    expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, index) => index + 1));
  });

  it.each(VERSIONS.map((_, index) => index + 1))(
    'opens a database of version %i under the next',
    async (count) => {
      const idb = fakeIndexedDb();
      const shipped = VERSIONS.slice(0, count);
      const old = declareDatabase(idb, 'sidelight', shipped);
      await fillPack(old, await parsePack(packText(manyReports(5))), true);
      await saveReport(old, aReport('mine'), null);
      old.close();

      const next: SchemaVersion = {
        version: count + 1,
        stores: { notes: 'id', reports: `${storesOf(shipped, 'reports')}, lang` },
        upgrade: (upgrading) =>
          upgrading
            .table('reports')
            .toCollection()
            .modify((row) => {
              row.lang = row.report.lang;
            }),
      };
      const db = declareDatabase(idb, 'sidelight', [...shipped, next]);
      expect(await db.table('reports').where({ lang: 'en' }).count()).toBe(6);
      expect(await db.packs.where({ state: 'current' }).count()).toBe(2);
      expect(db.verno).toBe(count + 1);
      db.close();
    },
  );
});

/** The latest declaration of a table. */
function storesOf(versions: readonly SchemaVersion[], table: string): string {
  return versions.flatMap(({ stores }) => stores[table] ?? []).at(-1) ?? '';
}
