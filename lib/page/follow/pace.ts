/** Milliseconds in which changes are gathered before the first look. */
const GATHER = 250;
/** Longest pause between two looks at a page that never rests. */
const LONGEST = 60_000;
/** A look may take this part of the time since the one before: 2 ms of looking earn 100 ms of rest. */
const SHARE = 0.02;
/** The same of looks at a page that never rests, as long as they find nothing; and the least that they are apart. */
const IDLE_SHARE = 0.001;
const IDLE_REST = 1_000;
/** The same of the background, which reads what was found anew: no page waits for it, but the processor is the reader's. */
const BACKGROUND_SHARE = 0.2;

/**
 * How long to wait before a page that changed is looked at again. A page that changes at every chance is looked at half
 * as often each time, so that a clock in the text costs next to nothing; where the looks find no other text, as beside a bar that
 * moves, they are cheap and stay frequent. What adds to the text, as a live blog's next post, waits only as long as the look
 * before has earned. Times are milliseconds of one clock that the caller holds.
 */
export interface Pace {
  /** Milliseconds to wait, when the page has changed at `now`; `grown`: there is more text than before. */
  wait(now: number, grown?: boolean): number;
  /** Tells of a look that ended at `now`; `found`: there was another text. */
  looked(now: number, took: number, found: boolean): void;
  /** Tells how long the background took for what the last look had found. */
  answered(took: number): void;
}

export function createPace(): Pace {
  let last = Number.NEGATIVE_INFINITY;
  /** What the last look has to be followed by, and what it is followed by where nothing but change is seen. */
  let earned = GATHER;
  let rest = GATHER;
  return {
    wait: (now, grown = false) => Math.max(GATHER, Math.min((grown ? earned : rest) - (now - last), LONGEST)),
    looked(now, took, found) {
      const hurried = now - last < rest * 2;
      const longest = found ? LONGEST : Math.min(LONGEST, Math.max(IDLE_REST, took / IDLE_SHARE));
      earned = Math.max(took / SHARE, GATHER);
      rest = Math.min(LONGEST, Math.max(earned, hurried ? Math.min(rest * 2, longest) : GATHER));
      last = now;
    },
    answered(took) {
      earned = Math.max(earned, took / BACKGROUND_SHARE);
      rest = Math.min(LONGEST, Math.max(earned, rest));
    },
  };
}
