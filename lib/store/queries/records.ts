import type { ExportRecord } from '../../model/export-record.ts';
import { currentPacks } from '../packs.ts';
import { type Database, type ReportRow, SAVED } from '../schema.ts';

/** Reports by id, in the given order, with where each is from: of copies the saved one, else the oldest pack's. */
export function recordsOf(db: Database, ids: readonly string[]): Promise<ExportRecord[]> {
  return db.transaction('r', db.packs, db.reports, async () => {
    const packs = new Map((await currentPacks(db)).map(({ gen, id }) => [gen, id]));
    const best = new Map<string, ReportRow>();
    for (const row of await db.reports
      .where('id')
      .anyOf([...ids])
      .toArray()) {
      const other = best.get(row.id);
      if (packs.has(row.gen) && (!other || row.gen < other.gen)) best.set(row.id, row);
    }
    return ids.flatMap((id) => {
      const row = best.get(id);
      if (!row) return [];
      const pack = row.gen === SAVED ? null : (packs.get(row.gen) ?? null);
      return [{ report: row.report, pack, savedOn: row.savedOn ?? null }];
    });
  });
}
