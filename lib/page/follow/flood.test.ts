import { expect, it } from 'vitest';
import { createFloodGauge } from './flood.ts';

/** Whether a page is given up that makes `count` changes every `every` ms for `seconds`. */
function givenUp(count: number, every: number, seconds: number): boolean {
  const gauge = createFloodGauge();
  for (let now = 0; now < seconds * 1000; now += every) if (gauge.changes(count, now)) return true;
  return false;
}

it.each([
  ['an endless loop', 2_000, 16, 10, true],
  ['a loop that ends after three seconds', 2_000, 16, 3, false],
  ['a clock', 1, 1_000, 600, false],
  ['an animation', 10, 16, 600, false],
  ['a busy chat', 200, 100, 600, false],
  ['a page built in one go', 200_000, 5_000, 60, false],
  ['heavy bursts with rests', 20_000, 3_000, 60, false],
])('%s', (_, count, every, seconds, verdict) => expect(givenUp(count, every, seconds)).toBe(verdict));
