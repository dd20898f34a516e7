import type { Mark } from './mark.ts';

/** Marks in the order in which they are read; where one holds others it comes first. */
export function inReadingOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
}

/**
 * The mark that a step leads to, from `current` or, without one, from what the window shows; `topOf` tells where a
 * mark lies below the window's upper edge, null where it can't be seen. After the last comes the first again.
 */
export function stepFrom(
  marks: readonly Mark[],
  current: Mark | null,
  direction: 1 | -1,
  topOf: (mark: Mark) => number | null,
): Mark | null {
  const seen = inReadingOrder(marks).filter((mark) => topOf(mark) !== null);
  const at = current ? seen.findIndex((mark) => isSame(mark, current)) : -1;
  if (at >= 0) return seen.at((at + direction) % seen.length) ?? null;
  const below = seen.findIndex((mark) => (topOf(mark) ?? 0) >= 0);
  if (direction === 1) return seen[Math.max(0, below)] ?? null;
  return seen.at(below < 0 ? -1 : below - 1) ?? null;
}

/** The same stretch read as the same kind; after a page was read anew the marks are others. */
export function isSame(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}
