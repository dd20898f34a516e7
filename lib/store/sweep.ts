import type { Table } from 'dexie';
import type { ClaimKey, Database, ReportKey, SheetKey, SpotKey, TallyKey } from './schema.ts';

/** Rows deleted in one transaction, so that readers never wait long. */
const SWEEP_CHUNK = 500;

/** Deletes the rows of retired generations. May be stopped at any time: the next call goes on. */
export async function sweep(db: Database): Promise<void> {
  for (const { gen } of await db.packs.where({ state: 'retired' }).toArray()) {
    await deleteRows(db.reports as Clearable<ReportKey>, gen);
    await deleteRows(db.spots as Clearable<SpotKey>, gen);
    await deleteRows(db.sheets as Clearable<SheetKey>, gen);
    await deleteRows(db.claims as Clearable<ClaimKey>, gen);
    await deleteRows(db.tallies as Clearable<TallyKey>, gen);
    await db.packs.delete(gen);
  }
}

type Clearable<Key> = Table<unknown, Key>;

async function deleteRows<Key extends readonly [number, ...unknown[]]>(
  table: Clearable<Key>,
  gen: number,
): Promise<void> {
  for (;;) {
    const rows = table.where(':id').between([gen], [gen, []]);
    const keys = await rows.limit(SWEEP_CHUNK).primaryKeys();
    if (keys.length === 0) return;
    await table.where(':id').between(keys[0], keys.at(-1), true, true).delete();
  }
}
