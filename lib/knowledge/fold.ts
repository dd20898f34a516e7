import { pattern } from '../model/pattern.ts';

/** Marks that stand for ayn and hamza, or that a keyboard puts in their place, and straight and curly apostrophes; full stops of U.S. */
const APOSTROPHES = /['’‘ʼʻʾʿ`´.]/g;
const PLAIN = /^[A-Za-z0-9]+$/;

const MARK = pattern(String.raw`\p{M}`, 'g');
const ASCII = /^[\n -~]*$/;

/** A text with its letters taken apart, without the marks on them. */
export function withoutMarks(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFKD').replace(MARK, '');
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDECOMPOSED: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * A word as the index knows it: no case, no diacritics, no apostrophes; `Ma‘arrat` → `maarrat`, `Kobanê` → `kobane`.
 * Not reversible and not of the same length.
 */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return withoutMarks(word.replace(APOSTROPHES, ''))
    .toLowerCase()
    .replace(/[ıłøđßæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}
