import { describe, expect, it } from 'vitest';
import { lineageLine } from './lineage-line.ts';

const nusra = { from: '2012-01-23', to: '2016-07-28' };
const fath = { from: '2016-07-28', to: '2017-01-28' };
const hts = { from: '2017-01-28', to: '2025-01-29' };

describe('the line of a lineage', () => {
  it('has each name where its dates are, end to end', () => {
    const line = lineageLine([nusra, fath, hts], '2013-07-01');
    expect(line).toMatchObject({ firstYear: 2012, lastYear: 2026 });
    const [first, second, third] = line?.stretches ?? [];
    expect(first?.end).toBe(second?.start);
    expect(second?.end).toBe(third?.start);
    expect(first?.start).toBeCloseTo(0.06 / 14, 2);
  });

  it.each([
    ['2013-07-01', [true, false, false]],
    ['2016-09-01', [false, true, false]],
    ['2024-11-28', [false, false, true]],
  ])('has an article of %s under the name of its day, and under no other', (day, wished) => {
    const line = lineageLine([nusra, fath, hts], day);
    const at = line?.article ?? Number.NaN;
    expect(line?.stretches.map(({ start, end }) => start <= at && at < end)).toEqual(wished);
  });

  it('leaves an article from before or after the line off it', () => {
    expect(lineageLine([nusra, fath], '2009-01-01')?.article).toBeNull();
    expect(lineageLine([nusra, fath], '2020-01-01')?.article).toBeNull();
    expect(lineageLine([nusra, fath], null)?.article).toBeNull();
  });

  it('opens the ends that the data does not tell, and goes on to the article', () => {
    const line = lineageLine(
      [
        { from: null, to: '2013' },
        { from: '2013-02', to: null },
      ],
      '2025-06-01',
    );
    expect(line).toMatchObject({ firstYear: 2013, lastYear: 2026 });
    expect(line?.stretches).toMatchObject([
      { start: 0, openStart: true, openEnd: false },
      { end: 1, openStart: false, openEnd: true },
    ]);
    expect(line?.article).toBeGreaterThan(0.9);
  });

  it('draws a year that is all that is known in full', () => {
    const [only] = lineageLine([{ from: '2014', to: '2016' }], null)?.stretches ?? [];
    expect(only).toMatchObject({ start: 0, end: 1 });
  });

  it('is none where no date is known', () =>
    expect(
      lineageLine(
        [
          { from: null, to: null },
          { from: null, to: null },
        ],
        '2020-01-01',
      ),
    ).toBeNull());
});
