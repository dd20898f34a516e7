import type { ReportLine } from '../../lib/model/card.ts';
import type { Report } from '../../lib/model/report.ts';

/** What a list needs of a report. */
export function lineOf(report: Report): ReportLine {
  const { id, url, outlet, title, published, dateBasis, from, to, summary } = report;
  return { id, url, outlet, title, published, dateBasis, from, to, summary };
}
