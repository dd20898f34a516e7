import { type CasualtyEvent, EVENTS, VICTIM_GROUPS, type VictimGroup } from '../model/claim.ts';

const GROUPS = VICTIM_GROUPS.length;

/** What one claim tells, what happened and to whom, as one number. */
export function harmNumber(event: CasualtyEvent, victims: VictimGroup): number {
  return EVENTS.indexOf(event) * GROUPS + VICTIM_GROUPS.indexOf(victims);
}

export const eventOf = (harm: number) => Math.floor(harm / GROUPS);
export const victimsOf = (harm: number) => harm % GROUPS;
