import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, gapBetween, isDay, periodOf, weekday } from './date.ts';

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isDay', () => {
  it.each(['2024-02-29', '2011-03-15', '2026-12-31'])('takes %s', (text) => expect(isDay(text)).toBe(true));
  it.each([
    '2023-02-29',
    '2024-13-01',
    '2024-1-1',
    '2024-00-10',
    '',
    '2024-04-31',
    'yesterday',
    '2024-05-05T10:00',
  ])('refuses %j', (text) => expect(isDay(text)).toBe(false));
});

describe('periodOf', () => {
  it.each([
    ['2024-12-08', '2024-12-08', '2024-12-08'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2013', '2013-01-01', '2013-12-31'],
    ['2024-11-27/2024-12-08', '2024-11-27', '2024-12-08'],
    ['2015/2016-03', '2015-01-01', '2016-03-31'],
  ])('%s is %s to %s', (text, from, to) => expect(periodOf(text)).toEqual({ from, to }));
  it.each(['', 'soon', '2024-13', '2024-12-09/2024-12-08', '24-12-08'])('%j is no period', (text) =>
    expect(periodOf(text)).toBeNull(),
  );
});

describe('counting days', () => {
  it('knows the weekday', () => expect(weekday('2024-12-08')).toBe(0));
  it('adds and subtracts alike', () =>
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (start, days) => {
        const later = addDays(start, days);
        expect(isDay(later)).toBe(true);
        expect(daysBetween(start, later)).toBe(days);
      }),
    ));
  it('measures gaps between periods in both directions', () => {
    const early = { from: '2024-11-27', to: '2024-11-29' };
    const late = { from: '2024-12-01', to: '2024-12-02' };
    expect(gapBetween(early, late)).toBe(2);
    expect(gapBetween(late, early)).toBe(2);
    expect(gapBetween(early, { from: '2024-11-29', to: '2024-12-05' })).toBe(0);
  });
});
