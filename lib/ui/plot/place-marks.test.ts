import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../model/date.ts';
import { type Box, MARK_SIZE, type Plotted, placeMarks } from './place-marks.ts';
import { timeScaleFor } from './time-scale.ts';

const BOX: Box = { left: 30, right: 320, top: 10, bottom: 140 };
const figure = (fields: Partial<Plotted>): Plotted => ({
  min: 10,
  max: 10,
  vague: false,
  day: '2024-11-28',
  byEvent: false,
  counter: 0,
  ...fields,
});

describe('placeMarks', () => {
  it('puts later reports further along and larger figures higher', () => {
    const placed = placeMarks([figure({}), figure({ min: 40, max: 40, day: '2024-11-30' })], BOX);
    const [early, late] = placed?.marks ?? [];
    expect(early && late && early.x < late.x && early.y > late.y).toBe(true);
  });

  it('keeps open ends open', () => {
    const placed = placeMarks([figure({ max: null }), figure({ min: null }), figure({ max: 20 })], BOX);
    expect(placed?.marks.map(({ low, high }) => [low === null, high === null])).toEqual([
      [false, true],
      [true, false],
      [false, false],
    ]);
  });

  it('stands once for the same figure of one counter on one day, and counts its reports', () => {
    const placed = placeMarks([figure({}), figure({}), figure({ counter: 1 })], BOX);
    expect(placed?.marks.map(({ reports }) => reports)).toEqual([2, 1]);
  });

  it('leaves out what has no number or no day, and counts it', () => {
    const gone = [figure({ min: null, max: null }), figure({ day: null })];
    expect(placeMarks(gone, BOX)).toBeNull();
    expect(placeMarks([figure({}), ...gone, figure({ day: null, counter: null })], BOX)?.notDrawn).toBe(2);
  });

  it('tells a figure at the day of its event from the same one at its day of publication', () => {
    const placed = placeMarks([figure({}), figure({ byEvent: true }), figure({ byEvent: true })], BOX);
    expect(placed?.marks.map(({ byEvent, reports }) => [byEvent, reports])).toEqual([
      [false, 1],
      [true, 2],
    ]);
  });

  it('keeps every mark inside, and uncovered while there is room', () => {
    const count = fc.integer({ min: 0, max: 2000 });
    const plotted = fc.record({
      min: count,
      max: fc.constant(null),
      vague: fc.boolean(),
      day: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2024-01-01', days)),
      byEvent: fc.boolean(),
      counter: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(plotted, { minLength: 1, maxLength: 12 }), (figures) => {
        const marks = placeMarks(figures, BOX)?.marks ?? [];
        expect(marks.length).toBeGreaterThan(0);
        for (const [i, { x, y }] of marks.entries()) {
          expect(x >= BOX.left && x <= BOX.right && y >= BOX.top - 0.01 && y <= BOX.bottom + 0.01).toBe(true);
          for (const other of marks.slice(0, i))
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(MARK_SIZE / 2);
        }
      }),
    );
  });
});

describe('timeScaleFor', () => {
  it('gives each day the same room, a single day the middle', () => {
    const scale = timeScaleFor(['2024-11-30', '2024-11-28', '2024-11-29']);
    expect(['2024-11-28', '2024-11-29', '2024-11-30'].map((day) => scale?.at(day))).toEqual([0, 0.5, 1]);
    expect(timeScaleFor(['2024-11-30'])?.at('2024-11-30')).toBe(0.5);
    expect(timeScaleFor([])).toBeNull();
  });

  it('draws days long after closer together, in order', () => {
    const scale = timeScaleFor(['2024-01-01', '2024-01-03', '2024-12-31']);
    expect(scale?.compressed).toBe(true);
    expect(scale?.at('2024-01-03')).toBeGreaterThan(0.1);
    expect(scale?.at('2024-06-01')).toBeLessThan(1);
  });
});
