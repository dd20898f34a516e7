import abbreviations from '../../../assets/language/en/abbreviations.json' with { type: 'json' };
import starters from '../../../assets/language/en/sentence-starters.json' with { type: 'json' };
import { pattern } from '../../model/pattern.ts';

const BEFORE_NAME = new Set(abbreviations.beforeName);
const BEFORE_NUMBER = new Set(abbreviations.beforeNumber);
const INSIDE = new Set(abbreviations.inside);
const STARTERS = new Set(starters.words);

/** `U.S`, `a.m`, `B`, `J.R`: single letters parted by full stops (the last stop is cut off). */
const DOTTED = pattern(String.raw`^(?:\p{L}\.)*\p{L}$`);
/** Longest word that is looked at on either side of a mark; keeps the cost per mark constant. */
const REACH = 40;

const wordBefore = /[^\s"'“”‘’«»()[\]]+$/u;
const wordAfter = pattern(String.raw`^["'“”‘’«»()[\]—–-]*([\p{L}\p{N}'’-]+)`);
/** The article of Arabic names, written small even at the start of a sentence by some outlets. */
const ARABIC_ARTICLE = pattern(String.raw`^(?:al|el|an|ar|as|ash|at|ad|az)-\p{Lu}`);

const CAPITAL = pattern(String.raw`^[\p{Lu}\p{Lo}]`);
const NUMBER = pattern(String.raw`^\p{N}`);
const NEW_SENTENCE = pattern(String.raw`^\p{Lu}\p{Ll}|^\p{Lu}\s`);
const OLD_SENTENCE = pattern(String.raw`^\p{L}*\p{Ll}{2}$|^\d{4}$`);

/**
 * True when the marks at `start`–`end` (full stops, closing quotes) end a sentence of `text`.
 * Looks at no more than 40 characters on either side.
 */
export function isSentenceEnd(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + REACH);
  const spaced = /^\s/u.test(rest);
  const before = wordBefore.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  if (!spaced) return isGlued(before, rest);
  const next = wordAfter.exec(rest.trimStart())?.[1];
  if (next === undefined) return true;
  const capital = CAPITAL.test(next) || ARABIC_ARTICLE.test(next);
  const number = NUMBER.test(next);
  if (!capital && !number) return false;
  return text[start] === '.' ? !isAbbreviation(before, next, number) : true;
}

function isAbbreviation(before: string, next: string, number: boolean): boolean {
  const word = before.toLowerCase();
  if (INSIDE.has(word)) return true;
  if (BEFORE_NAME.has(word) && !number) return true;
  if (BEFORE_NUMBER.has(word) && number) return true;
  if (/^\d{1,2}$/.test(word)) return false;
  if (!DOTTED.test(before)) return false;
  // "the U.S. The army" ends a sentence, "the U.S. Army" and "at 5 a.m. Monday" do not.
  return !number && !STARTERS.has(next.toLowerCase());
}

/** A full stop with the space lost: "…was killed.The army". Addresses and "U.S.-led" are not. */
function isGlued(before: string, rest: string): boolean {
  return NEW_SENTENCE.test(rest) && OLD_SENTENCE.test(before);
}
