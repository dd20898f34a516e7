import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageStatus } from '../../lib/ui/popup/popup-state.ts';
import { createPopup } from './create-popup.ts';

const NOTHING = { mentions: [], claims: [], relevant: false, score: 0, skipped: null, lang: 'en' };
const ARTICLE = {
  url: 'https://news.example/a',
  title: 'A',
  outlet: null,
  published: null,
  lang: 'en',
  text: 'Text.',
};
const told = (state: 'reading' | 'read') => ({
  ok: true,
  value: {
    state,
    page: null,
    problem: null,
    article: ARTICLE,
    analysis: NOTHING,
    contradictions: [],
    forced: false,
  },
});

/** A popup on a tab whose page gives these answers, one a question and the last for ever; null: no reader script yet. */
function popupOn(answers: (object | null)[], allowed = true) {
  const asked = vi.fn(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) throw new Error('Receiving end does not exist.');
    return answer;
  });
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: 7, url: 'https://news.example/a', incognito: false }),
    sendMessage: asked,
  });
  Object.assign(fakeBrowser, { permissions: { contains: async () => allowed } });
  Object.assign(fakeBrowser.runtime, { sendMessage: async () => ({ ok: false, problem: 'not asked here' }) });
  const seen: PageStatus[] = [];
  const popup = createPopup('7', ({ page }) => {
    if (seen.at(-1) !== page) seen.push(page);
  });
  return { popup, asked, states: () => seen.map(({ state }) => state) };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('the popup', () => {
  it('that opens before the page has been read shows what is found once it is', async () => {
    const { popup, states } = popupOn([null, null, told('reading'), told('read')]);
    void popup.start();
    await vi.advanceTimersByTimeAsync(300);
    expect(states()).toEqual(['looking', 'unread']);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(states()).toEqual(['looking', 'unread', 'reading', 'nothing']);
  });

  it('tells that access to the site was withdrawn, and goes on once it is allowed again', async () => {
    const { popup, states } = popupOn([null], false);
    void popup.start();
    await vi.advanceTimersByTimeAsync(300);
    expect(states()).toEqual(['looking', 'revoked']);
    const request = vi.fn(async (_: { origins: string[] }) => false);
    Object.assign(fakeBrowser.permissions, { request });
    void popup.events.onAllow();
    await vi.advanceTimersByTimeAsync(300);
    expect(request.mock.calls[0]?.[0]).toEqual({
      origins: ['http://news.example/*', 'https://news.example/*'],
    });
    expect(states().at(-1)).toBe('revoked');
  });

  it('stops asking once it knows', async () => {
    const { popup, asked } = popupOn([told('read')]);
    void popup.start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('gives a page up that goes on reading for ever', async () => {
    const { popup, states } = popupOn([told('reading')]);
    void popup.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states().at(-1)).toBe('failed');
  });

  it('follows a page once only, however often it is told to', async () => {
    const { popup, asked } = popupOn([null]);
    void popup.start();
    await vi.advanceTimersByTimeAsync(1_000);
    asked.mockClear();
    void popup.events.onSettings((now) => ({ ...now, places: false }));
    await vi.advanceTimersByTimeAsync(5_000);
    // Four times a second; two followers would ask twice as often.
    expect(asked.mock.calls.length).toBeLessThan(25);
  });
});
