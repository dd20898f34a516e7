import { describe, expect, it } from 'vitest';
import { eventDays, plottedDay } from './figure-day.ts';

const days = (from: string | null, to: string | null) => ({ from, to });

describe('the days of an event', () => {
  it.each([
    [days('2024-11-27', '2024-11-28'), days('2024-01-01', '2024-12-31'), ['2024-11-27', '2024-11-28']],
    [days(null, '2024-11-28'), days('2024-01-01', '2024-12-31'), [null, '2024-11-28']],
    [days(null, null), days('2024-01-01', '2024-12-31'), ['2024-01-01', '2024-12-31']],
    [days(null, null), days(null, null), [null, null]],
  ])('of a claim of %j in a report of %j are %j', (claim, report, [from, to]) => {
    expect(eventDays(claim, report)).toEqual({ from, to });
  });
});

describe('a figure is drawn', () => {
  it.each([
    ['2024-12-01', days('2024-11-27', '2024-11-28'), '2024-12-01', false],
    [null, days('2024-11-27', '2024-11-28'), '2024-11-28', true],
    [null, days('2024-11-27', null), '2024-11-27', true],
    [null, days(null, null), null, false],
  ])('published %j, of %j, at %j; by the event: %j', (published, event, day, byEvent) => {
    expect(plottedDay(published, event)).toEqual({ day, byEvent });
  });
});
