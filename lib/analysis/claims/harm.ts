import type { CasualtyEvent } from '../../model/claim.ts';
import type { People, Reading } from './reading.ts';

/** People tied to what happened to them: a claim before its victims, date, place and source are known. */
export interface Harm {
  people: People;
  event: CasualtyEvent;
  /** Which rule tied them. */
  rule: string;
  /** First and last word of the claim. */
  first: number;
  last: number;
  /** A part of a total named before ("including 14 children"). */
  part: boolean;
  total: Harm | null;
  /** Whose kind of victims these share where their own words do not tell ("12 others"). */
  like: Harm | null;
  negated: boolean;
  /** The word that names the figure of a toll ("toll", "number"); null elsewhere. */
  about: number | null;
  reading: Reading;
}
