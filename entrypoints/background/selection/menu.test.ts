import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptSelection } from '../../../lib/messages/selection-store.ts';
import { knowing, servicesWith } from '../../../tests/support/fake-services.ts';
import { watchMenu } from './menu.ts';

type Click = (info: object, tab?: object) => void;
let click: Click;
let entries: { id: string; title: string; contexts: string[] }[];
/** What the page's script answers for the clipboard: null where no script is let in. */
let clipboard: boolean | null;
const executeScript = vi.fn(async (_: { args: string[]; target: { tabId: number; frameIds: number[] } }) => {
  if (clipboard === null) throw new Error('Cannot access a chrome:// URL');
  return [{ result: clipboard }];
});
/** What the reader script tells of the page; null where there is none. */
let article: object | null;
const badges: string[] = [];

const tab = { id: 7, index: 2, windowId: 1, title: 'Tab title', url: 'https://news.example/a' };
const press = (wish: string, more: object = {}) =>
  click(
    { menuItemId: `selection-${wish}`, selectionText: ' six were killed ', pageUrl: tab.url, ...more },
    tab,
  );

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  entries = [];
  badges.length = 0;
  clipboard = true;
  article = null;
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => {
        entries = [];
      },
      create: (entry: (typeof entries)[number]) => entries.push(entry),
      onClicked: { addListener: (listener: Click) => (click = listener) },
    },
    scripting: { executeScript },
  });
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string) => (key === 'locale' ? 'en' : key),
    getUILanguage: () => 'en-GB',
  });
  Object.assign(fakeBrowser.action, {
    getBadgeText: async () => badges.at(-1) ?? '',
    setBadgeText: async ({ text }: { text: string }) => void badges.push(text),
    setBadgeBackgroundColor: async () => {},
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async () => {
      if (!article) throw new Error('Receiving end does not exist.');
      return {
        ok: true,
        value: {
          article,
          analysis: { relevant: true, score: 1, skipped: null, lang: 'en', mentions: [], claims: [] },
          contradictions: [],
          page: null,
          state: 'read',
          problem: null,
          forced: false,
        },
      };
    },
  });
  watchMenu(await servicesWith([], knowing([], [])));
});

/** The address of the page that was opened for the selection, beside its tab. */
async function opened(): Promise<URL> {
  return vi.waitFor(async () => {
    const page = (await fakeBrowser.tabs.query({})).find(({ url }) => url?.includes('selection.html'));
    expect(page).toBeDefined();
    return new URL(page?.url ?? '');
  });
}

const kept = async () => keptSelection((await opened()).searchParams.get('id') ?? '');

describe('the menu of selected words', () => {
  it('has three entries, for selections only', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() =>
      expect(entries.map(({ title }) => title)).toEqual(['menu_look_up', 'menu_cite', 'menu_report']),
    );
    expect(new Set(entries.flatMap(({ contexts }) => contexts))).toEqual(new Set(['selection']));
  });

  it('is there again when Firefox starts, which forgets it, and once only', async () => {
    await fakeBrowser.runtime.onStartup.trigger();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(entries).toHaveLength(3));
  });

  it.each(['look-up', 'report'])(
    'opens the page for “%s”, with the words and none of them in its address',
    async (wish) => {
      press(wish);
      expect((await opened()).href).not.toContain('killed');
      expect(await kept()).toEqual({
        wish,
        text: 'six were killed',
        from: { url: tab.url, title: 'Tab title', published: null, lang: null, outlet: 'Example Wire' },
      });
    },
  );

  it('knows the article’s day and title where the page was read', async () => {
    article = {
      url: 'https://news.example/canonical',
      title: 'Headline',
      published: '2024-11-29',
      lang: 'en',
      text: '',
    };
    press('look-up');
    expect(await kept()).toMatchObject({
      from: { url: 'https://news.example/canonical', title: 'Headline', published: '2024-11-29' },
    });
  });

  it('copies a citation in the frame where the words are, and says so for a moment', async () => {
    press('cite', { frameId: 3 });
    await vi.waitFor(() => expect(badges).toContain('✓'));
    const [injected] = executeScript.mock.calls[0] ?? [];
    expect(injected?.target).toEqual({ tabId: 7, frameIds: [3] });
    expect(injected?.args[0]).toContain('https://news.example/a');
    expect(await fakeBrowser.tabs.query({ url: '*selection.html*' })).toEqual([]);
  });

  it.each([
    ['refuses', false],
    ['lets no script in', null],
  ])('shows the citation on its page where the page %s', async (_, answer) => {
    clipboard = answer;
    press('cite');
    expect(await kept()).toMatchObject({ wish: 'cite' });
    expect(badges).not.toContain('✓');
  });

  it.each([
    ['another extension’s entry', { menuItemId: 'other' }],
    ['an empty selection', { selectionText: '  ' }],
  ])('leaves %s alone', async (_, info) => {
    press('look-up', info);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await fakeBrowser.tabs.query({})).filter(({ url }) => url?.includes('selection'))).toEqual([]);
  });
});
