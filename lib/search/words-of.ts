import { termsOf, withEuropeanDigits, withoutArticle } from './terms.ts';
import { type DayTest, daysMeant } from './typed-days.ts';

const ARABIC = /[\u0600-\u06ff]/;

/** The words that a text is found by: as they stand, and Arabic ones without the article too. */
export function indexWords(text: string): string[] {
  const words = termsOf(text);
  if (!ARABIC.test(text)) return words;
  return [...new Set([...words, ...words.map(withoutArticle)])];
}

/** A word that a reader typed. */
export interface TypedWord {
  word: string;
  /** Any of them will do. */
  spellings: string[];
  /** A report of such a day will do too, whether or not it holds the word. */
  days: DayTest | null;
}

export function typedWords(text: string): TypedWord[] {
  const terms = termsOf(text);
  const days = daysMeant(withEuropeanDigits(text), terms);
  return terms.map((word, at) => ({
    word,
    spellings: [...new Set([word, withoutArticle(word)])],
    days: days[at] ?? null,
  }));
}
