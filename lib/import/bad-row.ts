/**
 * Why a row can't be taken in. The values are put into the words of `_locales`, under `bad_row_` and the fault.
 *
 * - `columns`: it has [0] columns where the head has [1]
 * - `quote`: a quotation mark that is not closed, or not followed by the end of its field
 * - `encoding`: [0] holds characters that are not UTF-8
 * - `missing`: [0] is empty
 * - `number`, `day`: [1] in [0] is no number that can stand there, no day
 * - `reversed`: its last day is before its first
 * - `json`: it is not JSON
 * - `field`: [0] of the record, and what is wrong with it
 * - `repeated`: the record stands already in line [0]
 */
export type Fault =
  | 'columns'
  | 'quote'
  | 'encoding'
  | 'missing'
  | 'number'
  | 'day'
  | 'reversed'
  | 'json'
  | 'field'
  | 'repeated';

/** A row that was left out. */
export interface BadRow {
  /** Line of the file that it begins on; the first is 1. */
  line: number;
  fault: Fault;
  values: string[];
}

/** Thrown by what reads a row; whoever knows the line makes a `BadRow` of it. */
export class RowError extends Error {
  override name = 'RowError';
  readonly fault: Fault;
  readonly values: string[];

  constructor(fault: Fault, ...values: string[]) {
    super(`${fault}: ${values.join(', ')}`);
    this.fault = fault;
    this.values = values;
  }
}
