/**
 * Milliseconds that count as rest before the script has heard of it: browsers tell of a move with the next frame, two or three
 * late on a busy page. An older move may only be the last one told of a pointer that has gone on.
 */
const UNHEARD = 50;

/** What is left of the delay that the reader chose, for a pointer that has rested for `already` milliseconds. */
export function dwellLeft(dwell: number, already: number): number {
  return Math.max(0, dwell - Math.min(Math.max(0, already), UNHEARD));
}
