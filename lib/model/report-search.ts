import type { CasualtyEvent, VictimGroup } from './claim.ts';
import type { Day } from './date.ts';
import type { Governorate } from './place.ts';

/** What a reader looks for among the reports; all that is set must fit. */
export interface ReportSearch {
  /** Words that a report must hold all of; each may be the beginning of a word. */
  text: string;
  /** First and last day of publication, inclusive. */
  from: Day | null;
  to: Day | null;
  governorate: Governorate | null;
  actor: string | null;
  /** Outlet id, or the name of an outlet without one. */
  outlet: string | null;
  /** With `victims` too, one and the same claim must tell both. */
  event: CasualtyEvent | null;
  victims: VictimGroup | null;
}

/** How many reports have a value, counted among those that fit all filters but the one on that value's kind. */
export interface FacetCount {
  id: string;
  count: number;
}

export interface Facets {
  governorates: FacetCount[];
  events: FacetCount[];
  victims: FacetCount[];
  outlets: FacetCount[];
  actors: FacetCount[];
}
