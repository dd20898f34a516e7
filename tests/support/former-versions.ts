import type { ReportClaim } from '../../lib/model/claim.ts';
import type { Report } from '../../lib/model/report.ts';
import { factsOf } from '../../lib/store/facts.ts';
import { SAVED_ID } from '../../lib/store/packs.ts';
import type { Pack } from '../../lib/store/parse-pack.ts';
import { dayOf, reportOf, reportRow } from '../../lib/store/rows.ts';
import { type ClaimRow, type Database, type PackRow, SAVED } from '../../lib/store/schema.ts';
import { tally } from '../../lib/store/tallies.ts';

/** Writes a pack as the first three versions did; gives its generation. */
export async function fillAsBefore(
  db: Database,
  { header, reports }: Pack,
  row: Partial<PackRow> = {},
): Promise<number> {
  const gen = await db.packs.add({
    id: header.id,
    state: 'current',
    header,
    bundled: true,
    done: reports.length,
    facts: factsOf(reports),
    packed: true,
    ...row,
  } as PackRow);
  await writeRows(db, gen, reports);
  return gen;
}

/** Saves the only report that the reader saved, as the first three versions did. */
export async function saveAsBefore(db: Database, report: Report, savedOn: string | null): Promise<void> {
  await writeRows(db, SAVED, [report]);
  if (savedOn) await db.reports.update([SAVED, dayOf(report), report.id], { savedOn });
  await db.packs.put({
    gen: SAVED,
    id: SAVED_ID,
    state: 'current',
    header: null,
    bundled: false,
    done: 1,
    facts: factsOf([report]),
    packed: true,
  });
}

async function writeRows(db: Database, gen: number, reports: readonly Report[]): Promise<void> {
  await db.reports.bulkAdd(reports.map((report) => reportRow(gen, report)));
  await db.claims.bulkAdd(reports.flatMap((report) => claimRows(gen, report)));
  await tally(db, gen, reports, 1);
}

function claimRows(gen: number, report: Report): ClaimRow[] {
  const day = dayOf(report);
  const rows = new Map<string, ClaimRow>();
  for (const [index, { event, ...claim }] of report.claims.entries()) {
    const place = claim.place?.id ?? '';
    const governorate = claim.place?.governorate ?? '';
    const days = daysOf(claim, report);
    const told = [place, governorate, days.from, days.until].join('|');
    const row = rows.get(told);
    if (row) row.more = [...(row.more ?? []), [index, event]];
    else rows.set(told, { gen, day, report: report.id, index, event, place, governorate, ...days });
  }
  return [...rows.values()];
}

function daysOf(
  claim: Pick<ReportClaim, 'from' | 'to'>,
  report: Report,
): Pick<ClaimRow, 'from' | 'until' | 'longFrom'> {
  const from = claim.from ?? claim.to ?? report.from ?? report.published;
  if (!from) return {};
  const told = claim.from || claim.to ? (claim.to ?? from) : (report.to ?? from);
  return told > from ? { from, until: told, longFrom: from } : { from };
}

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
