/**
 * The same reading, of which what was read is remembered: a card compares the same reports as the one before it, of a few
 * sources, and tables of events repeat their words. Forgets all when it holds `most` of them.
 */
export function remembered<Read>(most: number, read: (words: string) => Read): (words: string) => Read {
  const known = new Map<string, Read>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const now = read(words);
    known.set(words, now);
    return now;
  };
}
