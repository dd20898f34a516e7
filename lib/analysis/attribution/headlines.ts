import type { Attribution } from './attribution-type.ts';
import { ANAPHORS, HEADLINE_VOICES } from './lexicon.ts';
import type { Line } from './line.ts';
import { nameAfter } from './noun-phrase.ts';
import { sourceName } from './source-name.ts';

const OPENING = /^([^:\n.]{2,60}):\s+(?=\S)/;
const CLOSING = /\s*(?::|\s[-–—])\s*([^:,–—\n]{2,60}?)\s*\.?$/;

/** "SOHR: 12 killed", "12 killed: monitor", "… – war monitor": the voice of a headline or list item. */
export function headlineVoices({ text, sentence, isBody }: Line): Attribution[] {
  const line = text.slice(sentence.start, sentence.end);
  if (line.length > 250) return [];
  const isVoice = (phrase: string) => HEADLINE_VOICES.has(phrase.toLowerCase()) || isBody(phrase);
  const found: Attribution[] = [];
  // "Rockets hit the hill; monitor: 21 killed": a headline of two parts.
  const from = line.lastIndexOf('; ') + 2;
  const at = from > 1 && !OPENING.test(line.slice(0, from)) ? from : 0;
  const open = OPENING.exec(line.slice(at));
  if (open?.[1] && isVoice(open[1])) {
    found.push({
      start: sentence.start + at,
      end: sentence.start + at + open[0].length,
      source: open[1],
      refers: null,
      covers: 'after',
      opens: false,
      rule: 'attribution:heading',
    });
  }
  const close = CLOSING.exec(line);
  if (close?.[1] && isVoice(close[1])) {
    found.push({
      start: sentence.start + close.index,
      end: sentence.end,
      source: close[1],
      refers: null,
      covers: 'before',
      opens: false,
      rule: 'attribution:heading',
    });
  }
  return found;
}

/** The body that a sentence begins with, to whom "it" may refer later; null when it begins otherwise. */
export function headOf({ text, words, classes, isBody }: Line): string | null {
  const end = nameAfter(classes, 0);
  // "Her brother was taken, she said": she is another.
  if (end === null || /^(?:his|her|their|its)$/.test(words[0]?.lower ?? '')) return null;
  const name = sourceName(text, words, 0, end);
  if (!name?.source || name.refers !== null || ANAPHORS.has(name.source.toLowerCase())) return null;
  return /[SN]/.test(classes.slice(0, end)) || isBody(name.source) ? name.source : null;
}
