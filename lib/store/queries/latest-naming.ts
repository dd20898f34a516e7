import type { Report } from '../../model/report.ts';
import type { Held } from '../held.ts';
import type { Database, ReportKey } from '../schema.ts';
import { namedCounts } from '../tallies.ts';
import { byLatest, reportsOf, withoutCopies } from './merge.ts';

/** Up to this many reports are counted one by one, so that a copy in a second pack does not count twice. */
const COUNTED_EXACTLY = 50;

export interface Wanted {
  kind: 'place' | 'actor';
  id: string;
  limit: number;
  /** Id of a report that is left out: the article that the reader is reading. */
  except: string | null;
}

export interface Naming {
  /** Latest first. */
  reports: Report[];
  /** How many name it in all. */
  total: number;
}

/** The latest reports that name a place or an actor. */
export async function latestNaming(
  db: Database,
  held: Held,
  { kind, id, limit, except }: Wanted,
): Promise<Naming> {
  const gens = (await held.packs()).map(({ gen }) => gen);
  return db.transaction('r', db.reports, db.tallies, async () => {
    const tallied = (await namedCounts(db, gens, kind, [id])).get(id) ?? 0;
    const few = tallied <= COUNTED_EXACTLY;
    const index = kind === 'place' ? 'places' : 'actors';
    const found = await Promise.all(
      gens.map(
        (gen) =>
          db.reports
            .where(index)
            .between([gen, id], [gen, id, []])
            .reverse()
            // More than are wanted, since copies and the left-out one fall away.
            .limit(few ? COUNTED_EXACTLY : limit * 2 + 1)
            .primaryKeys() as Promise<ReportKey[]>,
      ),
    );
    const keys = withoutCopies(found.flat())
      .filter(([, , report]) => report !== except)
      .sort(byLatest);
    const total = few ? keys.length : tallied - (await isNamed(db, gens, index, id, except));
    return { reports: await reportsOf(db, keys.slice(0, limit)), total };
  });
}

/** How many current copies of a report name the place or actor. */
async function isNamed(
  db: Database,
  gens: readonly number[],
  index: 'places' | 'actors',
  id: string,
  report: string | null,
): Promise<number> {
  if (report === null) return 0;
  const rows = await db.reports.where({ id: report }).toArray();
  return rows.filter((row) => gens.includes(row.gen) && row[index].some(([, about]) => about === id)).length;
}
