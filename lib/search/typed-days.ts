import data from '../../assets/search/months.json' with { type: 'json' };
import type { Day } from '../model/date.ts';
import { termsOf, withoutArticle } from './terms.ts';

/** Whether a day is one of those that a typed word may mean. */
export type DayTest = (day: Day) => boolean;

interface Month {
  /** `01`–`12`. */
  number: string;
  words: string[];
}

const MONTHS: readonly Month[] = Object.entries(data.months).flatMap(([number, names]) =>
  names.map((name) => ({ number: number.padStart(2, '0'), words: termsOf(name) })),
);
/** From so many letters on a word, or the beginning of a name, is a month by itself; "mar" and "may" are so beside a number. */
const BY_ITSELF = 4;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

/** `2025-07-13` and what one has typed of it, also `2025-7-3`. */
const YEAR_FIRST = /(?<![\p{L}\p{N}-])((?:19|20)\d\d)-(\d{1,2})(?:-(\d{0,2}))?(?![\p{L}\p{N}-])/gu;
/** `13/7/2025` or `13.7.2025`. */
const YEAR_LAST = /(?<![\p{L}\p{N}./])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?![\p{L}\p{N}])/gu;

/**
 * For each of the terms of a text, the days that it may mean there: as part of a date in figures that date, else a month, a year,
 * beside a month its day. Null for a word of no days.
 */
export function daysMeant(text: string, terms: readonly string[]): (DayTest | null)[] {
  const dates = [...text.matchAll(YEAR_FIRST)]
    .flatMap(yearFirst)
    .concat([...text.matchAll(YEAR_LAST)].map(yearLast));
  const months = terms.map((_, at) => monthsAt(terms, at));
  const isMonth = (at: number) => (months[at] ?? []).length > 0;
  return terms.map((term, at): DayTest | null => {
    const ofDates = dates.filter(({ parts }) => parts.includes(term));
    if (ofDates.length > 0) return (day) => ofDates.some(({ days }) => days(day));
    const wanted = months[at] ?? [];
    if (wanted.length > 0) return (day) => wanted.includes(day.slice(5, 7));
    if (/^(?:19|20)\d\d$/.test(term)) return (day) => day.startsWith(term);
    const typing = at === terms.length - 1 && months.some(({ length }) => length > 0);
    if (typing && /^(?:19|20)\d$/.test(term)) return (day) => day.startsWith(term);
    const [figure] = /^\d\d?(?=(?:st|nd|rd|th)?$)/.exec(term) ?? [];
    if (figure && (isMonth(at - 1) || isMonth(at + 1)))
      return (day) => Number(day.slice(8)) === Number(figure);
    return null;
  });
}

interface TypedDate {
  /** The terms that it is made of. */
  parts: readonly string[];
  days: DayTest;
}

function yearFirst([, year = '', month = '', day]: RegExpMatchArray): TypedDate[] {
  // "2011-24" is a year and a year.
  if (Number(month) > 12) return [];
  const ofMonth = day === undefined ? begun(month) : exactly(month);
  const ofDay = day === undefined ? () => true : begun(day);
  const days: DayTest = (one) => one.startsWith(year) && ofMonth(one.slice(5, 7)) && ofDay(one.slice(8));
  return [{ parts: [year, month, day ?? ''], days }];
}

/** Some write the day first, some the month: either may be meant. */
function yearLast([, first = '', , second = '', year = '']: RegExpMatchArray): TypedDate {
  const is = (one: Day, month: string, day: string) =>
    exactly(month)(one.slice(5, 7)) && exactly(day)(one.slice(8));
  return {
    parts: [first, second, year],
    days: (one) => one.startsWith(year) && (is(one, second, first) || is(one, first, second)),
  };
}

function exactly(figure: string): (part: string) => boolean {
  return (part) => part === figure.padStart(2, '0');
}

/** A last figure may go on. */
function begun(figure: string): (part: string) => boolean {
  return (part) => part.startsWith(figure) || exactly(figure)(part);
}

/** Numbers of the months that a term names; several where their names begin with it. */
function monthsAt(terms: readonly string[], at: number): string[] {
  const [before, term, after] = [terms[at - 1], terms[at] ?? '', terms[at + 1]];
  const besideNumber = [before, after].some((other) => other !== undefined && NUMBER.test(other));
  const first = MONTHS.filter(
    ({ words: [name = ''] }) =>
      (name === term && (term.length >= BY_ITSELF || besideNumber)) ||
      (term.length >= BY_ITSELF && name.startsWith(term)),
  );
  const named = first.filter(({ words }) => words[1] !== undefined && begins(words[1], after));
  const second = MONTHS.filter(
    ({ words }) => words[0] === before && words[1] !== undefined && begins(words[1], term),
  );
  const found = second.length > 0 ? second : named.length > 0 ? named : first;
  return found.map(({ number }) => number);
}

/** Whether the second word of a month's name begins with a term, with or without the article. */
function begins(word: string, term: string | undefined): boolean {
  return term !== undefined && (word.startsWith(term) || withoutArticle(word).startsWith(term));
}
