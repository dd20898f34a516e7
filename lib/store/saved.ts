import type { Day } from '../model/date.ts';
import type { ExportRecord } from '../model/export-record.ts';
import type { Report } from '../model/report.ts';
import { factsOf } from './facts.ts';
import { SAVED_ID } from './packs.ts';
import { reportOf, reportRow } from './rows.ts';
import { type Database, type ReportRow, SAVED } from './schema.ts';
import { spotRow } from './spots.ts';
import { tally } from './tallies.ts';
import { write } from './write.ts';

/** Keeps a report of the reader's own; one of the same id is replaced. */
export function saveReport(db: Database, report: Report, savedOn: Day | null): Promise<void> {
  return inSaved(db, () => put(db, report, savedOn));
}

/** All saved reports, latest first. */
export async function savedReports(db: Database): Promise<ExportRecord[]> {
  const rows = await db.reports.where(':id').between([SAVED], [SAVED, []]).reverse().toArray();
  return rows.map((row) => ({ report: reportOf(row), pack: null, savedOn: row.savedOn ?? null }));
}

/**
 * Adds reports of a backup to the saved ones, all or none. Of two copies the one saved later stays, of equals the
 * one that is here.
 */
export async function restoreReports(db: Database, records: readonly ExportRecord[]): Promise<Restored> {
  const outcome = { added: 0, kept: 0 };
  await inSaved(db, async () => {
    for (const { report, savedOn } of records) {
      const here = await savedRow(db, report.id);
      if (here && (here.savedOn ?? '') >= (savedOn ?? '')) {
        outcome.kept++;
        continue;
      }
      outcome.added++;
      await put(db, report, savedOn);
    }
  });
  return outcome;
}

/** How many reports a backup brought, and how many were here already, as new or newer. */
export interface Restored {
  added: number;
  kept: number;
}

/** Deletes a saved report; nothing happens when there is none of the id. */
export function forgetReport(db: Database, id: string): Promise<void> {
  return inSaved(db, () => drop(db, id));
}

async function put(db: Database, report: Report, savedOn: Day | null): Promise<void> {
  await drop(db, report.id);
  await db.reports.add({ ...reportRow(SAVED, report), ...(savedOn && { savedOn }) });
  await db.spots.put({ ...spotRow(SAVED, [report]), at: report.id });
  await tally(db, SAVED, [report], 1);
}

async function drop(db: Database, id: string): Promise<void> {
  const old = await savedRow(db, id);
  if (!old) return;
  await db.reports.delete([SAVED, old.day, id]);
  await db.spots.delete([SAVED, id]);
  await db.claims.where(':id').between([SAVED, old.day, id], [SAVED, old.day, id, []]).delete();
  await tally(db, SAVED, [reportOf(old)], -1);
}

async function savedRow(db: Database, id: string): Promise<ReportRow | undefined> {
  return (await db.reports.where({ id }).toArray()).find(({ gen }) => gen === SAVED);
}

/** Changes the saved reports and counts anew what they cover, both or neither. */
function inSaved(db: Database, change: () => Promise<void>): Promise<void> {
  return write(db, [db.packs, db.reports, db.spots, db.claims, db.tallies], async () => {
    const before = await db.packs.get(SAVED);
    await change();
    const rows = await db.reports.where(':id').between([SAVED], [SAVED, []]).toArray();
    const facts = factsOf(rows.map(reportOf));
    await db.packs.put({
      ...(before ?? { packed: true }),
      gen: SAVED,
      id: SAVED_ID,
      state: 'current',
      header: null,
      bundled: false,
      done: rows.length,
      facts,
    });
  });
}
