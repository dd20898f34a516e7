import { addDays, type Day } from '../../model/date.ts';
import type { Report } from '../../model/report.ts';
import type { Held } from '../held.ts';
import { byPreference } from '../preference.ts';
import { reportOf } from '../rows.ts';
import type { Database, ReportKey } from '../schema.ts';
import { namedCounts } from '../tallies.ts';
import { keyText, reportsOf, withoutCopies } from './merge.ts';

export interface Surroundings {
  /** Gazetteer ids and actor ids that the article names. */
  places: readonly string[];
  actors: readonly string[];
  /** The article's day and how many days from it count as near; null when its day is unknown. */
  around: { day: Day; days: number } | null;
}

export interface Neighbours {
  reports: Report[];
  /** In how many reports of the database each asked place and actor is named, and how many reports there are. */
  frequencies: { reports: number; places: Map<string, number>; actors: Map<string, number> };
}

/** What is named in no more reports than this is rare: all of them are candidates, of whatever date. */
const RARE = 40;
/** Reports read for one name within the period. */
const NEAR = 60;
/** Candidates handed over at most: what the popup can rank within its time. */
const CANDIDATES = 100;
/** Reports of one event, added to those found by name. */
const OF_EVENT = 25;

/** Reports that may be related to an article: those that share rare names, or names near in time, closest first. */
export async function reportsNear(db: Database, held: Held, near: Surroundings): Promise<Neighbours> {
  const packs = await held.packs();
  const gens = packs.map(({ gen }) => gen).sort(byPreference);
  const reports = packs.reduce((sum, { facts }) => sum + facts.reports, 0);
  return db.transaction('r', db.reports, db.tallies, async () => {
    const [places, actors] = await Promise.all([
      namedCounts(db, gens, 'place', near.places),
      namedCounts(db, gens, 'actor', near.actors),
    ]);

    const hits = new Map<string, { key: ReportKey; weight: number }>();
    const collect = async (index: 'places' | 'actors', counts: ReadonlyMap<string, number>) => {
      await Promise.all(
        [...counts].flatMap(([id, n]) =>
          gens.map(async (gen) => {
            for (const key of await keysNaming(db, index, gen, id, n, near.around)) {
              const hit = hits.get(keyText(key)) ?? { key, weight: 0 };
              hit.weight += Math.log((reports + 1) / n);
              hits.set(keyText(key), hit);
            }
          }),
        ),
      );
    };
    await Promise.all([collect('places', places), collect('actors', actors)]);

    const best = [...hits.values()].sort(
      (a, b) => b.weight - a.weight || (keyText(a.key) < keyText(b.key) ? -1 : 1),
    );
    const keys = withoutCopies(best.slice(0, CANDIDATES).map(({ key }) => key));
    const found = await reportsOf(db, keys);
    return { reports: await withEvents(db, gens, found), frequencies: { reports, places, actors } };
  });
}

async function keysNaming(
  db: Database,
  index: 'places' | 'actors',
  gen: number,
  id: string,
  n: number,
  around: Surroundings['around'],
): Promise<ReportKey[]> {
  const between = (from: unknown, to: unknown) =>
    db.reports.where(index).between([gen, id, from], [gen, id, to], true, true);
  if (n <= RARE || !around) {
    return between('', []).reverse().limit(Math.max(RARE, NEAR)).primaryKeys() as Promise<ReportKey[]>;
  }
  // From the article's day outwards, so that the nearest are found where there are too many.
  const { day, days } = around;
  const [before, after] = await Promise.all([
    between(addDays(day, -days), addDays(day, -1))
      .reverse()
      .limit(NEAR / 2)
      .primaryKeys(),
    between(day, addDays(day, days))
      .limit(NEAR / 2)
      .primaryKeys(),
  ]);
  return [...before, ...after] as ReportKey[];
}

/** Adds the other reports of the events that the three closest reports are of. */
async function withEvents(db: Database, gens: readonly number[], found: Report[]): Promise<Report[]> {
  const events = new Set(found.slice(0, 3).flatMap(({ event }) => event ?? []));
  const rows = await Promise.all(
    [...events].flatMap((event) =>
      gens.map((gen) => db.reports.where({ gen, event }).limit(OF_EVENT).toArray()),
    ),
  );
  const known = new Set(found.map(({ id }) => id));
  const added: Report[] = [];
  for (const row of rows.flat()) {
    if (known.has(row.id)) continue;
    known.add(row.id);
    added.push(reportOf(row));
  }
  return [...found, ...added];
}
