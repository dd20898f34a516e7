import type { PlacedMark } from './place-marks.ts';

/**
 * The marks of one counter in order of time, where there are several: how its count grew. A toll does not fall, so that a
 * lower figure of a later day counts other people, or less of them: it stands beside the thread. So does one at the day of its
 * event, since nobody knows when it was counted.
 */
export function threads(all: readonly PlacedMark[]): PlacedMark[][] {
  const marks = all.filter(({ byEvent }) => !byEvent);
  const counters = [...new Set(marks.map(({ counter }) => counter))];
  return counters
    .map((counter) => growing(marks.filter((mark) => mark.counter === counter)))
    .filter(({ length }) => length > 1);
}

function growing(marks: readonly PlacedMark[]): PlacedMark[] {
  const thread: PlacedMark[] = [];
  for (const mark of [...marks].sort((a, b) => a.x - b.x)) {
    const last = thread.at(-1);
    // What is higher stands nearer to the top.
    if (!last || mark.y <= last.y) thread.push(mark);
  }
  return thread;
}
