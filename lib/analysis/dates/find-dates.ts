import { addDays, type Day, daysBetween } from '../../model/date.ts';
import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import { type Days, dayOf, one } from './calendar.ts';
import { type DatePattern, mayBegin, PATTERNS } from './patterns.ts';
import { type Use, useOf } from './use-of.ts';

/** A date as written, with what its surroundings make of it. */
export interface DateExpression extends Span, Days {
  rule: string;
  use: Use;
}

/** What a text has told so far: the day told last, and the month. */
export interface Told {
  day: Day | null;
  month: Day | null;
}

type Hit = Omit<DateExpression, 'use'>;

const WORD = pattern(String.raw`[\p{L}\p{N}]+`, 'g');

/**
 * The dates of a stretch of text in order. `told` is what was told before and is carried on: "two days earlier" and "on
 * the 29th" are reckoned from it. Without a publication date only absolute dates are found.
 */
export function findDates(text: string, stretch: Span, published: Day | null, told: Told): DateExpression[] {
  const found: DateExpression[] = [];
  const own = text.slice(stretch.start, stretch.end);
  const lower = own.toLowerCase();
  const patterns = PATTERNS.filter(({ needs }) => needs(lower));
  if (patterns.length === 0) return found;
  let next = stretch.start;
  for (const word of own.matchAll(WORD)) {
    const at = stretch.start + word.index;
    if (at < next || !mayBegin(word[0])) continue;
    const hit = readAt(patterns, text, at, stretch.end, published, told);
    if (!hit) continue;
    next = hit.end;
    if (hit.from === hit.to) told.day = hit.from;
    told.month = hit.from;
    const last = found.at(-1);
    if (last && merge(text, stretch, last, hit)) continue;
    found.push({ ...hit, use: useOf(text, stretch, hit, published) });
  }
  return found;
}

/** Makes one of "yesterday, Thursday" (the narrower reading stays) and of "between 20/10 and 19/11" (all between). */
function merge(text: string, stretch: Span, last: DateExpression, hit: Hit): boolean {
  const gap = text.slice(last.end, hit.start);
  const same = hit.from <= last.to && last.from <= hit.to;
  if (same && /^[\s,(]*(?:the\s+)?$/u.test(gap)) {
    last.end = hit.end;
    if (daysBetween(hit.from, hit.to) <= daysBetween(last.from, last.to))
      Object.assign(last, { from: hit.from, to: hit.to });
    return true;
  }
  const before = text.slice(Math.max(stretch.start, last.start - 10), last.start);
  const opens =
    /\b(?:between|from)\s+$/i.test(before) || /^(?:between|from)\b/i.test(text.slice(last.start, last.end));
  if (opens && hit.to >= last.from && /^\s*(?:and|to|until|till|through|–|-)\s+$/i.test(gap)) {
    Object.assign(last, { end: hit.end, to: hit.to });
    return true;
  }
  return false;
}

function readAt(
  patterns: readonly DatePattern[],
  text: string,
  at: number,
  end: number,
  published: Day | null,
  told: Told,
): Hit | null {
  for (const { rule, pattern, read, shift } of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || at + match[0].length > end) continue;
    let period = read({ published, groups: match.groups ?? {} });
    if (!period && shift) period = shifted(shift({ ...match.groups, all: match[0] }), told.day ?? published);
    if (!period && rule === 'day-of-running-month')
      period = inMonthOf(told.month ?? published, Number(match.groups?.d));
    if (period) return { start: at, end: at + match[0].length, ...period, rule: `date:${rule}` };
  }
  return null;
}

function shifted(days: number | null, origin: Day | null): Days | null {
  return days === null || origin === null ? null : one(addDays(origin, days));
}

/** "On the 29th" of the month told before. */
function inMonthOf(told: Day | null, day: number): Days | null {
  const found = told && dayOf(Number(told.slice(0, 4)), Number(told.slice(5, 7)), day);
  return found ? one(found) : null;
}
