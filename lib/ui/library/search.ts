import type { CasualtyEvent, VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import type { Governorate } from '../../model/place.ts';

/** What the reader looks for; all that is set must fit. */
export interface Search {
  text: string;
  from: Day | null;
  to: Day | null;
  governorate: Governorate | null;
  actor: string | null;
  /** Outlet id, or the name of one without an id. */
  outlet: string | null;
  event: CasualtyEvent | null;
  victims: VictimGroup | null;
}

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
