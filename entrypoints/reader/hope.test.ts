import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHope, HOPE_MS } from './hope.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function hoping() {
  const [peek, gone] = [vi.fn(), vi.fn()];
  return { hope: createHope(peek, gone), peek, gone };
}

it('is there for its time, in which is asked a few times', () => {
  const { hope, peek, gone } = hoping();
  expect(hope.isThere()).toBe(false);
  hope.begin(HOPE_MS);
  vi.advanceTimersByTime(HOPE_MS - 1);
  expect(hope.isThere()).toBe(true);
  expect(peek).toHaveBeenCalledTimes(3);
  expect(gone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(hope.isThere()).toBe(false);
  expect(gone).toHaveBeenCalledTimes(1);
});

it('begins anew where a site goes on to something else', () => {
  const { hope, peek, gone } = hoping();
  hope.begin(HOPE_MS);
  vi.advanceTimersByTime(2_000);
  hope.begin(HOPE_MS);
  vi.advanceTimersByTime(HOPE_MS + 1);
  expect(peek).toHaveBeenCalledTimes(4);
  expect(gone).toHaveBeenCalledTimes(1);
});

it('asks nothing any more when it has been ended', () => {
  const { hope, peek, gone } = hoping();
  hope.begin(HOPE_MS);
  hope.end();
  vi.runAllTimers();
  expect([peek, gone].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});
