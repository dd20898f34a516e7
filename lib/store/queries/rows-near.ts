import { addDays, type Period } from '../../model/date.ts';
import type { Held } from '../held.ts';
import type { Outlines, PackRow, Spots } from '../schema.ts';
import { LENGTHS } from '../sheets.ts';
import { dayNumber } from '../spots.ts';

/** When the claims were that are sought. */
export interface Days {
  period: Period;
  /** How long the claims are that are sought, against those that tell of single events. */
  spans: 'short' | 'long';
  /** Claims of more than a day that began up to so many days before the period may reach into it. */
  before: number;
}

/** Days as numbers, by which most spots are passed over before anything else of them is looked at. */
export interface DayNumbers {
  /** First day of the period. */
  first: number;
  /** The first day on which a spot may begin, and the last. */
  earliest: number;
  last: number;
}

export function dayNumbers({ period, before }: Days): DayNumbers {
  const [first, last] = [dayNumber(period.from), dayNumber(period.to)];
  return { first, last, earliest: dayNumber(addDays(period.from, -before)) };
}

/** The rows of a pack on which spots of those days may be. */
export async function rowsNear(
  held: Held,
  { gen, sheets }: PackRow,
  days: Days,
): Promise<(Spots & Partial<Outlines>)[]> {
  if (!sheets) return held.spots(gen);
  const { first, last, earliest } = dayNumbers(days);
  const lists = LENGTHS.map((most, length) => {
    if (most === 1 && days.spans === 'long') return [];
    const begin = Math.max(most === 1 ? first : earliest, first - most + 1, 1);
    const [from, to] = [begin, last].map((day) => Math.floor(day / (sheets[length] ?? 1)));
    return from === undefined || to === undefined ? [] : held.sheets(gen, length, from, to);
  });
  return (await Promise.all(lists)).flat();
}
