import { expect, it } from 'vitest';
import type { PlacedMark } from './place-marks.ts';
import { threads } from './threads.ts';

const mark = (counter: number, x: number, y: number): PlacedMark => ({
  counter,
  x,
  y,
  low: y,
  high: y,
  byEvent: false,
  reports: 1,
});

it('follows how the count of each counter grew, and passes over a lower figure of a later day', () => {
  const [early, fallen, late, latest] = [mark(0, 10, 90), mark(0, 20, 120), mark(0, 30, 60), mark(0, 40, 60)];
  const other = mark(1, 5, 50);
  expect(threads([late, fallen, other, latest, early])).toEqual([[early, late, latest]]);
});

it('draws none for counters of one figure, or whose figures fall', () => {
  expect(threads([mark(0, 10, 50), mark(1, 20, 40), mark(1, 30, 90)])).toEqual([]);
});

it('passes over figures at the day of their event, which tells nothing of when they were counted', () => {
  const [early, late] = [mark(0, 10, 90), mark(0, 30, 60)];
  const undated = { ...mark(0, 20, 70), byEvent: true };
  expect(threads([early, undated, late])).toEqual([[early, late]]);
  expect(threads([early, undated])).toEqual([]);
});
