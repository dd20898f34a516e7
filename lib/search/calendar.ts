import type { Day } from '../model/date.ts';
import { dayOfNumber } from './days.ts';
import type { DayTest } from './typed-days.ts';

/** The days of all reports. */
export interface Calendar {
  reports: number;
  /** For each report `weight` where its day is one of those, else 0. */
  weights(wanted: DayTest, weight: number): Uint8Array;
}

/** `days`: numbers of days, the latest first, the unknown last. */
export function createCalendar(days: Int32Array): Calendar {
  const last = days[0] ?? -1;
  const first = days[days.findLastIndex((day) => day >= 0)] ?? last;
  let written: Day[] | null = null;
  return {
    reports: days.length,
    weights(wanted, weight) {
      written ??=
        last < 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => dayOfNumber(first + at));
      const ofDay = Uint8Array.from(written, (day) => (wanted(day) ? weight : 0));
      const weights = new Uint8Array(days.length);
      days.forEach((day, report) => {
        weights[report] = ofDay[day - first] ?? 0;
      });
      return weights;
    },
  };
}
