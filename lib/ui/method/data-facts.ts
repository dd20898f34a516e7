import type { VictimGroup } from '../../model/claim.ts';

/** What the data that comes with Sidelight holds, counted from its files. */
export interface DataFacts {
  reports: number;
  claims: number;
  outlets: number;
  /** Years of publication, first and last; null when no report is dated. */
  years: { first: number; last: number } | null;
  /** Reports without a day of publication. */
  undated: number;
  /** Languages of the reports, the most frequent first. */
  languages: { lang: string; reports: number }[];
  /** Whose harm the claims are about, the most frequent first. */
  victims: { group: VictimGroup; claims: number }[];
  /** Claims that name who counted. */
  sourced: number;
  /** Rows of the tables of names. */
  places: number;
  units: number;
}
