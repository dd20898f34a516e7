import type { VictimGroup } from './claim.ts';

/** How often the analysis errs on annotated articles: written by `npm run eval -- --write`, shown to readers. */
export interface ErrorRates {
  articles: number;
  words: number;
  places: KindRates;
  units: KindRates;
  claims: KindRates;
  /** Of the claims found, how many have the field right, out of those where the field can be compared. */
  fields: Record<'count' | 'victims' | 'source' | 'governorate', { right: number; of: number }>;
  /** The claims that are about each group's harm, and how many of them were found. */
  groups: readonly { group: VictimGroup; claims: number; found: number }[];
}

export interface KindRates {
  /** Marked by a person. */
  annotated: number;
  /** Of those, not found. */
  missed: number;
  /** Found by the analysis. */
  found: number;
  /** Of those, not what they were taken for. */
  wrong: number;
}
