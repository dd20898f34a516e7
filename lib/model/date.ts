/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** An inclusive period; `from === to` for a single day. */
export interface Period {
  from: Day;
  to: Day;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** True for a day that exists: `2024-02-29` yes, `2023-02-29` no. */
export function isDay(text: string): text is Day {
  // Without the engine's own dates, which a page's script would be the first to ask for.
  const [year = 0, month = 0, day = 0] = DAY.exec(text)?.slice(1).map(Number) ?? [];
  return day > 0 && day <= daysIn(year, month);
}

/** Days of a month, 1–12; 0 for any other. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return month < 1 || month > 12 ? 0 : 30 + ((month + (month >> 3)) & 1);
}

/** The day `days` after `day` (before it when negative). */
export function addDays(day: Day, days: number): Day {
  return fromMs(toMs(day) + days * MS_PER_DAY);
}

/** The calendar day of a moment, where the reader is. */
export function localDay(moment: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Whole days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((toMs(b) - toMs(a)) / MS_PER_DAY);
}

/** 0 for Sunday … 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(toMs(day)).getUTCDay();
}

/** Days between two periods: 0 where they overlap or touch the same day. */
export function gapBetween(a: Period, b: Period): number {
  if (a.to < b.from) return daysBetween(a.to, b.from);
  if (b.to < a.from) return daysBetween(b.to, a.from);
  return 0;
}

/**
 * First and last day that a printed or coded date covers: `2016`, `2016-08`, `2016-08-21` or two of them
 * joined by `/`. Null when it is none of these.
 */
export function periodOf(text: string): Period | null {
  const [first = '', last = first] = text.split('/');
  const from = bound(first, 'from');
  const to = bound(last, 'to');
  return from && to && from <= to ? { from, to } : null;
}

function bound(text: string, side: keyof Period): Day | null {
  if (isDay(text)) return text;
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (!year) return null;
  if (month) {
    if (Number(month) < 1 || Number(month) > 12) return null;
    const start = `${year}-${month}-01`;
    return side === 'from' ? start : addDays(addMonth(start), -1);
  }
  return side === 'from' ? `${year}-01-01` : `${year}-12-31`;
}

function addMonth(firstOfMonth: Day): Day {
  const date = new Date(toMs(firstOfMonth));
  date.setUTCMonth(date.getUTCMonth() + 1);
  return fromMs(date.getTime());
}

function toMs(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function fromMs(ms: number): Day {
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}
