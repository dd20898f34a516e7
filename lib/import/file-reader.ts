import type { PackHeader, Report } from '../model/report.ts';
import type { BadRow } from './bad-row.ts';

/** What a row of the file came to; `elsewhere`: it is of another country. */
export type Row = { line: number; report: Report } | BadRow | 'elsewhere';

/** What was taken in of a file. */
export interface Tally {
  added: number;
  claims: number;
  /** First and last day of what was taken in. */
  from: string | null;
  to: string | null;
}

/** Reads one kind of file piece by piece. */
export interface FileReader {
  push(text: string): Row[];
  end(): Row[];
  /** The pack as it is called while it is being filled. */
  provisional: PackHeader;
  /** The pack's header, once all is read. @throws ImportError where the file turns out to be damaged. */
  header(tally: Tally): PackHeader;
}
