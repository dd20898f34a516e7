import { packReport } from './packed-report.ts';
import { reportOf, reportRow } from './rows.ts';
import type { Database, PackRow, ReportRow } from './schema.ts';
import { write } from './write.ts';

/** Reports rewritten in one transaction, so that readers never wait long. */
const REPACK_CHUNK = 100;

/**
 * Rewrites some of the reports that the first two versions wrote as objects; false when none are left. All of them at once
 * while the database is opened could take minutes, and a browser that stops the worker meanwhile would have to begin again
 * and again: so the old rows are read as they are until their turn comes. May be stopped at any time.
 */
export function repackSome(db: Database): Promise<boolean> {
  return write(db, [db.packs, db.reports], async () => {
    const pack = await db.packs.filter(({ packed, state }) => !packed && state !== 'retired').first();
    if (!pack) return false;
    const { gen, repacked } = pack;
    const rows = await db.reports
      .where(':id')
      .between(repacked ?? [gen], [gen, []], false)
      .limit(REPACK_CHUNK)
      .toArray();
    await db.reports.bulkPut(rows.filter(({ report }) => !ArrayBuffer.isView(report)).map(packedRow));
    const last = rows.at(-1);
    if (last && rows.length === REPACK_CHUNK)
      await db.packs.update(gen, { repacked: [gen, last.day, last.id] });
    else await db.packs.put({ ...withoutMark(pack), packed: true });
    return true;
  });
}

/** Under the key that it has, without the fields that only the first version read. */
function packedRow(row: ReportRow): ReportRow {
  const { gen, day, id, savedOn } = row;
  const report = reportOf(row);
  return { ...reportRow(gen, report), day, id, report: packReport(report), ...(savedOn && { savedOn }) };
}

function withoutMark({ repacked: _, ...pack }: PackRow): PackRow {
  return pack;
}
