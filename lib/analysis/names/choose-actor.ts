import type { Actor } from '../../model/actor.ts';
import { addDays, type Day, daysBetween } from '../../model/date.ts';

/**
 * Kinds of the actors' table that are no armed actor: they are known, so that no place is seen inside their names,
 * but they are not marked as units.
 */
const UNARMED = new Set([
  'government',
  'political_body',
  'rescue_org',
  'media_arm',
  'party',
  'administration',
  'operation',
  'generic_label',
  'blocked',
]);

export function isArmed(actor: Actor): boolean {
  return !UNARMED.has(actor.kind);
}

/** A name is in print some weeks before the day that the table gives for it. */
const GRACE_DAYS = 60;

/** Whether the actor could be spoken of on a day: it exists, or has existed. Without a day everything could. */
export function couldBeNamed(actor: Actor, day: Day | null): boolean {
  return !day || !actor.activeFrom || actor.activeFrom <= addDays(day, GRACE_DAYS);
}

/**
 * The bearers of one name by how well they fit the day: active ones first, the later begun before the earlier,
 * then those ended most recently; those not yet begun are left out.
 */
export function byDate(actors: readonly Actor[], day: Day | null): Actor[] {
  const staleness = (actor: Actor) => {
    if (!day) return actor.activeTo ? 1 : 0;
    if (actor.activeTo && actor.activeTo < day) return 1 + daysBetween(actor.activeTo, day);
    return actor.activeFrom && actor.activeFrom > day ? 0.5 : 0;
  };
  return actors
    .filter((actor) => couldBeNamed(actor, day))
    .sort((a, b) => staleness(a) - staleness(b) || (b.activeFrom ?? '').localeCompare(a.activeFrom ?? ''));
}
