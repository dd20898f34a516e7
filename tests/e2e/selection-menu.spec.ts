import { expect, it } from 'vitest';
import { type ExtensionApi, waitFor } from '../../scripts/browsers/session.ts';
import { pasted } from './support/clipboard.ts';
import { untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { chooseInMenu } from './support/selection-menu.ts';

declare const chrome: ExtensionApi;

inBothBrowsers('the menu of selected words', (reader) => {
  const opened = () =>
    waitFor('the page of the selection', async () => {
      for (const page of await reader().session.extensionPages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.includes('selection.html')) return page;
      }
      return null;
    });

  it('looks words up beside their tab, told with the article’s own day', async () => {
    const page = await reader().read('aleppo-2024.html');
    const words = await chooseInMenu(reader().session, page, 'look-up');
    const shown = await opened();
    await untilSays(shown, /November 2024|November \d+, 2024/);
    await untilSays(shown, new RegExp(words.slice(0, 40)));
    await shown.close();
  });

  it('copies a citation to the clipboard', async () => {
    const { session, site } = reader();
    const page = await reader().read('aleppo-2024.html', new URL(site.origin).host);
    const tabId = await session.tabId(page);
    const words = await chooseInMenu(session, page, 'cite');
    // The clipboard is the page's own, so it has to stay in front until then.
    const [own] = await session.extensionPages();
    await waitFor('the tick', async () =>
      (await own?.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId)) === '✓' ? true : null,
    );
    const text = await pasted(session);
    expect(text).toContain(words.slice(0, 40));
    expect(text).toMatch(/aleppo-2024\.html/);
  });
});
