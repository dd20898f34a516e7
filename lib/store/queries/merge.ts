import type { Report } from '../../model/report.ts';
import { byPreference } from '../preference.ts';
import { reportOf } from '../rows.ts';
import type { Database, ReportKey } from '../schema.ts';

/** Latest first; of equal days by id, so that an order is always the same. */
export function byLatest(a: ReportKey, b: ReportKey): number {
  return compare(b[1], a[1]) || compare(a[2], b[2]) || a[0] - b[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One key for each report: of copies that several packs hold, the preferred one. */
export function withoutCopies(keys: readonly ReportKey[]): ReportKey[] {
  const best = new Map<string, ReportKey>();
  for (const key of keys) {
    const other = best.get(key[2]);
    if (!other || byPreference(key[0], other[0]) < 0) best.set(key[2], key);
  }
  return [...best.values()];
}

/** The reports of keys, in their order. */
export async function reportsOf(db: Database, keys: readonly ReportKey[]): Promise<Report[]> {
  const rows = await db.reports.bulkGet([...keys]);
  return rows.flatMap((row) => (row ? reportOf(row) : []));
}

/** A key as text, for sets and maps. */
export function keyText([gen, day, id]: ReportKey): string {
  return `${gen} ${day} ${id}`;
}
