/** Milliseconds in which changes are counted together. */
const WINDOW = 1000;
/** Changes in a window from which on a page is flooding: a live blog's post is a few hundred at once, and then no more. */
const MANY = 5000;
/** Windows in a row that flood before the page is given up. */
const IN_A_ROW = 5;

/**
 * Tells a page that changes without end from a busy one: only hearing of its changes would burn the reader's battery.
 * `changes` returns true from the moment on that the page is to be given up.
 */
export function createFloodGauge(): { changes(count: number, now: number): boolean } {
  let opened = Number.NEGATIVE_INFINITY;
  let counted = 0;
  let floods = 0;
  return {
    changes(count, now) {
      if (now - opened >= WINDOW) {
        // A pause between two windows is rest.
        floods = counted >= MANY && now - opened < WINDOW * 2 ? floods + 1 : 0;
        opened = now;
        counted = 0;
      }
      counted += count;
      return floods + (counted >= MANY ? 1 : 0) >= IN_A_ROW;
    },
  };
}
