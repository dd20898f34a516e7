import { describe, expect, it } from 'vitest';
import { atOnce, inSlices, type Steps } from './slices.ts';

/** Counts to `end`; each step takes a millisecond of `clock`. */
function* counting(end: number, clock: { now: number }): Steps<number> {
  for (let at = 0; at < end; at++) {
    clock.now += 1;
    yield;
  }
  return end;
}

describe('work in slices', () => {
  it('rests between slices of a few milliseconds, and tells what it took without the rests', async () => {
    const clock = { now: 0 };
    const rests: number[] = [];
    const rest = async () => {
      rests.push(clock.now);
      clock.now += 1000;
    };
    const done = await inSlices(counting(20, clock), new AbortController().signal, () => clock.now, rest);
    expect(done).toEqual({ value: 20, took: 20 });
    const slices = rests.map((at, index) => at - (index === 0 ? 0 : (rests[index - 1] as number) + 1000));
    expect(rests.length).toBeGreaterThan(1);
    expect(Math.max(...slices)).toBeLessThanOrEqual(8);
  });

  it('begins at once, and ends at the next rest when it is aborted', async () => {
    const clock = { now: 0 };
    const stop = new AbortController();
    const work = inSlices(
      counting(100, clock),
      stop.signal,
      () => clock.now,
      async () => stop.abort(),
    );
    expect(clock.now).toBeGreaterThan(0);
    expect(await work).toEqual({ value: null, took: clock.now });
    expect(clock.now).toBeLessThan(20);
  });

  it('comes back to itself by the means of the platform', async () => {
    let now = 0;
    const clock = { now: 0 };
    const { value } = await inSlices(counting(50, clock), new AbortController().signal, () => (now += 10));
    expect(value).toBe(50);
  });

  it('can be done at once', () => expect(atOnce(counting(3, { now: 0 }))).toBe(3));
});
