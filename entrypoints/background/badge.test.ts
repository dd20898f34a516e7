import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '../../lib/messages/contract.ts';
import type { PlaceMention } from '../../lib/model/mention.ts';
import { settingsFrom } from '../../lib/model/stored-settings.ts';
import { knowing, servicesWith } from '../../tests/support/fake-services.ts';
import { analyseHandler } from './analyse.ts';
import { recount, showCount } from './badge.ts';

const place: PlaceMention = {
  kind: 'place',
  start: 0,
  end: 4,
  text: 'Kafr',
  id: 'C1',
  name: 'Kafr',
  governorate: null,
  lat: null,
  lon: null,
  rule: 'name:exact',
  alternatives: [],
};
const found = {
  mentions: [place, { ...place, start: 9, end: 13 }, { ...place, id: 'C2' }],
  claims: [{}, {}, {}] as never,
};
const on = settingsFrom({});

beforeEach(() => fakeBrowser.reset());
const badge = (tabId: number) => fakeBrowser.action.getBadgeText({ tabId });

describe('showCount', () => {
  it.each([
    ['all', on, '5'],
    ['without claims', { ...on, kinds: { place: true, unit: true, claim: false } }, '2'],
    ['without any', { ...on, kinds: { place: false, unit: false, claim: false } }, ''],
  ])('counts the chosen kinds: %s', async (_, settings, text) => {
    await showCount(1, found, settings);
    expect(await badge(1)).toBe(text);
  });

  it('stays short', async () => {
    await showCount(
      1,
      { mentions: Array.from({ length: 1200 }, (_, i) => ({ ...place, id: `C${i}` })), claims: [] },
      on,
    );
    expect(await badge(1)).toBe('999+');
  });

  it('takes a closed tab calmly', async () => {
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValueOnce(new Error('No tab with id: 1'));
    await expect(showCount(1, found, on)).resolves.toBeUndefined();
  });
});

describe('analyse', () => {
  const article = { url: null, title: '', published: null, lang: 'en', text: '' };

  it('clears the badge of a tab whose page has nothing', async () => {
    await showCount(4, found, on);
    const analyse = analyseHandler(await servicesWith([], knowing([])));
    const from = {
      tab: 4,
      frame: 0,
      url: 'https://news.example/a',
      page: 'https://news.example/a',
      incognito: false,
    };
    expect(await analyse({ article, forced: false, early: null }, from)).toMatchObject({
      analysis: { relevant: false, skipped: 'no-text' },
      contradictions: [],
      page: 'https://news.example/a',
    });
    await vi.waitFor(async () => expect(await badge(4)).toBe(''));
  });
});

describe('recount', () => {
  it('clears where it is off now, and counts anew where a page is read', async () => {
    const state = {
      article: { url: null, title: '', published: null, lang: 'en', text: '' },
      analysis: { relevant: true, score: 1, skipped: null, lang: 'en', mentions: [place], claims: [] },
      contradictions: [],
      page: null,
      state: 'read',
      problem: null,
      forced: false,
    } satisfies PageState;
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
      { id: 1, url: 'https://paused.example/a' },
      { id: 2, url: 'https://news.example/a' },
      { id: 3, url: 'https://else.example/no-reader' },
    ] as never);
    Object.assign(fakeBrowser.tabs, {
      sendMessage: vi.fn(async (tab: number) => {
        if (tab === 3) throw new Error('Receiving end does not exist');
        return { ok: true, value: state };
      }),
    });
    for (const tab of [1, 2]) await showCount(tab, found, on);
    await recount(await servicesWith([], knowing([]), { pausedHosts: ['paused.example'] }));
    expect([await badge(1), await badge(2), await badge(3)]).toEqual(['', '1', '']);
  });
});
