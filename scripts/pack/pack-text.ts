import { createHash } from 'node:crypto';
import { packCount, packLine } from '../../lib/export/pack-header.ts';
import type { PackHeader, Report } from '../../lib/model/report.ts';

/** What a person decides about a pack; the rest of the header follows from the records. */
export type PackAbout = Pick<PackHeader, 'id' | 'title' | 'version' | 'licence' | 'attribution'>;

/** The text of a pack: header line, then a report a line in order of what it reports. The same records give the same bytes. */
export function packText(about: PackAbout, reports: readonly Report[]): string {
  const sorted = [...reports].sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id));
  const body = sorted.map(packLine).join('');
  const counted = packCount();
  for (const report of sorted) counted.add(report);
  const header = counted.header(about, createHash('sha256').update(body).digest('hex'));
  return `${JSON.stringify(header)}\n${body}`;
}

function dayOf(report: Report): string {
  return report.from ?? report.published ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
