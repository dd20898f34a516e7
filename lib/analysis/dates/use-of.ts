import words from '../../../assets/language/en/dates.json' with { type: 'json' };
import type { Day } from '../../model/date.ts';
import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import type { Days } from './calendar.ts';

/**
 * What a date does: `on` dates what happened; `since` begins a period that lasts until the article's date; `by` ends one;
 * `saying` is the day somebody spoke or the article was printed.
 */
export type Use = 'on' | 'since' | 'by' | 'saying';

// All of these are asked of text in lower case: to pass over case costs an engine five times as long to compile.
const REPORTING = new RegExp(
  `\\b(?:${words.reporting.words.join('|')})(?:\\s+(?:late|early|later|earlier))?(?:\\s+(?:on|in|at))?[\\s,]*$`,
);
const ADDRESSING = pattern(`\\b(?:${words.addressing.words.join('|')})\\s+(?:[\\p{L}'’-]+\\s+){1,4}on\\s*$`);
const STAMP = pattern(`\\b(?:${words.stamps.words.join('|')})\\s*(?:on)?:?\\s*(?:\\p{L}+day,?\\s*)?$`);
/** "On Monday, the ministry said 30 had died": the day of saying, where the event is told as past by then. */
const FRONTED = pattern(
  `^,?\\s+(?:[\\p{L}.'’-]+\\s+){1,8}?(?:${words.reporting.words.join('|')})\\b[^.;]*\\bhad\\b`,
);
/** "On Thursday the network had documented 814 deaths": they had died by then. */
const FRONTED_COUNT = pattern(
  `^,?\\s+(?:[\\p{L}.'’-]+\\s+){1,8}?had\\s+(?:(?:already|so|far|by|then)\\s+)*(?:${words.reporting.words.join('|')})\\b`,
);
const SINCE = /\b(?:since|starting|beginning)\s+(?:(?:late|early|last|the|on|in|from)\s+)*$/;
/** "since the operation began on", "since protests erupted against the government in". */
const SINCE_EVENT = /\bsince\s+[^.;,\d]{3,90}\b(?:on|in)\s+$/;
const BY = /\b(?:by|until|till|as\s+of|up\s+to)\s+$/;

/** Characters at the head of an article in which its own date may stand. */
const HEAD = 150;
/** Nothing but a weekday or an agency's name stands before a date that heads the text. */
const FIRST_WORDS = 30;
/** A paragraph so short holds nothing but a date line. */
const DATE_LINE = 45;

export function useOf(text: string, stretch: Span, hit: Span & Days, published: Day | null): Use {
  const before = text.slice(Math.max(stretch.start, hit.start - 110), hit.start).toLowerCase();
  const own = text.slice(hit.start, hit.end).toLowerCase();
  // "said Wednesday's strikes": the day belongs to what is told.
  if (/^['’]s\b/u.test(text.slice(hit.end, hit.end + 3))) return 'on';
  // A preposition may be part of the date ("in March"): it counts with what stands before.
  const lead = before + (/^(?:in|on|during)\s+/.exec(own)?.[0] ?? '');
  if (isStamp(text, hit, published, before, own)) return 'saying';
  if (REPORTING.test(lead) || ADDRESSING.test(lead)) return 'saying';
  const opens = /^(?:[\s*•-]*(?:on|in|late|early)?\s*)$/i.test(text.slice(stretch.start, hit.start));
  const after = text.slice(hit.end, stretch.end).toLowerCase();
  if (opens && (FRONTED.test(after) || FRONTED_COUNT.test(after))) return 'saying';
  if (SINCE.test(lead) || SINCE_EVENT.test(lead) || /^since\b/.test(own)) return 'since';
  return BY.test(before) || /^(?:by|until)\b/.test(own) ? 'by' : 'on';
}

/** The article's own date: labelled so, or its day written out at its head or in a line of its own. */
function isStamp(
  text: string,
  hit: Span & Days,
  published: Day | null,
  before: string,
  own: string,
): boolean {
  if (STAMP.test(before)) return true;
  if (/^\s*\((?:Reuters|AP|AFP|SANA|Xinhua|TASS|ANHA|IRNA|dpa|UPI)/u.test(text.slice(hit.end, hit.end + 12)))
    return true;
  if (
    hit.from !== hit.to ||
    !/\d/.test(own) ||
    /\b(?:on|in|since|of|from|until|by|the|between|and|dated|to)\s*$/.test(before)
  )
    return false;
  // Headed by its date: "Sat Nov 18 2017 Car bomb kills 20".
  if (hit.start < FIRST_WORDS && /\d{4}/.test(own)) return true;
  if (hit.from !== published) return false;
  const lineStart = text.lastIndexOf('\n', hit.start) + 1;
  const lineEnd = text.indexOf('\n', hit.end);
  const line = (lineEnd < 0 ? text.length : lineEnd) - lineStart;
  return line < DATE_LINE || (hit.start < HEAD && /\d{4}/.test(own));
}
