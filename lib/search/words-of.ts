import { termsOf } from '../model/terms.ts';

/** The Arabic article, before at least two more letters. */
const ARTICLE = /^ال(?=..)/;

const ARABIC = /[\u0600-\u06ff]/;

/** The words that a text is found by: as they stand, and Arabic ones without the article too. */
export function indexWords(text: string): string[] {
  const words = termsOf(text);
  if (!ARABIC.test(text)) return words;
  const bare = words.filter((word) => ARTICLE.test(word)).map((word) => word.replace(ARTICLE, ''));
  return bare.length > 0 ? [...new Set([...words, ...bare])] : words;
}

/** What a reader typed, word by word; any of a word's spellings will do. */
export function typedWords(text: string): string[][] {
  return termsOf(text).map((word) => (ARTICLE.test(word) ? [word, word.replace(ARTICLE, '')] : [word]));
}
