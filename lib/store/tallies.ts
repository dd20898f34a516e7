import type { Report } from '../model/report.ts';
import { actorIds, placeIds } from './rows.ts';
import type { Database, TallyKey, TallyRow } from './schema.ts';

/**
 * Adds reports to (`sign` 1) or takes them from (-1) the tallies of their generation. Call it in the transaction
 * that writes the reports: a tally is right only if both happen or neither.
 */
export async function tally(
  db: Database,
  gen: number,
  reports: readonly Report[],
  sign: 1 | -1,
): Promise<void> {
  const added = new Map<string, TallyRow>();
  for (const report of reports) {
    for (const id of placeIds(report)) count(added, { gen, kind: 'place', id, n: sign });
    for (const id of actorIds(report)) count(added, { gen, kind: 'actor', id, n: sign });
  }
  const rows = [...added.values()];
  const before = await db.tallies.bulkGet(rows.map((row): TallyKey => [gen, row.kind, row.id]));
  await db.tallies.bulkPut(rows.map((row, index) => ({ ...row, n: row.n + (before[index]?.n ?? 0) })));
}

function count(added: Map<string, TallyRow>, one: TallyRow): void {
  const key = `${one.kind} ${one.id}`;
  const row = added.get(key);
  added.set(key, row ? { ...row, n: row.n + one.n } : one);
}

/** In how many reports of the generations each id is named; a report that two packs hold counts twice. */
export async function namedCounts(
  db: Database,
  gens: readonly number[],
  kind: TallyRow['kind'],
  ids: readonly string[],
): Promise<Map<string, number>> {
  const keys = ids.flatMap((id) => gens.map((gen): TallyKey => [gen, kind, id]));
  const rows = await db.tallies.bulkGet(keys);
  const counts = new Map<string, number>();
  for (const row of rows) if (row) counts.set(row.id, (counts.get(row.id) ?? 0) + row.n);
  return counts;
}
