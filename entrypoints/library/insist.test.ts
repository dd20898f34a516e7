import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { insist, Refused } from './insist.ts';

const AWAY = 'Could not establish connection. Receiving end does not exist.';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A background that nobody reaches for so many milliseconds. */
function awayFor(ms: number) {
  const until = Date.now() + ms;
  const send = vi.fn(async () => {
    if (Date.now() < until) throw new Error(AWAY);
    return { ok: true, value: {} };
  });
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
}

async function cancelled(): Promise<unknown> {
  const answer = insist('importCancel', { ticket: null }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return answer;
}

it('waits for a background that is away for half a minute, so that a long import is not lost', async () => {
  awayFor(30_000);
  expect(await cancelled()).toEqual({});
});

it('gives up on one that stays away, and says why', async () => {
  awayFor(600_000);
  const error = await cancelled();
  expect(error).toBeInstanceOf(Refused);
  expect((error as Refused).message).toContain('Receiving end');
});
