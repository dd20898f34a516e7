import data from '../../assets/search/months.json' with { type: 'json' };
import type { Day } from '../model/date.ts';
import { termsOf } from './terms.ts';

/** Whether a day is one of those that a typed word may mean. */
export type DayTest = (day: Day) => boolean;

const MONTHS = Object.entries(data.months).flatMap(([number, names]) =>
  names.map((name) => ({ number: number.padStart(2, '0'), words: termsOf(name) })),
);
/** From so many letters on, the beginning of a month's name is taken for it: fewer begin too much else. */
const BEGINNING = 4;

/** `2025-07-13`, and what one has typed of it. */
const DATE = /(?<!\S)(?:19|20)\d\d-(?:\d{1,2}(?:-\d{0,2})?)?(?!\S)/g;

/** The dates written `2025-07-13` or `2025-07` among what was typed, and the rest. */
export function datesApart(text: string): { dates: { date: string; days: DayTest }[]; rest: string } {
  const dates = text.match(DATE) ?? [];
  return {
    dates: dates.map((date) => ({ date, days: (day) => day.startsWith(date) })),
    rest: text.replace(DATE, ' '),
  };
}

/** For each of the words, in the order typed, the days it may mean: a month, a year, beside a month its day. */
export function daysMeant(terms: readonly string[]): (DayTest | null)[] {
  const months = terms.map((_, at) => monthsAt(terms, at));
  const besideMonth = months.some(({ length }) => length > 0);
  return terms.map((term, at) => {
    const wanted = months[at] ?? [];
    if (wanted.length > 0) return (day) => wanted.includes(day.slice(5, 7));
    if (/^(?:19|20)\d\d$/.test(term)) return (day) => day.startsWith(term);
    if (!besideMonth) return null;
    if (/^(?:19|20)\d$/.test(term)) return (day) => day.startsWith(term);
    if (/^\d\d?$/.test(term)) return (day) => Number(day.slice(8)) === Number(term);
    return null;
  });
}

/** Numbers of the months that a word names, `01`–`12`; several where their names begin with it. */
function monthsAt(terms: readonly string[], at: number): string[] {
  const term = terms[at] ?? '';
  const whole = MONTHS.filter(({ words }) => {
    const start = at - words.indexOf(term);
    return words.includes(term) && words.every((word, i) => terms[start + i] === word);
  });
  const begun = () =>
    MONTHS.filter(
      ({ words }) => words[0] === term || (term.length >= BEGINNING && words[0]?.startsWith(term)),
    );
  return (whole.length > 0 ? whole : begun()).map(({ number }) => number);
}
