import { describe, expect, it } from 'vitest';
import { addDays } from '../../model/date.ts';
import { wordsFor } from '../i18n/words.ts';
import { outlineOf, stretchOf, ticksOf } from './timeline-parts.ts';

const bar = (from: string, to: string, count = 1) => ({ bucket: { from, to }, count });
const MONTHS = [
  bar('2024-01-10', '2024-01-31', 4),
  bar('2024-02-01', '2024-02-29', 0),
  bar('2024-03-01', '2024-03-31', 2),
];

describe('stretchOf', () => {
  it.each([
    [null, null, [0, 3]],
    ['2024-02-01', null, [1, 3]],
    [null, '2024-02-29', [0, 2]],
    ['2024-02-10', '2024-02-12', [1, 2]],
    ['2025-01-01', null, [0, 0]],
    [null, '2023-01-01', [0, 0]],
  ])('%s – %s', (from, to, stretch) => {
    expect(stretchOf(MONTHS, from, to)).toEqual(stretch);
  });
});

it('draws a bar for each month that has reports, the highest as high as there is room', () => {
  expect(outlineOf(MONTHS, [0, 3])).toMatch(/^M0\.12 100v-100h0\.76v100zM2\.12 100v-50h0\.76v50z$/);
  expect(outlineOf(MONTHS, [0, 1])).not.toContain('M2');
});

it('labels years where there are several, else months or days, and never more than fit', () => {
  const words = wordsFor((key) => key, 'en-GB');
  const years = Array.from({ length: 15 }, (_, i) =>
    Array.from({ length: 12 }, (_, m) => bar(`${2011 + i}-${String(m + 1).padStart(2, '0')}-01`, '')),
  ).flat();
  const labels = ticksOf(words, years);
  expect(labels.length).toBeLessThanOrEqual(7);
  expect(labels[0]).toEqual({ at: 0, text: '2011' });
  expect(ticksOf(words, MONTHS).map(({ text }) => text)).toEqual(['Jan 2024', 'Feb 2024', 'Mar 2024']);
  expect(ticksOf(words, [bar('2024-01-10', '2024-01-10')])[0]?.text).toBe('10 Jan');
});

it.each([
  ['en-GB', 6, 7],
  ['ar', 3, 5],
  ['ar-SY', 2, 4],
])('labels days in %s without one touching the next', (locale, least, most) => {
  const days = Array.from({ length: 28 }, (_, i) => addDays('2025-12-01', i)).map((day) => bar(day, day));
  const words = wordsFor((key) => key, locale);
  const labels = ticksOf(words, days);
  expect(labels.length).toBeGreaterThanOrEqual(least);
  expect(labels.length).toBeLessThanOrEqual(most);
  // The timeline is as wide as some 60 letters.
  const apart = labels
    .slice(1)
    .map(({ at }, i) => (at - (labels[i]?.at ?? 0)) * 60 - (labels[i]?.text.length ?? 0));
  expect(Math.min(...apart)).toBeGreaterThan(1);
});
