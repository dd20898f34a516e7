import type { ArticleClaim } from '../model/claim.ts';
import type { Day, Period } from '../model/date.ts';
import type { Governorate, Place } from '../model/place.ts';
import type { People } from './people.ts';

/** A claim of an article or a report with what surrounds it, so that the two can be compared alike. */
export interface ToldClaim {
  claim: Pick<ArticleClaim, 'event' | 'min' | 'max' | 'vague' | 'words' | 'victims'>;
  people: People;
  /** A total of the same people in the same text holds it: the 218 of a front, the 240 of the whole offensive. */
  isPart: boolean;
  /** The other figures of its text from the same counter. */
  siblings: readonly Sibling[];
  root: string | null;
  /** Days that it covers; null when nothing tells. */
  period: Period | null;
  /** The claim itself gives its date; otherwise the period is that of the report or article. */
  dated: boolean;
  published: Day | null;
  where: Where;
}

export interface Where {
  /** Null when the claim names none, or one that is not in the gazetteer. */
  place: Place | null;
  /** The name as printed; null when it names none. */
  name: string | null;
  governorate: Governorate | null;
  /** Places that its text names: where the claim names none it must lie in one of them. Null where they are not known. */
  around: readonly Place[] | null;
}

/** Another figure of the same text from the same counter: a source does not contradict itself within one text. */
export type Sibling = Pick<ToldClaim, 'claim' | 'people' | 'period'> & {
  place: string | null;
  /** Declared as part of the claim that it stands beside, or as the total that holds it. */
  held: 'part' | 'total' | null;
};
