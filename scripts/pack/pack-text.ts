import { createHash } from 'node:crypto';
import type { PackHeader, Report } from '../../lib/model/report.ts';

/** What a person decides about a pack; the rest of the header follows from the records. */
export type PackAbout = Pick<PackHeader, 'id' | 'title' | 'version' | 'licence' | 'attribution'>;

/** The text of a pack: header line, then a report a line in order of what it reports. The same records give the same bytes. */
export function packText(about: PackAbout, reports: readonly Report[]): string {
  const sorted = [...reports].sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id));
  const body = sorted.map((report) => `${JSON.stringify(report)}\n`).join('');
  const days = sorted.flatMap(({ from, to, published }) => [from ?? published ?? [], to ?? []].flat()).sort();
  const header: PackHeader = {
    sidelight: 'pack',
    format: 1,
    ...about,
    count: sorted.length,
    sha256: createHash('sha256').update(body).digest('hex'),
    coverage: {
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
      outlets: new Set(sorted.map(({ outlet }) => outlet.id ?? outlet.name)).size,
      claims: sorted.reduce((sum, { claims }) => sum + claims.length, 0),
    },
  };
  return `${JSON.stringify(header)}\n${body}`;
}

function dayOf(report: Report): string {
  return report.from ?? report.published ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
