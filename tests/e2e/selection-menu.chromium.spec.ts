import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/session.ts';
import { pasted } from './support/clipboard.ts';
import { untilSays } from './support/controls.ts';
import { inBrowser } from './support/in-both-browsers.ts';

/** Chromium's background can be told that an entry was chosen; Firefox's can't, there the unit tests stand for it. */
inBrowser('chromium', 'the menu of selected words', (reader) => {
  /** What an expression gives in the background. */
  const inBackground = async (expression: string) => {
    const background = await reader().session.background?.();
    const answer = await background?.send('Runtime.evaluate', { expression, awaitPromise: true });
    await background?.detach();
    return answer?.result.value;
  };

  /** Selects a word as a reader does and chooses an entry of its menu. */
  const choose = async (page: Page, wish: string) => {
    const tabId = await reader().session.tabId(page);
    const paragraph = await page.waitForSelector('article p');
    await paragraph?.click({ count: 3 });
    const selected = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
    const entry = {
      menuItemId: `selection-${wish}`,
      selectionText: selected,
      frameId: 0,
      pageUrl: page.url(),
    };
    const click = `(tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(entry)}, tab)`;
    await inBackground(`chrome.tabs.get(${tabId}).then(${click})`);
    return { words: selected.slice(0, 40), tabId };
  };

  const opened = () =>
    waitFor('the page of the selection', async () => {
      for (const page of await reader().session.extensionPages())
        if (page.url().includes('selection.html')) return page;
      return null;
    });

  it('looks words up beside their tab, told with the article’s own day', async () => {
    const page = await reader().read('aleppo-2024.html');
    const { words } = await choose(page, 'look-up');
    const shown = await opened();
    await untilSays(shown, /November 2024|November \d+, 2024/);
    await untilSays(shown, new RegExp(words));
    await shown.close();
  });

  it('copies a citation to the clipboard', async () => {
    const page = await reader().read('aleppo-2024.html', new URL(reader().site.origin).host);
    const { words, tabId } = await choose(page, 'cite');
    // The clipboard is the page's own, so it has to stay in front until then.
    const badge = `chrome.action.getBadgeText({ tabId: ${tabId} })`;
    await waitFor('the tick', async () => ((await inBackground(badge)) === '✓' ? true : null));
    const text = await pasted(reader().session);
    expect(text).toContain(words);
    expect(text).toMatch(/aleppo-2024\.html/);
  });
});
