import type { Page } from 'puppeteer-core';
import type { Session } from '../../../scripts/browsers/session.ts';

/** Ways of showing a page that are the reader's choice: on paper, in the colours of the system, at twice its size. */
export type Way = 'print' | 'forcedColours' | 'zoom';

/** What the extension's pages can call. */
declare const chrome: { tabs: { setZoom(tab: number, factor: number): Promise<void> } };

/** What the window of Firefox knows of the page in front. */
declare const gBrowser: { selectedBrowser: { browsingContext: Record<string, unknown> } };

/** Shows the page in front in a way, or as usual again. */
export async function show(session: Session, page: Page, way: Way, on: boolean): Promise<void> {
  await page.bringToFront();
  if (session.inBrowserWindow) {
    const asked = {
      print: ['mediumOverride', on ? 'print' : ''],
      forcedColours: ['forcedColorsOverride', on ? 'active' : 'none'],
      zoom: ['fullZoom', on ? 2 : 1],
    }[way];
    await session.inBrowserWindow(async (text) => {
      const [key, value] = JSON.parse(text);
      gBrowser.selectedBrowser.browsingContext[key] = value;
    }, JSON.stringify(asked));
  } else if (way === 'zoom') {
    const tab = await session.tabId(page);
    const [own] = await session.extensionPages();
    await own?.evaluate((tab, factor) => chrome.tabs.setZoom(tab, factor), tab, on ? 2 : 1);
  } else {
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {
      media: on && way === 'print' ? 'print' : '',
      features: [{ name: 'forced-colors', value: on && way === 'forcedColours' ? 'active' : 'none' }],
    });
  }
}
