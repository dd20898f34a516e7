import { type Day, isDay } from '../model/date.ts';
import { RowError } from './bad-row.ts';

/** The cells of one row, by the names of their columns. Each throws a `RowError` where a cell is not what it must be. */
export interface Cells {
  /** Trimmed; `''` where the cell is empty or the file has no such column. */
  text(column: string): string;
  /** The same, but neither empty nor damaged: for what a reader will see. */
  name(column: string): string;
  /** A whole number that is not negative, at most `max`. */
  count(column: string, max?: number): number;
  /** A day; a time of midnight after it is ignored. */
  day(column: string): Day;
  /** Degrees within ±`max`; null where the cell is empty. */
  degrees(column: string, max: number): number | null;
}

/** How a column is found whatever the case and the spaces around its name. */
export function columnKey(name: string): string {
  return name.trim().toLowerCase();
}

/** Reads rows under a head. */
export function createCells(head: readonly string[]): (fields: readonly string[]) => Cells {
  const index = new Map(head.map((name, n) => [columnKey(name), n]));
  return (fields) => {
    const text = (column: string) => fields[index.get(column) ?? -1]?.trim() ?? '';
    const name = (column: string) => {
      const value = text(column);
      if (value === '') throw new RowError('missing', column);
      // What a decoder puts where bytes make no character.
      if (value.includes('\ufffd')) throw new RowError('encoding', column);
      return value;
    };
    return {
      text,
      name,
      count(column, max = Number.MAX_SAFE_INTEGER) {
        const value = name(column);
        const number = /^\d+(?:\.0+)?$/.test(value) ? Number(value) : Number.NaN;
        if (!(number <= max)) throw new RowError('number', column, short(value));
        return number;
      },
      day(column) {
        const value = name(column);
        const day = dayIn(value);
        if (!day) throw new RowError('day', column, short(value));
        return day;
      },
      degrees(column, max) {
        const value = text(column);
        if (value === '') return null;
        const number = /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
        if (!(Math.abs(number) <= max)) throw new RowError('number', column, short(value));
        return number;
      },
    };
  };
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `2020-03-07`, `2020-03-07 00:00:00.000` and `07 March 2020`, the ways that the data sets write a day. */
function dayIn(text: string): Day | null {
  const plain = text.replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, '');
  if (isDay(plain)) return plain;
  const [, date = '', name = '', year] = /^(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4})$/i.exec(plain) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const written = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}

/** A cell as a message can quote it. */
function short(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
