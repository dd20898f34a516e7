import { reportOf } from '../../lib/store/rows.ts';
import type { Database } from '../../lib/store/schema.ts';

/** Gives rows the form in which the first two versions wrote them: reports as objects, every day told twice. */
export async function writtenBefore(db: Database): Promise<void> {
  await db.reports.toCollection().modify((row) => {
    row.report = reportOf(row);
    row.event = row.report.event;
  });
  await db.claims.toCollection().modify((row) => {
    if (row.from && !row.until) row.until = row.from;
  });
  await db.packs.toCollection().modify((pack) => {
    delete pack.packed;
  });
}
