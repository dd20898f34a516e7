import { type Day, daysBetween } from '../../model/date.ts';

/** An axis of days: positions are shares of its length from the start. */
export interface TimeScale {
  first: Day;
  last: Day;
  /** True when later days stand closer together, because some were published long after. */
  compressed: boolean;
  at(day: Day): number;
}

/** Up to this many days each has the same room. */
const EVEN_DAYS = 45;

/** An axis from the first day to the last; a single day stands in its middle. Null without any day. */
export function timeScaleFor(days: readonly Day[]): TimeScale | null {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = daysBetween(first, last);
  const compressed = span > EVEN_DAYS;
  const shape = compressed ? (n: number) => Math.log1p(n) : (n: number) => n;
  return {
    first,
    last,
    compressed,
    at: (day) => (span === 0 ? 0.5 : shape(daysBetween(first, day)) / shape(span)),
  };
}
