import { EVENTS, VICTIM_GROUPS } from '../model/claim.ts';
import type { ReportSearch } from '../model/report-search.ts';
import { type Columns, GOVERNORATE_NAMES } from './columns.ts';
import { dayNumber, UNDATED } from './days.ts';

/** The filters of a search as numbers of the columns. */
export interface Wanted {
  /** Day numbers; a report without a day fits only where neither end is set. */
  from: number;
  to: number;
  /** A bit, or 0 for any. */
  governorate: number;
  /** −1: one that no report has. */
  actor: number | null;
  outlet: number | null;
  event: number | null;
  victims: number | null;
}

export function wantedOf(search: ReportSearch, columns: Columns): Wanted {
  const { from, to, governorate, actor, outlet, event, victims } = search;
  const anyDay = from === null && to === null;
  return {
    from: from !== null ? dayNumber(from) : anyDay ? UNDATED : UNDATED + 1,
    to: to !== null ? dayNumber(to) : Number.POSITIVE_INFINITY,
    governorate: governorate === null ? 0 : 1 << GOVERNORATE_NAMES.indexOf(governorate),
    actor: actor === null ? null : columns.actorIds.indexOf(actor),
    outlet: outlet === null ? null : columns.outletKeys.indexOf(outlet),
    event: event === null ? null : EVENTS.indexOf(event),
    victims: victims === null ? null : VICTIM_GROUPS.indexOf(victims),
  };
}
