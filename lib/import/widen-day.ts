import { addDays, type Day, type Period, periodOf } from '../model/date.ts';

/** How surely a day is known: a number of days around it, or the whole month or year that it lies in. */
export type DayPrecision = number | 'month' | 'year';

/** The days that a coded day stands for. */
export function widenDay(day: Day, precision: DayPrecision): Period {
  if (typeof precision === 'number') return { from: addDays(day, -precision), to: addDays(day, precision) };
  return periodOf(day.slice(0, precision === 'month' ? 7 : 4)) ?? { from: day, to: day };
}
