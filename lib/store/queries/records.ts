import type { ExportRecord } from '../../model/export-record.ts';
import { currentPacks } from '../packs.ts';
import { byPreference } from '../preference.ts';
import { reportOf } from '../rows.ts';
import { type Database, type ReportRow, SAVED } from '../schema.ts';

/** Reports by id, in the given order, with where each is from: of copies the saved one, else that of the pack that came last. */
export function recordsOf(db: Database, ids: readonly string[]): Promise<ExportRecord[]> {
  return db.transaction('r', db.packs, db.reports, async () => {
    const packs = new Map((await currentPacks(db)).map(({ gen, id }) => [gen, id]));
    const best = new Map<string, ReportRow>();
    // A request for each id: a walk along the index is many times slower, in Firefox above all.
    const rows = await Promise.all(ids.map((id) => db.reports.where('id').equals(id).toArray()));
    for (const row of rows.flat()) {
      const other = best.get(row.id);
      if (packs.has(row.gen) && (!other || byPreference(row.gen, other.gen) < 0)) best.set(row.id, row);
    }
    return ids.flatMap((id) => {
      const row = best.get(id);
      if (!row) return [];
      const pack = row.gen === SAVED ? null : (packs.get(row.gen) ?? null);
      return [{ report: reportOf(row), pack, savedOn: row.savedOn ?? null }];
    });
  });
}
