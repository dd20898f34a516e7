import stopWords from '../../assets/search/stop-words.json' with { type: 'json' };

const STOP = new Set<string>(stopWords.words);
/** Longer than any name of the field; what is longer is an address or noise. */
const LONGEST_TERM = 32;
const ARABIC_ZERO = 0x0660;

/**
 * The words of a text as they are searched for: lower case, without accents, Arabic vowel signs and
 * apostrophes, with the spellings of alef, ya and ta marbuta made one and Arabic digits as European ones. Each once,
 * function words left out.
 */
export function termsOf(text: string): string[] {
  const folded = (PLAIN.test(text) ? plainWords(text) : fold(text).match(/[\p{L}\p{N}]+/gu)) ?? [];
  return [...new Set(folded)].filter((term) => term.length <= LONGEST_TERM && !STOP.has(term));
}

/** Letters without accents, and punctuation: most texts, which need no folding. */
const PLAIN = /^[\x20-\x7e\n\t\u2010-\u2026]*$/;

function plainWords(text: string): RegExpMatchArray | null {
  return text
    .toLowerCase()
    .replace(/['`\u2018\u2019]/g, '')
    .match(/[a-z0-9]+/g);
}

function fold(text: string): string {
  return (
    withEuropeanDigits(text)
      .toLowerCase()
      .normalize('NFKD')
      // Combining marks (accents, Arabic harakat), the Arabic kashida, and apostrophes of all kinds
      .replace(/[\p{M}\u0640'’‘ʼʿʾ`]/gu, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
  );
}

export function withEuropeanDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));
}

/** An Arabic word without the article, where at least two letters are left. */
export function withoutArticle(term: string): string {
  return term.replace(/^ال(?=..)/, '');
}
