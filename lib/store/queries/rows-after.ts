import type { LibraryRow, RowsMark } from '../../model/library-row.ts';
import type { Report } from '../../model/report.ts';
import { currentGens } from '../packs.ts';
import { byPreference } from '../preference.ts';
import { dayOf, governoratesOf, outletKey, placeIds, reportOf, searchText } from '../rows.ts';
import type { Database } from '../schema.ts';

export interface Rows {
  rows: LibraryRow[];
  /** Where to go on; null at the end. */
  mark: RowsMark | null;
}

/**
 * Some of all reports, pack by pack, for the library's index. Nothing is kept between two calls, so that the worker may be
 * stopped in the middle. A report that several packs hold comes several times, the copy that is shown first.
 */
export function rowsAfter(db: Database, after: RowsMark | null, limit: number): Promise<Rows> {
  return db.transaction('r', db.packs, db.reports, async () => {
    const gens = (await currentGens(db)).filter((gen) => after === null || byPreference(after[0], gen) <= 0);
    const rows: LibraryRow[] = [];
    let mark: RowsMark | null = null;
    for (const gen of gens) {
      const from = after?.[0] === gen ? after : [gen];
      const found = await db.reports
        .where(':id')
        .between(from, [gen, []], false)
        .limit(limit - rows.length)
        .toArray();
      for (const row of found) rows.push(libraryRow(reportOf(row)));
      const last = found.at(-1);
      if (last) mark = [gen, last.day, last.id];
      if (rows.length >= limit) return { rows, mark };
    }
    return { rows, mark: null };
  });
}

function libraryRow(report: Report): LibraryRow {
  const harms = new Map(
    report.claims.map(({ event, victims }) => [`${event} ${victims}`, [event, victims] as const]),
  );
  return {
    id: report.id,
    day: dayOf(report),
    outlet: outletKey(report.outlet),
    outletName: report.outlet.name,
    governorates: [...governoratesOf(report)],
    places: [...placeIds(report)],
    actors: [...new Set(report.actors.flatMap(({ id }) => id ?? []))],
    harms: [...harms.values()].map(([event, victims]) => [event, victims]),
    text: searchText(report),
  };
}
