import type { CasualtyEvent } from '../../model/claim.ts';
import { addDays, type Day, daysBetween, type Period } from '../../model/date.ts';
import { GOVERNORATES, type Governorate } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { currentGens } from '../packs.ts';
import type { ClaimRow, Database, ReportKey } from '../schema.ts';
import { keyText, withoutCopies } from './merge.ts';

export interface Near {
  /** Gazetteer id. */
  place: string | null;
  governorate: Governorate | null;
  period: Period;
  /** Kinds of harm that may be the same one. */
  events: readonly CasualtyEvent[];
}

/** A claim of a stored report. */
export interface FoundClaim {
  report: Report;
  /** Index among the report's claims. */
  claim: number;
}

/** Claims read for one look-up, and reports fetched for them: bounds the time on days with very many claims. */
const ROWS = 420;
const REPORTS = 60;
/** Claims that began longer before the period than this are totals of a war, not of an event. */
const LONG_DAYS = 92;

/**
 * Claims of the kinds whose days touch the period, at the place, in its governorate, or of no told place;
 * for a claim without a governorate those of everywhere. The nearest in place, then in time, are read first, and no more
 * than can be read within a card's time.
 */
export function claimsNear(db: Database, near: Near): Promise<FoundClaim[]> {
  return db.transaction('r', db.packs, db.reports, db.claims, async () => {
    const gens = await currentGens(db);
    const rows = (await Promise.all(gens.map((gen) => rowsNear(db, gen, near)))).flat();
    const wanted = new Set(near.events);
    const reaching = rows.filter(({ until = '' }) => until >= near.period.from);
    return withReports(db, reaching, (event) => wanted.has(event));
  });
}

/** Rows at the place first, then of the governorate, then of untold places. */
async function rowsNear(db: Database, gen: number, near: Near): Promise<ClaimRow[]> {
  const { place, governorate, period } = near;
  const around: ClaimRow['governorate'][] = governorate ? [governorate] : Object.values(GOVERNORATES);
  const lists = await Promise.all([
    ...(place ? [rowsOf(db, 'place', gen, place, period)] : []),
    ...around.map((one) => rowsOf(db, 'governorate', gen, one, period, ROWS / around.length)),
    rowsOf(db, 'governorate', gen, '', period),
  ]);
  const middle = middleOf(period);
  return lists.flatMap((rows) => rows.sort((a, b) => daysFrom(middle, a) - daysFrom(middle, b)));
}

function middleOf({ from, to }: Period): Day {
  return addDays(from, Math.floor(daysBetween(from, to) / 2));
}

/** Whole days between a day and the days of a claim; 0 where it is one of them. */
function daysFrom(day: Day, { from = day, until = from }: ClaimRow): number {
  return Math.max(0, daysBetween(day, from), daysBetween(until, day));
}

/** Rows that begin in the period, and long ones that began before it and may reach into it. */
async function rowsOf(
  db: Database,
  field: 'place' | 'governorate',
  gen: number,
  id: string,
  { from, to }: Period,
  limit = ROWS,
): Promise<ClaimRow[]> {
  const start = db.claims.where(`[gen+${field}+from]`).between([gen, id, from], [gen, id, to], true, true);
  const long = db.claims
    .where(`[gen+${field}+longFrom]`)
    .between([gen, id, addDays(from, -LONG_DAYS)], [gen, id, from]);
  return (
    await Promise.all([start.limit(Math.ceil(limit)).toArray(), long.limit(Math.ceil(limit)).toArray()])
  ).flat();
}

async function withReports(
  db: Database,
  rows: readonly ClaimRow[],
  isWanted: (event: CasualtyEvent) => boolean,
): Promise<FoundClaim[]> {
  const claims = new Map<string, Set<number>>();
  const keys = new Map<string, ReportKey>();
  for (const row of rows) {
    const told = [[row.index, row.event] as const, ...(row.more ?? [])].filter(([, event]) =>
      isWanted(event),
    );
    if (told.length === 0) continue;
    const key: ReportKey = [row.gen, row.day, row.report];
    const text = keyText(key);
    if (!keys.has(text) && keys.size >= REPORTS) continue;
    keys.set(text, key);
    const found = claims.get(text) ?? new Set();
    for (const [index] of told) found.add(index);
    claims.set(text, found);
  }
  const wanted = withoutCopies([...keys.values()]);
  const reports = await db.reports.bulkGet(wanted);
  return reports.flatMap((row, index) => {
    const key = wanted[index];
    if (!row || !key) return [];
    return [...(claims.get(keyText(key)) ?? [])].map((claim) => ({ report: row.report, claim }));
  });
}
