import words from '../../../assets/language/en/dates.json' with { type: 'json' };
import { addDays, type Day } from '../../model/date.ts';
import {
  type Days,
  dayOf,
  latestDate,
  latestMonth,
  latestWeekday,
  monthBefore,
  monthOf,
  one,
  weekBefore,
} from './calendar.ts';

/** What a pattern knows when it reads its match. */
export interface Reading {
  /** Day of publication; null when unknown: then only absolute dates can be read. */
  published: Day | null;
  groups: Record<string, string | undefined>;
}

/** A way to write a date: the first that matches at a position wins. `relative`: reckoned from the date told before. */
export interface DatePattern {
  rule: string;
  /** What every such date holds, seen sooner in the lower-cased text than the pattern fails at each of its words. */
  needs(lower: string): boolean;
  pattern: RegExp;
  read(reading: Reading): Days | null;
  /** Days to add to the running date instead, for "two days earlier", "the same day". */
  shift?(groups: Reading['groups']): number | null;
}

const MONTHS = new Map(Object.entries(words.months));
const WEEKDAYS = new Map(Object.entries(words.weekdays));
const NUMBERS = new Map<string, number | null>(Object.entries(words.numbers));
const ORDINALS = new Map(Object.entries(words.ordinals));

const alternatives = (keys: Iterable<string>) => [...keys].sort((a, b) => b.length - a.length).join('|');
const MONTH = `(?:${alternatives(MONTHS.keys())})`;
const FULL_WEEKDAY = `(?:${alternatives([...WEEKDAYS.keys()].filter((key) => key.endsWith('day')))})`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const NUMBER = `(?:\\d{1,3}|${alternatives(NUMBERS.keys())})`;
const DASH = '\\s*(?:-|–|—|/|to|and|until)\\s*';

const month = (text = '') => MONTHS.get(text.toLowerCase().replace(/\.$/, '')) ?? 0;
const amount = (text = ''): number | null =>
  /^\d+$/.test(text) ? Number(text) : (NUMBERS.get(text.toLowerCase()) ?? null);

/** A month and day with the year told or, without one, the latest that fits the article. */
function date(
  published: Day | null,
  year: string | undefined,
  monthText: string | undefined,
  day: string | undefined,
): Day | null {
  if (year) return dayOf(Number(year), month(monthText), Number(day));
  return published ? latestDate(published, month(monthText), Number(day)) : null;
}

function span(from: Day | null, to: Day | null): Days | null {
  return from && to && from <= to ? { from, to } : null;
}

function ago(published: Day | null, count: number | null, unit = ''): Days | null {
  if (!published || count === null) return null;
  if (unit.startsWith('hour'))
    return { from: addDays(published, -Math.max(1, Math.round(count / 24))), to: published };
  if (unit.startsWith('day')) return { from: addDays(published, -count), to: published };
  if (unit.startsWith('week')) return { from: addDays(published, -7 * count), to: published };
  if (unit.startsWith('month')) return { from: addDays(published, -30 * count), to: published };
  return { from: addDays(published, -365 * count), to: published };
}

type Sign = DatePattern['needs'];

const holds =
  (...words: readonly string[]): Sign =>
  (lower) =>
    words.some((word) => lower.includes(word));
const digit: Sign = (lower) => /\d/.test(lower);
const MONTH_BEGUN = new RegExp([...new Set([...MONTHS.keys()].map((name) => name.slice(0, 3)))].join('|'));
const monthNamed: Sign = (lower) => MONTH_BEGUN.test(lower);
const dayOfMonth: Sign = (lower) => digit(lower) && monthNamed(lower);

const make = (
  rule: string,
  needs: Sign,
  source: string,
  read: DatePattern['read'],
  shift?: DatePattern['shift'],
): DatePattern => ({
  rule,
  needs,
  pattern: new RegExp(source, 'iy'),
  read,
  ...(shift ? { shift } : {}),
});

/** Most specific first. */
export const PATTERNS: readonly DatePattern[] = [
  make('iso', digit, '(?<y>(?:19|20)\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)\\b', ({ groups: { y, m, d } }) => {
    const day = dayOf(Number(y), Number(m), Number(d));
    return day ? one(day) : null;
  }),
  // Day first, as Syrian and European outlets write; month first only where the day could be no month.
  make(
    'slashes',
    holds('/'),
    `(?<a>${DAY})/(?<b>${DAY})/(?<y>(?:19|20)\\d\\d)\\b`,
    ({ groups: { a, b, y } }) => {
      const day = dayOf(Number(y), Number(b), Number(a)) ?? dayOf(Number(y), Number(a), Number(b));
      return day ? one(day) : null;
    },
  ),
  make(
    'dots',
    digit,
    `(?<d>${DAY})\\.(?<m>0?[1-9]|1[0-2])\\.(?<y>20\\d\\d)\\b`,
    ({ groups: { d, m, y } }) => {
      const day = dayOf(Number(y), Number(m), Number(d));
      return day ? one(day) : null;
    },
  ),
  make(
    'days-of-month',
    dayOfMonth,
    `(?:(?:between|from)\\s+)?(?<a>${DAY})(?:st|nd|rd|th)?${DASH}(?<b>${DAY})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>${MONTH})\\b\\.?(?:,?\\s+(?<y>(?:19|20)\\d\\d))?`,
    ({ published, groups: { a, b, m, y } }) => span(date(published, y, m, a), date(published, y, m, b)),
  ),
  make(
    'month-days',
    dayOfMonth,
    `(?:(?:between|from)\\s+)?(?<m>${MONTH})\\b\\.?\\s+(?<a>${DAY})(?:st|nd|rd|th)?${DASH}(?<b>${DAY})(?:st|nd|rd|th)?\\b(?!:)(?:,?\\s+(?<y>(?:19|20)\\d\\d))?`,
    ({ published, groups: { a, b, m, y } }) => span(date(published, y, m, a), date(published, y, m, b)),
  ),
  make(
    'day-month',
    dayOfMonth,
    `(?<d>${DAY})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>${MONTH})\\b\\.?(?:,?\\s+(?<y>(?:19|20)\\d\\d))?`,
    ({ published, groups: { d, m, y } }) => {
      const day = date(published, y, m, d);
      return day ? one(day) : null;
    },
  ),
  make(
    'month-day',
    dayOfMonth,
    `(?<m>${MONTH})\\b\\.?\\s+(?<d>${DAY})(?:st|nd|rd|th)?\\b(?![:,]\\d|\\s*(?:people|civilians|percent))(?:,?\\s+(?<y>(?:19|20)\\d\\d))?`,
    ({ published, groups: { d, m, y } }) => {
      const day = date(published, y, m, d);
      return day ? one(day) : null;
    },
  ),
  make(
    'part-of-month',
    monthNamed,
    `(?:the\\s+)?(?<part>early|mid|late|beginning of|start of|middle of|end of|first days of|last days of)[\\s-]+(?<m>${MONTH})\\b\\.?(?:\\s+(?<y>(?:19|20)\\d\\d))?`,
    ({ published, groups: { part = '', m, y } }) => {
      const whole = y ? monthOf(Number(y), month(m)) : published ? latestMonth(published, month(m)) : null;
      if (!whole) return null;
      const head = whole.from.slice(0, 8);
      if (/early|beginning|start|first/i.test(part)) return { from: whole.from, to: `${head}10` };
      if (/mid/i.test(part)) return { from: `${head}10`, to: `${head}20` };
      return { from: `${head}20`, to: whole.to };
    },
  ),
  make(
    'month',
    monthNamed,
    `(?<last>last\\s+|this\\s+|in\\s+|since\\s+|during\\s+|until\\s+|by\\s+|of\\s+)?(?<m>${MONTH})\\b(?!\\.?\\s+${DAY}(?:st|nd|rd|th)?\\b)(?:,?\\s+(?<y>(?:19|20)\\d\\d))?`,
    ({ published, groups: { last, m = '', y } }) => {
      // "May" and "March" are verbs too, "Jan" and "Mar" names: they need a year or a preposition.
      if (!y && !last && /^(?:march|august|[a-z]{3})$/i.test(m)) return null;
      if (!y && !/^[A-Z]/.test(m)) return null;
      if (y) return monthOf(Number(y), month(m));
      return published ? latestMonth(published, month(m)) : null;
    },
  ),
  make(
    'half-year',
    holds('half'),
    '(?:the\\s+)?(?<half>first|second)\\s+half\\s+of\\s+(?<y>(?:19|20)\\d\\d)',
    ({ groups: { half = '', y } }) =>
      half.toLowerCase() === 'first'
        ? { from: `${y}-01-01`, to: `${y}-06-30` }
        : { from: `${y}-07-01`, to: `${y}-12-31` },
  ),
  make(
    'quarter',
    holds('quarter'),
    '(?:the\\s+)?(?<q>first|second|third|fourth)\\s+quarter\\s+of\\s+(?<y>(?:19|20)\\d\\d)',
    ({ groups: { q = '', y } }) => {
      const quarter = ORDINALS.get(q.toLowerCase()) ?? 1;
      return { from: monthOf(Number(y), quarter * 3 - 2).from, to: monthOf(Number(y), quarter * 3).to };
    },
  ),
  make(
    'year',
    digit,
    '(?:in|since|during|of|from|until|by|throughout|early in|late in|early|late|mid-?)\\s+(?<y>(?:19[89]|20[0-4])\\d)\\b(?!\\s*(?:people|civilians|fighters|militants|soldiers|square))',
    ({ groups: { y } }) => ({
      from: `${y}-01-01`,
      to: `${y}-12-31`,
    }),
  ),
  make(
    'day-of-running-month',
    digit,
    `(?<=\\bon\\s)the\\s+(?<d>${DAY})(?:st|nd|rd|th)\\b(?!\\s+(?:day|anniversary|brigade|division|of))`,
    () => null,
  ),
  make('yesterday', holds('yesterday'), 'yesterday', ({ published }) =>
    published ? one(addDays(published, -1)) : null,
  ),
  make('day-before-yesterday', holds('yesterday'), 'the\\s+day\\s+before\\s+yesterday', ({ published }) =>
    published ? one(addDays(published, -2)) : null,
  ),
  make('overnight', holds('night'), '(?:overnight|last\\s+night)\\b', ({ published }) =>
    published ? { from: addDays(published, -1), to: published } : null,
  ),
  make(
    'today',
    holds('today', 'tonight', 'this'),
    '(?:today|tonight|this\\s+(?:morning|afternoon|evening))\\b',
    ({ published }) => (published ? one(published) : null),
  ),
  make(
    'weekday',
    holds('day'),
    `(?<last>last\\s+|next\\s+|this\\s+|coming\\s+)?(?<w>${FULL_WEEKDAY})s?\\b`,
    ({ published, groups: { last = '', w = '' } }) => {
      const number = WEEKDAYS.get(w.toLowerCase());
      if (!published || number === undefined || /next|coming/i.test(last)) return null;
      return one(latestWeekday(published, number, /last/i.test(last)));
    },
  ),
  make(
    'past-period',
    holds('past', 'last', 'previous'),
    `(?:over|in|during|within|for|throughout)?\\s*the\\s+(?:past|last|previous)\\s+(?:(?<n>${NUMBER})\\s+)?(?<u>hours?|days?|weeks?|months?|years?)\\b`,
    ({ published, groups: { n, u = '' } }) => ago(published, n ? amount(n) : 1, u),
  ),
  make(
    'ago',
    holds('ago'),
    `(?<n>${NUMBER})\\s+(?<u>days?|weeks?|months?|years?)\\s+ago\\b`,
    ({ published, groups: { n, u = '' } }) => {
      const back = ago(published, amount(n), u);
      if (!back) return null;
      if (u.startsWith('day')) return one(back.from);
      return u.startsWith('week')
        ? weekBefore(back.from, 0)
        : u.startsWith('month')
          ? monthBefore(back.from, 0)
          : { from: `${back.from.slice(0, 4)}-01-01`, to: `${back.from.slice(0, 4)}-12-31` };
    },
  ),
  make(
    'earlier-by',
    holds('day'),
    `(?:the\\s+)?(?<n>${NUMBER})\\s+days?\\s+(?<dir>earlier|before|later)\\b|the\\s+(?:day\\s+before|previous\\s+day|next\\s+day|following\\s+day|same\\s+day|day\\s+after)\\b|that\\s+(?:same\\s+)?day\\b`,
    () => null,
    (groups) => {
      const count = groups.n ? amount(groups.n) : null;
      if (groups.n) return count === null ? null : /later/i.test(groups.dir ?? '') ? count : -count;
      const match = groups.all ?? '';
      if (/before|previous/i.test(match)) return -1;
      return /next|following|after/i.test(match) ? 1 : 0;
    },
  ),
  make(
    'week',
    holds('week'),
    '(?<which>last|this|earlier\\s+this)\\s+week\\b',
    ({ published, groups: { which = '' } }) => {
      if (!published) return null;
      const week = weekBefore(published, /last/i.test(which) ? 1 : 0);
      return { from: week.from, to: week.to < published ? week.to : published };
    },
  ),
  make(
    'this-month',
    holds('month'),
    '(?<which>last|this|earlier\\s+this|the\\s+beginning\\s+of\\s+(?:the|this))\\s+month\\b',
    ({ published, groups: { which = '' } }) => {
      if (!published) return null;
      const own = monthBefore(published, /last/i.test(which) ? 1 : 0);
      return { from: own.from, to: own.to < published ? own.to : published };
    },
  ),
  make(
    'this-year',
    holds('year'),
    '(?<which>last|this|earlier\\s+this|the\\s+beginning\\s+of\\s+(?:the|this)|the\\s+start\\s+of\\s+(?:the|this))\\s+year\\b',
    ({ published, groups: { which = '' } }) => {
      if (!published) return null;
      const year = Number(published.slice(0, 4));
      return /last/i.test(which)
        ? { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
        : { from: `${year}-01-01`, to: published };
    },
  ),
];

const STARTERS = new Set([...words.starters.words, ...MONTHS.keys(), ...WEEKDAYS.keys(), ...NUMBERS.keys()]);

/** Can a date begin with this word? Spares the patterns most words of a text. */
export function mayBegin(word: string): boolean {
  return (
    /^\d/.test(word) || STARTERS.has(word.toLowerCase().replace(/s$/, '')) || STARTERS.has(word.toLowerCase())
  );
}
