import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toBackground } from '../../lib/messages/contract.ts';
import { knowing, servicesWith } from '../../tests/support/fake-services.ts';
import { createHandlers } from './handlers.ts';
import { onlyFromOwnPages } from './own-pages.ts';

beforeEach(() => fakeBrowser.reset());

const READING = [
  'suspected',
  'cues',
  'frames',
  'cards',
  'dayScript',
  'cardFrame',
  'analyse',
  'placeCard',
  'unitCard',
  'claimCard',
  'settings',
  'words',
];
const REST = Object.keys(toBackground).filter((name) => !READING.includes(name));

async function handlers() {
  const all = onlyFromOwnPages(createHandlers(await servicesWith([], knowing([]))));
  return all as unknown as Record<string, (request: unknown, from: unknown) => Promise<unknown>>;
}
const refusal = /Only Sidelight’s own pages/;

describe('calls from web pages', () => {
  const own = browser.runtime.getURL('/');
  const others = [
    [
      'a content script',
      { tab: 3, frame: 0, url: 'https://news.example/a', page: 'https://news.example/a', incognito: false },
    ],
    [
      'an address that only begins alike',
      {
        tab: 3,
        frame: 0,
        url: `${own.slice(0, -1)}.evil.example/`,
        page: `${own.slice(0, -1)}.evil.example/`,
        incognito: false,
      },
    ],
    [
      'an address that holds ours',
      {
        tab: 3,
        frame: 0,
        url: `https://evil.example/${own}popup.html`,
        page: `https://evil.example/${own}popup.html`,
        incognito: false,
      },
    ],
    ['nobody', { tab: null, frame: 0, url: null, page: null, incognito: false }],
  ] as const;

  it.each(others.flatMap(([who, from]) => REST.map((name) => ({ who, from, name }))))(
    '$name from $who is refused',
    async ({ name, from }) => {
      await expect((await handlers())[name]?.({}, from)).rejects.toThrow(refusal);
    },
  );

  it.each(['save', 'forget', 'importAdd', 'removePack', 'readAnyway'])('%s is among the refused', (name) => {
    expect(REST).toContain(name);
  });

  it.each(READING)('%s is answered', async (name) => {
    const answer = (await handlers())[name]?.({}, others[0][1]);
    const outcome = await Promise.resolve(answer).catch((error) => error.message);
    expect(String(outcome)).not.toMatch(refusal);
  });

  it('answers the extension’s own pages', async () => {
    const from = { tab: null, frame: 0, url: `${own}popup.html`, page: `${own}popup.html`, incognito: false };
    await expect((await handlers()).database?.({}, from)).resolves.toMatchObject({ state: 'ready' });
    await expect((await handlers()).forget?.({ id: 'none' }, from)).resolves.toEqual({});
  });
});
