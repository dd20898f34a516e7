import type { Actor } from '../../model/actor.ts';
import type { Span } from '../../model/span.ts';

/** A stretch that names an actor, armed or not, before overlaps are settled. */
export interface UnitCandidate extends Span {
  /** Best fitting first; empty for a formation known by its form only. */
  actors: readonly Actor[];
  rule: string;
}
