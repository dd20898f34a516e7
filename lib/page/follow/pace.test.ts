import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from './pace.ts';

describe('the pace of looking', () => {
  it('looks soon at a page that had rested', () => {
    const pace = createPace();
    expect(pace.wait(0)).toBe(250);
    pace.looked(300, 2, true);
    expect(pace.wait(60_000)).toBe(250);
    pace.looked(60_250, 2, true);
    expect(pace.wait(120_000)).toBe(250);
  });

  it('looks half as often each time at a page that changes at every chance', () => {
    const pace = createPace();
    let now = 0;
    const waits: number[] = [];
    for (let look = 0; look < 12; look++) {
      const wait = pace.wait(now);
      waits.push(wait);
      now += wait;
      pace.looked(now, 2, true);
    }
    expect(waits.slice(0, 5)).toEqual([250, 250, 500, 1000, 2000]);
    expect(waits.at(-1)).toBe(60_000);
  });

  it('goes on looking often at a page where the looks find nothing, at a thousandth of its time', () => {
    const pace = createPace();
    let now = 0;
    for (let look = 0; look < 12; look++) {
      now += pace.wait(now);
      pace.looked(now, 0.4, false);
    }
    expect(pace.wait(now)).toBe(1_000);
    for (let look = 0; look < 12; look++) {
      now += pace.wait(now);
      pace.looked(now, 5, false);
    }
    expect(pace.wait(now)).toBe(5_000);
  });

  it('never spends more than a fiftieth of the time, nor waits more than a minute', () => {
    const page = fc.array(fc.record({ after: fc.nat(5_000), took: fc.nat(60) }), {
      minLength: 5,
      maxLength: 60,
    });
    fc.assert(
      fc.property(page, (looks) => {
        const pace = createPace();
        let now = 0;
        let before = 0;
        for (const { after, took } of looks) {
          const wait = pace.wait(now + after);
          expect(wait).toBeLessThanOrEqual(60_000);
          now += after + wait;
          // What the look before took, as a share of the time from its end to this one.
          expect(before).toBeLessThanOrEqual(0.02 * (after + wait) + 1e-6);
          now += took;
          pace.looked(now, took, true);
          before = took;
        }
      }),
    );
  });

  it('lets what has grown wait only for what the look before has earned', () => {
    const pace = createPace();
    let now = 0;
    for (let look = 0; look < 12; look++) {
      now += pace.wait(now);
      pace.looked(now, 40, true);
    }
    expect(pace.wait(now)).toBe(60_000);
    expect(pace.wait(now, true)).toBe(2_000);
    expect(pace.wait(now + 5_000, true)).toBe(250);
  });

  it('leaves the background four fifths of the time', () => {
    const pace = createPace();
    pace.looked(0, 2, true);
    pace.answered(1_400);
    expect(pace.wait(0, true)).toBe(7_000);
    expect(pace.wait(0)).toBe(7_000);
    pace.looked(7_000, 2, true);
    expect(pace.wait(7_000, true)).toBe(250);
  });
});
