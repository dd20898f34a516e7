import { termsOf } from '../../model/terms.ts';
import { type Database, type PackRow, type ReportKey, SAVED } from '../schema.ts';
import { byLatest, reportsOf, withoutCopies } from './merge.ts';
import type { Page, Search } from './search-request.ts';

/** Pages further on are rare: reading all keys is then cheaper than stepping over so many. */
const DEEPEST = 500;

/** Whether a search only asks for the latest reports, perhaps of a period, near the top of the list. */
export function isLatest({
  text,
  governorate,
  actor,
  outlet,
  event,
  victims,
  offset,
  limit,
}: Search): boolean {
  const unfiltered = [governorate, actor, outlet, event, victims].every((filter) => filter === null);
  return unfiltered && offset + limit <= DEEPEST && termsOf(text).length === 0;
}

/**
 * A page of the latest reports without reading all keys. A saved copy of a packed report counts once; a report
 * that two packs hold counts twice in `total`.
 */
export async function latestPage(
  db: Database,
  packs: readonly PackRow[],
  { from, to, offset, limit }: Search,
): Promise<Page> {
  const gens = packs.map(({ gen }) => gen);
  const rangeOf = (gen: number) => {
    // The undated sort before all days: they stand in an unbounded list, at its end.
    const first = from ?? (to === null ? '' : '0');
    return db.reports.where(':id').between([gen, first], [gen, to ?? '\uffff', []]);
  };
  const wanted = offset + limit;
  const [counts, keys, copies] = await Promise.all([
    // Counting keys takes the browser milliseconds for every thousand: what is known is not counted.
    Promise.all(packs.map(({ gen, facts }) => (from || to ? rangeOf(gen).count() : facts.reports))),
    Promise.all(
      gens.map(
        (gen) =>
          rangeOf(gen)
            .reverse()
            // As many again, since copies fall away.
            .limit(wanted * 2)
            .primaryKeys() as Promise<ReportKey[]>,
      ),
    ),
    savedCopies(db, gens, rangeOf(SAVED).primaryKeys() as Promise<ReportKey[]>),
  ]);
  const page = withoutCopies(keys.flat()).sort(byLatest).slice(offset, wanted);
  const total = counts.reduce((sum, count) => sum + count, 0) - copies;
  return { total, reports: await reportsOf(db, page) };
}

/** How many of the saved reports a pack holds too. */
async function savedCopies(
  db: Database,
  gens: readonly number[],
  saved: Promise<ReportKey[]>,
): Promise<number> {
  const ids = (await saved).map(([, , id]) => id);
  const keys = (await db.reports.where('id').anyOf(ids).primaryKeys()) as ReportKey[];
  return new Set(keys.filter(([gen]) => gen !== SAVED && gens.includes(gen)).map(([, , id]) => id)).size;
}
