import type { CasualtyEvent } from '../../model/claim.ts';
import { addDays, type Day, daysBetween, type Period } from '../../model/date.ts';
import { GOVERNORATES, type Governorate } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import { currentGens } from '../packs.ts';
import { reportOf } from '../rows.ts';
import type { ClaimRow, Database, ReportKey } from '../schema.ts';
import { keyText, withoutCopies } from './merge.ts';

export interface Near {
  /** Gazetteer id. */
  place: string | null;
  governorate: Governorate | null;
  period: Period;
  /** Kinds of harm that may be the same one. */
  events: readonly CasualtyEvent[];
  /** How long the claims are that are sought, against those that tell of single events. */
  spans: 'short' | 'long';
  /** Claims of more than a day that began up to so many days before the period may reach into it. */
  before: number;
  /** Whether what a claim says of place and time leaves it possible; what is not, is not fetched. */
  mayMatch(spot: Spot): boolean;
}

/** Where and when a claim of a stored report tells of harm. */
export interface Spot {
  /** Gazetteer id; null where it tells none that is in the data. */
  place: string | null;
  from: Day;
  until: Day;
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
/**
 * Claims of the kinds whose days touch the period, at the place, in its governorate, or of no told place;
 * for a claim without a governorate those of everywhere. The nearest in place, then in time, are read first, and no more
 * than can be read within a card's time.
 */
export function claimsNear(db: Database, near: Near): Promise<FoundClaim[]> {
  return db.transaction('r', db.packs, db.reports, db.claims, async () => {
    const gens = await currentGens(db);
    const lists = await Promise.all(gens.map((gen) => rowsNear(db, gen, near)));
    const wanted = new Set(near.events);
    return withReports(db, nearestFirst(lists.flat(), near), (event) => wanted.has(event));
  });
}

/** Rows of the place, of its governorate, and of untold places. */
async function rowsNear(db: Database, gen: number, near: Near): Promise<ClaimRow[]> {
  const { place, governorate } = near;
  const around: ClaimRow['governorate'][] = governorate ? [governorate] : Object.values(GOVERNORATES);
  const [untold, ...told] = await Promise.all(
    ['' as const, ...around].map((one) =>
      rowsOf(db, 'governorate', gen, one, near, one === '' ? ROWS : ROWS / around.length),
    ),
  );
  // The governorate's rows hold the place's, unless there were too many of them.
  const isAll = governorate !== null && told.every(({ all }) => all);
  const here = place && !isAll ? await rowsOf(db, 'place', gen, place, near, ROWS) : null;
  return [here, ...told, untold].flatMap((list) => list?.rows ?? []);
}

/** Those that may match: at the place itself first, then by how near they lie to the middle of the period. */
function nearestFirst(rows: readonly ClaimRow[], { place: here, period, mayMatch }: Near): ClaimRow[] {
  const middle = addDays(period.from, Math.floor(daysBetween(period.from, period.to) / 2));
  return rows
    .flatMap((row) => {
      const { place, from, until = from } = row;
      if (!from || !until || until < period.from) return [];
      if (!mayMatch({ place: place || null, from, until })) return [];
      const away = here !== null && place === here ? 0 : place === '' ? 2 : 1;
      return [{ row, away, days: Math.max(0, daysBetween(middle, from), daysBetween(until, middle)) }];
    })
    .sort((a, b) => a.away - b.away || a.days - b.days)
    .map(({ row }) => row);
}

/** Rows that begin in the period, and those of several days that began before it and may reach into it. */
async function rowsOf(
  db: Database,
  field: 'place' | 'governorate',
  gen: number,
  id: string,
  { period: { from, to }, spans, before }: Near,
  limit: number,
): Promise<{ rows: ClaimRow[]; all: boolean }> {
  const most = Math.ceil(limit);
  const start = db.claims.where(`[gen+${field}+from]`).between([gen, id, from], [gen, id, to], true, true);
  const long = db.claims
    .where(`[gen+${field}+longFrom]`)
    .between(
      [gen, id, addDays(from, -before)],
      [gen, id, spans === 'long' ? to : from],
      true,
      spans === 'long',
    );
  const lists = await Promise.all([
    ...(spans === 'short' ? [start.limit(most).toArray()] : []),
    long.limit(most).toArray(),
  ]);
  return { rows: lists.flat(), all: lists.every(({ length }) => length < most) };
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
    const report = reportOf(row);
    return [...(claims.get(keyText(key)) ?? [])].map((claim) => ({ report, claim }));
  });
}
