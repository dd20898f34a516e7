import { skeletonOf } from './skeleton.ts';
import { wordsOf } from './words.ts';

/** What a name is looked up by. */
export interface NameKeys {
  exact: string;
  /** Null for abbreviations and for names with digits or with fewer consonants than can tell names apart. */
  key: { consonants: string; sounds: string } | null;
  /** The name is an abbreviation: a text must write it the same way. */
  strict: boolean;
  /** The first word, where the name may begin in lower case (`international coalition`), else null. */
  lowerStart: string | null;
}

/** Fewest consonants that a skeleton must have: below, everything sounds like everything. */
export const SHORTEST_KEY = 2;
/** … and to be taken for a name that is not listed as it is spelled. */
export const SHORTEST_UNLISTED_KEY = 3;

/** The keys of a listed name; null when it has no letters. What stands in brackets is for the reader only. */
export function keysOf(name: string): NameKeys | null {
  const plain = withoutBrackets(name);
  const words = wordsOf(plain);
  const parts = words
    .filter((word) => !word.article)
    .map((word, i, all) => canonical(word.fold) + (i < all.length - 1 ? word.genitive : ''));
  const joined = parts.join('');
  if (joined === '') return null;
  const strict = isAbbreviation(plain);
  const { consonants, sounds } = skeletonOf(joined);
  const isTelling = !strict && consonants.length >= SHORTEST_KEY && !/\d/.test(consonants);
  const startsLower = words[0] !== undefined && !words[0].capital && !words[0].article;
  return {
    exact: exactKey(joined),
    key: isTelling ? { consonants, sounds } : null,
    strict,
    lowerStart: startsLower ? (parts[0] ?? null) : null,
  };
}

export function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '');
}

const CANONICAL: Record<string, string> = {
  ibn: 'bin',
  ben: 'bin',
  sheik: 'sheikh',
  jebel: 'jabal',
  djebel: 'jabal',
  jabel: 'jabal',
  mt: 'mount',
};

/** A word as the index keeps it; an article written together with it (`Alnouman`, `Eljabal`) is taken off. */
export function canonical(fold: string): string {
  return CANONICAL[fold] ?? fold.replace(/^[ae]l(?=[bcdfghjkmnpqrstvxz][a-z]{3})/, '');
}

/** The ending of feminine names is written -a, -ah, -e and -eh: Kiswa, Kiswah, Kisweh. */
export function exactKey(joined: string): string {
  return joined.endsWith('h') ? joined.replace(/(?<=[^aeiouw])[ae]h$/, 'a') : joined;
}

/**
 * Abbreviations are met in capitals only: `IS` is not `is`, `US` not `us`. They have a capital inside a word
 * (`SyAAF`); `As-Sabil` has one only at the head of each word.
 */
function isAbbreviation(name: string): boolean {
  return /^[A-Za-z-]{2,9}$/.test(name) && /[A-Za-z][A-Z]/.test(name);
}
