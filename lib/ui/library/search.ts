import type { ReportSearch } from '../../model/report-search.ts';

/** What the reader looks for, as the address holds it. */
export type Search = ReportSearch;

export const NO_FILTERS: Search = {
  text: '',
  from: null,
  to: null,
  governorate: null,
  actor: null,
  outlet: null,
  event: null,
  victims: null,
};

/** Whether all reports are asked for. */
export function isUnfiltered(search: Search): boolean {
  return Object.values(search).every((value) => !value);
}
