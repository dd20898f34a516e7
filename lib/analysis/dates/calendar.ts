import { addDays, type Day, daysBetween, isDay, weekday } from '../../model/date.ts';

/** First and last day, inclusive. */
export interface Days {
  from: Day;
  to: Day;
}

export function one(day: Day): Days {
  return { from: day, to: day };
}

const two = (value: number) => String(value).padStart(2, '0');

/** The day of a full date; null for one that does not exist (31 June). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : null;
}

export function monthOf(year: number, month: number): Days {
  const from = `${year}-${two(month)}-01`;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  return { from, to: addDays(next, -1) };
}

/** A report of a coming day is rare: a date up to so many days after the article's is still of the same year. */
const AHEAD = 14;

/** The latest day with that month and day of the month that is not clearly after the article. */
export function latestDate(published: Day, month: number, day: number): Day | null {
  const year = Number(published.slice(0, 4));
  for (const candidate of [year + 1, year, year - 1, year - 2]) {
    const found = dayOf(candidate, month, day);
    if (found && daysBetween(published, found) <= AHEAD) return found;
  }
  return null;
}

/** The latest such month that began by the article's date. */
export function latestMonth(published: Day, month: number): Days {
  const year = Number(published.slice(0, 4));
  const own = monthOf(year, month);
  return own.from <= published ? own : monthOf(year - 1, month);
}

/** The latest such weekday up to the day, that day included unless `strictly` before is wanted. */
export function latestWeekday(day: Day, number: number, strictly = false): Day {
  const back = (weekday(day) - number + 7) % 7;
  return addDays(day, strictly && back === 0 ? -7 : -back);
}

/** The week (Monday to Sunday) that lies so many weeks before that of the day. */
export function weekBefore(day: Day, weeks: number): Days {
  const monday = addDays(latestWeekday(day, 1), -7 * weeks);
  return { from: monday, to: addDays(monday, 6) };
}

export function monthBefore(day: Day, months: number): Days {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return monthOf(Math.floor(count / 12), (count % 12) + 1);
}
