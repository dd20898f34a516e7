import { pattern } from '../model/pattern.ts';
import type { Span } from '../model/span.ts';
import { foldWord } from './fold.ts';

/** A word of a text or of a name. */
export interface Word extends Span {
  raw: string;
  fold: string;
  /** Begins with a capital letter or a digit. */
  capital: boolean;
  /** Holds a digit. */
  digit: boolean;
  /** What stands between it and the word before: a hyphen, a space (also after a genitive's apostrophe), or what ends a name. */
  before: 'hyphen' | 'space' | 'break';
  /** `s` where a genitive's 's was left out of the word, else empty: inside a name it is a part of it (People's Units). */
  genitive: 's' | '';
  /** A transliterated Arabic article (`al`, `ez`, `ash` …) where its form and the next word allow it. */
  article: boolean;
}

/** `U.S.` and `U.K.` are one word; so is `Ma'arrat`. */
const WORD = pattern(
  String.raw`(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’‘ʼʻʾʿ\x60´][\p{L}\p{M}\p{N}]+)*`,
  'g',
);
const HYPHEN = /^[-‐‑–]$/;
const SPACE = /^['’]?[ \u00a0\u202f]{1,2}$/;
const POSSESSIVE = /['’ʼ]s$/;
const DIGIT = pattern(String.raw`\p{N}`);
const CAPITAL = pattern(String.raw`^[\p{Lu}\p{Lt}\p{N}]`);

/**
 * The Arabic article before sun and moon letters, as transliterations write it.
 * Some are English words too (`as`, `at`, `an`): those count only before a hyphen, or capitalised inside a name.
 */
const ARTICLES = new Set(
  'al el ul ad ed ud adh an en ar er ur as es ash esh ush at et ath az ez uz'.split(' '),
);
const SURE_ARTICLES = new Set(['al', 'el']);

/** Cuts a text into words, each with what a name may need to know of it; a possessive `'s` is left out of the word. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const raw = match[0].endsWith('s') ? match[0].replace(POSSESSIVE, '') : match[0];
    words.push({
      start,
      end: start + raw.length,
      raw,
      fold: foldWord(raw),
      capital: CAPITAL.test(raw),
      digit: DIGIT.test(raw),
      genitive: raw === match[0] ? '' : 's',
      before: words.length === 0 ? 'break' : separation(text.slice(last, start)),
      article: false,
    });
    last = start + match[0].length;
  }
  words.forEach((word, i) => {
    word.article = isArticle(word, words[i + 1]);
  });
  return words;
}

function separation(between: string): Word['before'] {
  if (between === ' ' || SPACE.test(between)) return 'space';
  return HYPHEN.test(between) ? 'hyphen' : 'break';
}

function isArticle(word: Word, next: Word | undefined): boolean {
  if (!next || next.before === 'break' || !ARTICLES.has(word.fold)) return false;
  if (next.before === 'hyphen') return true;
  if (!next.capital) return false;
  return SURE_ARTICLES.has(word.fold) || word.capital || word.before !== 'break';
}
