import { expect, it } from 'vitest';
import { median, percentile } from './table.ts';

it.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it.each([
  [[5, 1, 4, 2, 3], 50, 3],
  [[5, 1, 4, 2, 3], 95, 5],
  [[7], 95, 7],
])('percentile of %j at %d is %d', (values, p, value) => {
  expect(percentile(values, p)).toBe(value);
});
