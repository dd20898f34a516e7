/** Share of a headline's words that the page's title has too. */
export const LIKE_TITLE = 0.5;

/** The heading of which the most words are in the page's title, and at least that share of them. */
export function mostAlike(headings: Iterable<Element>, title: string, least: number): Element | null {
  const words = wordsOf(title);
  let best: Element | null = null;
  let most = 0;
  for (const heading of headings) {
    const own = wordsOf(heading.textContent ?? '');
    const shared = own.size === 0 ? 0 : [...own].filter((word) => words.has(word)).length / own.size;
    if (shared >= least && shared > most) {
      best = heading;
      most = shared;
    }
  }
  return best;
}

/** By what parts words: the classes of all of Unicode's letters would cost a page a millisecond to compile. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[^\s!-/:-@[-`{-\u00bf\u2010-\u205e\u060c\u061b\u061f]+/g) ?? []);
}

/** A headline's words, by which it is known again. */
export function textOf(headline: Element): string {
  return (headline.textContent ?? '').replace(/\s+/g, ' ').trim();
}
