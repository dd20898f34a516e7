import type { Day } from '../../model/date.ts';

/** Gives a message of `_locales` with `$1`, `$2` … filled in; empty when there is none. */
export type Translate = (key: string, values?: readonly string[]) => string;

/** All that a component needs to speak the reader's language. */
export interface Words {
  t: Translate;
  /** BCP 47; decides digits, dates, plural rules. */
  locale: string;
  dir: 'ltr' | 'rtl';
  number(value: number): string;
  /** `2016-08-21` → “21 August 2016”. */
  day(day: Day): string;
  /** `2016-08-21` → “21 Aug”. */
  shortDay(day: Day): string;
  /** `2016-08-21` → “August 2016”. */
  month(day: Day): string;
  /** `2016-08-21` → “Aug 2016”. */
  shortMonth(day: Day): string;
  /** One day, or first–last; empty when both are null; open ends say “from” and “until”. */
  period(from: Day | null, to: Day | null): string;
  /** The plural form of `key_one`, `key_other` …, with the number as `$1` and `values` after it. */
  count(key: string, n: number, values?: readonly string[]): string;
  list(items: readonly string[]): string;
  /** A language's name: `ar` → “Arabic”; a tag that is none, as pages and packs of others may have, as it is. */
  language(tag: string): string;
}

/** Languages of the interface that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar']);

/** The words of one language. `locale` must be of the language that `translate` answers in. */
export function wordsFor(translate: Translate, locale: string): Words {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  // Reports are dated by the Gregorian calendar, whatever the locale's own calendar is.
  const dates = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...parts });
  const shortDays = format({ month: 'short', day: 'numeric' });
  const shortMonths = format({ month: 'short', year: 'numeric' });
  const months = format({ month: 'long', year: 'numeric' });
  const day = (text: Day) => dates.format(dateOf(text));
  return {
    t: translate,
    locale,
    dir: RIGHT_TO_LEFT.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    number: (value) => numbers.format(value),
    day,
    shortDay: (text) => shortDays.format(dateOf(text)),
    month: (text) => months.format(dateOf(text)),
    shortMonth: (text) => shortMonths.format(dateOf(text)),
    period: (from, to) => {
      if (from && to) return from === to ? day(from) : dates.formatRange(dateOf(from), dateOf(to));
      if (from) return translate('period_from', [day(from)]);
      return to ? translate('period_until', [day(to)]) : '';
    },
    count: (key, n, values = []) => translate(`${key}_${plurals.select(n)}`, [numbers.format(n), ...values]),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    language: (tag) => languageName(tag, locale),
  };
}

/**
 * The locale for dates and numbers: the browser's (`en-GB`) when messages exist in its language, else that of
 * the messages it falls back to. `messages` is what the message `locale` says.
 */
export function localeFor(messages: string, browser: string): string {
  return browser.split('-')[0] === messages ? browser : messages;
}

function languageName(tag: string, locale: string): string {
  try {
    // `en_US`, as operating systems write it.
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag.replaceAll('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
