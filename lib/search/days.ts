import { addDays, type Day, daysBetween, type Period } from '../model/date.ts';

/** Days are counted from here; no report is older. */
const FIRST: Day = '1900-01-01';
/** Number of an unknown day. */
export const UNDATED = -1;

export function dayNumber(day: Day): number {
  return day === '' ? UNDATED : daysBetween(FIRST, day);
}

export function dayOfNumber(number: number): Day {
  return addDays(FIRST, number);
}

/** A stretch of the timeline. */
export type Bucket = Period;

/** Longest period, in days, that is shown day by day; a longer one is shown by months. */
const BY_DAY = 130;

/** Cuts a period into days or, when it is long, months; the first and last month may be cut off. */
export function bucketsOf({ from, to }: Period): Bucket[] {
  const buckets: Bucket[] = [];
  const byDay = daysBetween(from, to) <= BY_DAY;
  for (let start = from; start <= to; ) {
    const end = byDay ? start : lastOfMonth(start);
    buckets.push({ from: start, to: end < to ? end : to });
    start = addDays(end, 1);
  }
  return buckets;
}

/** For each day of a period, the bucket it falls in. */
export function bucketByDay(buckets: readonly Bucket[]): { first: number; of: Uint16Array } {
  const [earliest] = buckets;
  const latest = buckets.at(-1);
  if (!earliest || !latest) return { first: 0, of: new Uint16Array() };
  const first = dayNumber(earliest.from);
  const of = new Uint16Array(dayNumber(latest.to) - first + 1);
  buckets.forEach(({ from, to }, bucket) => {
    of.fill(bucket, dayNumber(from) - first, dayNumber(to) - first + 1);
  });
  return { first, of };
}

function lastOfMonth(day: Day): Day {
  const [year = 0, month = 0] = day.split('-').map(Number);
  // Day 0 of the next month.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
