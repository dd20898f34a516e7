import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFor } from './scale.ts';

const exact = (n: number) => ({ min: n, max: n });

describe('scaleFor', () => {
  it.each([
    [[exact(7)], [0, 4, 8], false],
    [[exact(35), exact(21)], [0, 20, 40], false],
    [[{ min: 35, max: null }], [0, 25, 50], false],
    [[exact(1400), exact(12)], [0, 10, 100, 1000], true],
    [[{ min: null, max: null }], [0, 1, 2], false],
  ])('%j gives ticks %j', (figures, ticks, compressed) => {
    const scale = scaleFor(figures);
    expect([scale.ticks, scale.compressed]).toEqual([ticks, compressed]);
  });

  it('keeps every figure on the axis and in order', () => {
    const count = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 12 }), (numbers) => {
        const scale = scaleFor(numbers.map(exact));
        const sorted = numbers.sort((a, b) => a - b).map(scale.at);
        expect(sorted.every((at, i) => at >= 0 && at <= 100 && at >= (sorted[i - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
