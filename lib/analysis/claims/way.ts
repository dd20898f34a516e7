import type { Word } from '../text/words.ts';
import type { People, Predicate, Reading } from './reading.ts';

/** What is said of people in their own clause. */
export type Fate =
  | { kind: 'harmed'; predicate: Predicate }
  /** Another verb: they did something, or were somewhere. */
  | { kind: 'other'; at: number }
  | { kind: 'none' };

/** The way from people to their verb. The rules change the flags as they step over words. */
export interface Way {
  reading: Reading;
  people: People;
  /** Inside "who …": the next verb is of that clause, not of the people's own. */
  relative: boolean;
  /** Inside "whom …": whoever the next verb of harm is done by, it is done to the people. */
  whom: boolean;
  /** Inside "three of whom were children,": the next verb is theirs. */
  ofWhom: boolean;
  /** After a preposition whose noun phrase has not ended. */
  open: boolean;
}

/** What a rule makes of the word at `i`: the fate, the last word it steps over, or null where it has no say. */
export type Rule = (way: Way, i: number, word: Word) => Fate | number | null;
