import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';

/** A word, a number or a mark of punctuation, with the form that lists are looked up by. */
export interface Word extends Span {
  text: string;
  /** Lower case, straight apostrophes; names that would read as function words (IS, US, IT) keep their capitals. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
}

/**
 * Words keep inner hyphens and apostrophes ("pro-Assad", "Syria's", "nine-month-old", "12-year-old"), dotted
 * acronyms stay whole ("U.S.-backed"), numbers keep their separators ("1,300"; "1.1").
 */
const WORD = pattern(
  String.raw`(\d+(?:[.,]\d+)*(?!\d*-?\p{L}))|(\d+(?:st|nd|rd|th)\b|\d+-\p{L}[\p{L}\p{N}-]*|(?:\p{L}\.){2,}(?:-\p{L}+)*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\x60\-‑][\p{L}\p{M}\p{N}]+)*)|\S`,
  'g',
);

const CAPITAL_NAMES = new Set(['IS', 'US', 'IT', 'WHO']);

/** The words of a stretch of text, in order. Time grows with the length of the stretch. */
export function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const [printed, number, word] = match;
    const start = span.start + match.index;
    const kind = number ? 'number' : word ? 'word' : 'mark';
    words.push({ start, end: start + printed.length, text: printed, lower: lowered(printed), kind });
  }
  return words;
}

/** A word without the ending of a genitive: "army's" is of "army", "rebels'" of "rebels". */
export function withoutGenitive(lower: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  return lower.endsWith("'") ? lower.slice(0, -1) : lower;
}

const NOT_PLAIN = /[’`‑]/;

function lowered(printed: string): string {
  if (CAPITAL_NAMES.has(printed)) return printed;
  const lower = printed.toLowerCase();
  return NOT_PLAIN.test(lower) ? lower.replace(/[’`]/g, "'").replaceAll('‑', '-') : lower;
}
