import { describe, expect, it } from 'vitest';
import type { Mark } from './mark.ts';
import { inReadingOrder, stepFrom } from './step.ts';

const town: Mark = { kind: 'place', index: 0, start: 10, end: 14 };
const toll: Mark = { kind: 'claim', index: 0, start: 10, end: 40 };
const brigade: Mark = { kind: 'unit', index: 1, start: 60, end: 70 };
const last: Mark = { kind: 'place', index: 2, start: 90, end: 95 };
const marks = [last, town, brigade, toll];

/** A window whose upper edge lies at a character: a line is as high as a character is wide. */
const from = (edge: number) => (mark: Mark) => mark.start - edge;

describe('a step through the marks', () => {
  it('goes in reading order, a figure before the names in it', () =>
    expect(inReadingOrder(marks)).toEqual([toll, town, brigade, last]));

  it.each([
    ['the next', town, 1, brigade],
    ['the one before', town, -1, toll],
    ['the first after the last', last, 1, toll],
    ['the last before the first', toll, -1, last],
  ] as const)('goes to %s', (_, current, direction, wished) =>
    expect(stepFrom(marks, current, direction, from(0))).toBe(wished),
  );

  it.each([
    ['the first that the window shows', 50, 1, brigade],
    ['the last above the window', 50, -1, town],
    ['the first of all, when all lie above', 200, 1, toll],
    ['the last of all, when all lie below', 0, -1, last],
    ['the last of all, when all lie above', 200, -1, last],
  ] as const)('begins with %s', (_, edge, direction, wished) =>
    expect(stepFrom(marks, null, direction, from(edge))).toBe(wished),
  );

  it('finds the mark again after the page was read anew', () =>
    expect(stepFrom(marks, { ...town, index: 7 }, 1, from(0))).toBe(brigade));

  it('begins anew where the current mark is gone', () =>
    expect(stepFrom([brigade, last], town, 1, from(0))).toBe(brigade));

  it('leaves out what can’t be seen', () =>
    expect(stepFrom(marks, toll, 1, (mark) => (mark === town ? null : mark.start))).toBe(brigade));

  it('has nowhere to go without marks', () => expect(stepFrom([], null, 1, from(0))).toBeNull());
});
