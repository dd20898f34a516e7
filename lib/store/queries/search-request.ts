import type { CasualtyEvent, VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import type { Governorate } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';

/** What a reader looks for among the reports; all that is not null must fit. */
export interface Search {
  /** Words that a report must hold all of; each may be the beginning of a word. */
  text: string;
  /** First and last day of publication, inclusive. */
  from: Day | null;
  to: Day | null;
  governorate: Governorate | null;
  actor: string | null;
  /** Outlet id, or the name of an outlet that is not in the data. */
  outlet: string | null;
  event: CasualtyEvent | null;
  victims: VictimGroup | null;
  offset: number;
  limit: number;
}

export interface Page {
  /** How many reports fit in all. */
  total: number;
  reports: Report[];
}
