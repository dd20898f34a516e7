import type { Report } from '../../model/report.ts';
import type { ReportSearch } from '../../model/report-search.ts';

/** A page of what a reader looks for among the reports. */
export interface Search extends ReportSearch {
  offset: number;
  limit: number;
}

export interface Page {
  /** How many reports fit in all. */
  total: number;
  reports: Report[];
}
