import { type Day, isDay } from '../../model/date.ts';
import { plain } from '../plain.ts';

/** More characters around a time are no writer's name and town. */
export const BYLINE = 80;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a machine-read date of a page tells, as the page's own clock had it: an ISO time keeps its day
 * whatever its zone. Null for what is no date, and for figures whose order is not sure ("03/04/2016").
 */
export function printedDay(value: string | null | undefined): Day | null {
  if (!value) return null;
  const text = value.trim();
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})\b/i.exec(text);
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return null;
}

/** The first day that one of these elements tells, by its markup first. */
export function firstDay(elements: Iterable<Element>): Day | null {
  for (const asked of elements) {
    const element = plain(asked);
    const told = ['content', 'datetime', 'title'].map((name) => printedDay(element.getAttribute(name)));
    const found = told.find(Boolean) ?? printedDay(lineOf(element));
    if (found) return found;
  }
  return null;
}

/** An element's text; null where it is too long for a line of day and writer. */
export function lineOf(element: Element): string | null {
  const text = (plain(element).textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length > BYLINE ? null : text;
}

/** The day in an address: `/2016/08/21/`, `/2016-08-21-`, `/2016/aug/21/`, `/2016/8/21/title`. */
export function dayInAddress(address: string | null): Day | null {
  if (!address) return null;
  const figures = /[/_-](20[0-2]\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?=[/._-]|$)/.exec(address);
  if (figures) return dayOf(figures[1], figures[2], figures[3]);
  const short = /\/(20[0-2]\d)\/(\d\d?)\/(\d\d?)\/[^/]/.exec(address);
  if (short) return dayOf(short[1], short[2], short[3]);
  const named = /\/(20[0-2]\d)\/([a-z]{3})\/(\d{1,2})(?=\/)/i.exec(address);
  return named ? dayOf(named[1], monthOf(named[2]), named[3]) : null;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);
}

function dayOf(year = '', month = '', day = ''): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
