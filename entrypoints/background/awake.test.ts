import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { awakeDuring } from './awake.ts';

const asked = vi.fn(async () => ({}));

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockClear();
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: asked });
});
afterEach(() => vi.useRealTimers());

const ends: [string, () => Promise<string>][] = [
  ['done', async () => 'done'],
  ['failed', () => Promise.reject(new Error('failed'))],
];

it.each(ends)(
  'calls the browser often enough while work goes on, and no more when it is %s',
  async (_, end) => {
    const ended = awakeDuring(async () => {
      await new Promise((resolve) => setTimeout(resolve, 60_000));
      return end();
    }).catch(({ message }) => message);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked.mock.calls.length).toBeGreaterThan(15);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await ended).toBe(_);
    const before = asked.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.mock.calls.length).toBe(before);
  },
);

it('calls nothing for work that is quick', async () => {
  await awakeDuring(async () => 'quick');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).not.toHaveBeenCalled();
});
