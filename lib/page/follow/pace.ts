/** Milliseconds in which changes are gathered before the first look. */
const GATHER = 250;
/** Longest pause between two looks at a page that never rests. */
const LONGEST = 60_000;
/** A look may take this part of the time since the one before: 2 ms of looking earn 100 ms of rest. */
const SHARE = 0.02;

/**
 * How long to wait before a page that changed is looked at again. A page that changes at every chance is looked at half
 * as often each time, so that a clock in the text costs next to nothing and a live blog's next post is read at once.
 * Times are milliseconds of one clock that the caller holds.
 */
export interface Pace {
  /** Milliseconds to wait, when the page has changed at `now`. */
  wait(now: number): number;
  /** Tells of a look that ended at `now`. */
  looked(now: number, took: number): void;
}

export function createPace(): Pace {
  let last = Number.NEGATIVE_INFINITY;
  let rest = GATHER;
  return {
    wait: (now) => Math.max(GATHER, Math.min(rest - (now - last), LONGEST)),
    looked(now, took) {
      const hurried = now - last < rest * 2;
      rest = Math.min(LONGEST, Math.max(took / SHARE, hurried ? rest * 2 : GATHER));
      last = now;
    },
  };
}
