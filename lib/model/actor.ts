import * as v from 'valibot';
import type { VictimGroup } from './claim.ts';
import type { Day } from './date.ts';

export const SIDES = [
  'assad_government',
  'transitional_government',
  'opposition',
  'sna_turkey_backed',
  'hts_network',
  'al_qaeda_linked',
  'sdf_aanes',
  'is',
  'iran_axis',
  'russia',
  'turkey',
  'coalition_us',
  'israel',
  'druze_local',
  'local',
  'civil',
  'un',
  'other',
] as const;
export type Side = (typeof SIDES)[number];

/** Whose side an actor was on in a period: from the first day until the day before `to`; null dates are open ends. */
const sidePeriod = v.object({
  side: v.picklist(SIDES),
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
});

/** An armed actor or authority: a row of the actors table. */
export const actor = v.object({
  id: v.string(),
  /** The neutral name shown first. */
  name: v.string(),
  nameAr: v.nullable(v.string()),
  aliases: v.array(v.string()),
  /** `army`, `division`, `brigade`, `armed_group`, `operations_room`, `coalition`, `government` … */
  kind: v.string(),
  sides: v.array(sidePeriod),
  parent: v.nullable(v.string()),
  activeFrom: v.nullable(v.string()),
  activeTo: v.nullable(v.string()),
  /** The same organisation before and after a change of name or form, as ids. */
  predecessors: v.array(v.string()),
  successor: v.nullable(v.string()),
  note: v.string(),
});
export type Actor = v.InferOutput<typeof actor>;

/** The day the Assad government fell; sides and the meaning of "government" change with it. */
export const CHANGE_OF_GOVERNMENT: Day = '2024-12-08';

/** The actor's side on a day; without a day, or outside every period, the latest known one. */
export function sideAt(actor: Pick<Actor, 'sides'>, day: Day | null): Side | null {
  const hit =
    day &&
    actor.sides.find((period) => (!period.from || period.from <= day) && (!period.to || day < period.to));
  return (hit || actor.sides.at(-1))?.side ?? null;
}

/** Victim group of a side before and after the change of government (the same table for every side). */
const GROUP_OF_SIDE: Record<Side, readonly [before: VictimGroup, after: VictimGroup]> = {
  assad_government: ['government', 'other-armed'],
  transitional_government: ['government', 'government'],
  opposition: ['opposition', 'government'],
  sna_turkey_backed: ['opposition', 'other-armed'],
  hts_network: ['opposition', 'government'],
  al_qaeda_linked: ['opposition', 'other-armed'],
  sdf_aanes: ['sdf', 'sdf'],
  is: ['isis', 'isis'],
  iran_axis: ['iran-backed', 'iran-backed'],
  russia: ['russian', 'russian'],
  turkey: ['turkish', 'turkish'],
  coalition_us: ['us', 'us'],
  israel: ['israeli', 'israeli'],
  druze_local: ['other-armed', 'other-armed'],
  local: ['other-armed', 'other-armed'],
  civil: ['civilian', 'civilian'],
  un: ['other-armed', 'other-armed'],
  other: ['other-armed', 'other-armed'],
};

/** The victim group that the dead and wounded of a side belong to on a day (`day` null: before the change). */
export function victimGroupOf(side: Side, day: Day | null): VictimGroup {
  return GROUP_OF_SIDE[side][day && day >= CHANGE_OF_GOVERNMENT ? 1 : 0];
}
