import type { VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Reading } from '../claims/reading.ts';
import type { Discourse } from './discourse.ts';
import type { Group } from './group.ts';
import type { VictimClass } from './lexicon.ts';

/** Whose the armed people at a word are, where their own words do not tell. */
export type SideOfContext = (
  reading: Reading,
  at: number,
  last: number,
  victimClass: VictimClass,
) => Group | null;

/** The article as the rules for sides see it, besides the sentence. */
export interface Scene {
  knowledge: Knowledge;
  day: Day | null;
  discourse: Discourse;
  /** The groups of all units that the article names. */
  named: ReadonlySet<VictimGroup>;
}

/** What the rules for victim groups have to work with. */
export interface GroupContext extends Scene {
  contextSide: SideOfContext;
}
