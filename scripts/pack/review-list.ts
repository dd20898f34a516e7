import type { BundledPack } from './bundled-pack.ts';
import type { NameTable } from './reviewed-names.ts';
import type { Unresolved } from './to-report.ts';

const TABLES = ['place', 'actor', 'source'] as const;

/** How many names were resolved and, `listed`, which were not, the commonest first. */
export function reviewList({ names, reports, unresolved }: BundledPack, listed: boolean): string {
  const claims = reports.reduce((sum, report) => sum + report.claims.length, 0);
  return [
    `${reports.length} reports, ${claims} claims`,
    ...TABLES.map((table) => shareOf(table, names[table], unresolved)),
    ...(listed ? TABLES.flatMap((table) => missing(table, unresolved)) : []),
  ].join('\n');
}

function shareOf(table: NameTable, all: number, unresolved: readonly Unresolved[]): string {
  const open = unresolved.filter((name) => name.table === table).length;
  const share = all === 0 ? 100 : (100 * (all - open)) / all;
  return `${table} names resolved: ${all - open} of ${all} (${share.toFixed(1)} %)`;
}

function missing(table: NameTable, unresolved: readonly Unresolved[]): string[] {
  const counts = new Map<string, number>();
  for (const { table: of, name } of unresolved)
    if (of === table) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${table}\t${name}\t${count}`);
}
