import type { Day } from '../model/date.ts';
import type { PackHeader, Report } from '../model/report.ts';
import type { PackSource } from './file-writer.ts';

/** Counts what a pack's header tells, report by report. */
export function packCount() {
  let count = 0;
  let claims = 0;
  let from: Day | null = null;
  let to: Day | null = null;
  const outlets = new Set<string>();
  const events = new Set<string>();
  return {
    add(report: Report): void {
      count++;
      claims += report.claims.length;
      outlets.add(report.outlet.id ?? report.outlet.name);
      if (report.event !== null) events.add(report.event);
      for (const day of [report.from ?? report.published, report.to]) {
        if (!day) continue;
        if (!from || day < from) from = day;
        if (!to || day > to) to = day;
      }
    },
    /** The header of a pack of the counted reports; `sha256` is of all that follows its line. */
    header: (about: PackSource, sha256: string): PackHeader => ({
      sidelight: 'pack',
      format: 1,
      ...about,
      count,
      sha256,
      coverage: { from, to, outlets: outlets.size, claims, events: events.size },
    }),
    count: () => count,
  };
}

/** A report as a line of a pack. */
export function packLine(report: Report): string {
  return `${JSON.stringify(report)}\n`;
}
