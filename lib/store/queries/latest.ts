import type { Report } from '../../model/report.ts';
import { currentPacks } from '../packs.ts';
import { type Database, type ReportKey, SAVED } from '../schema.ts';
import { byLatest, reportsOf, withoutCopies } from './merge.ts';

export interface Latest {
  /** How many reports there are in all; one that two packs hold counts twice, a saved copy not. */
  total: number;
  reports: Report[];
}

/** The latest reports, without copies: what the library shows until its index of all reports is read. */
export function latestReports(db: Database, limit: number): Promise<Latest> {
  return db.transaction('r', db.packs, db.reports, async () => {
    const packs = await currentPacks(db);
    const gens = packs.map(({ gen }) => gen);
    const rangeOf = (gen: number) => db.reports.where(':id').between([gen], [gen, []]);
    const [keys, copies] = await Promise.all([
      Promise.all(
        gens.map(
          (gen) =>
            rangeOf(gen)
              .reverse()
              // As many again, since copies fall away.
              .limit(limit * 2)
              .primaryKeys() as Promise<ReportKey[]>,
        ),
      ),
      savedCopies(db, gens, rangeOf(SAVED).primaryKeys() as Promise<ReportKey[]>),
    ]);
    const page = withoutCopies(keys.flat()).sort(byLatest).slice(0, limit);
    // Counting keys takes the browser milliseconds for every thousand: what is known is not counted.
    const total = packs.reduce((sum, { facts }) => sum + facts.reports, 0) - copies;
    return { total, reports: await reportsOf(db, page) };
  });
}

/** How many of the saved reports a pack holds too. */
async function savedCopies(
  db: Database,
  gens: readonly number[],
  saved: Promise<ReportKey[]>,
): Promise<number> {
  const ids = (await saved).map(([, , id]) => id);
  const keys = (await Promise.all(
    ids.map((id) => db.reports.where('id').equals(id).primaryKeys()),
  )) as ReportKey[][];
  return new Set(
    keys
      .flat()
      .filter(([gen]) => gen !== SAVED && gens.includes(gen))
      .map(([, , id]) => id),
  ).size;
}
