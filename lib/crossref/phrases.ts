/**
 * Looks for whole words. Not by patterns: an engine drops those that it compiled with each collection of garbage, and to compile
 * these anew was most of the next card's time.
 */

/** Where a text first holds one of the phrases, from its beginning to behind its end; null where it holds none. */
export function firstOf(phrases: readonly string[], text: string): [begin: number, end: number] | null {
  let first: [number, number] | null = null;
  for (const phrase of phrases) {
    for (let at = text.indexOf(phrase); at >= 0 && !(first && at >= first[0]); ) {
      const end = at + phrase.length;
      if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(end))) first = [at, end];
      at = text.indexOf(phrase, at + 1);
    }
  }
  return first;
}

/** A text of lower case with a space between its words, as the phrases are written. */
export function plainly(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

/** The text without any of the phrases. */
export function without(phrases: readonly string[], text: string): string {
  let rest = text;
  for (let found = firstOf(phrases, rest); found; found = firstOf(phrases, rest))
    rest = rest.slice(0, found[0]) + rest.slice(found[1]);
  return rest;
}

/** Letters and marks; signs, general punctuation and that of Arabic are none. */
function isLetter(code: number): boolean {
  return (
    (code > 96 && code < 123) ||
    (code > 191 && code < 0x2000 && code !== 215 && code !== 247 && !isArabicSign(code)) ||
    code > 0x206f
  );
}

function isArabicSign(code: number): boolean {
  return (code > 0x5ff && code < 0x610) || (code > 0x61a && code < 0x620) || code === 0x6d4;
}
