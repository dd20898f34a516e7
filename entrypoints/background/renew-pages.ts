import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messages/send.ts';
import { GROUNDS, type Part, PRIORITY, styleName } from '../../lib/page/marks/style.ts';
import { RENEWED } from '../../lib/page/renewed.ts';
import { targetOf } from './put-reader-in.ts';

const PAGES = { url: ['http://*/*', 'https://*/*'], discarded: false };

/**
 * After an update: what the former version left in open pages retires, and the pages are looked at anew. Chromium leaves
 * the former script alone in its page, which hears of the update here; Firefox has ended it, so its marks are taken away.
 */
export async function renewPages(): Promise<void> {
  const names = (Object.keys(PRIORITY) as Part[]).flatMap((part) =>
    GROUNDS.map((ground) => styleName(part, ground)),
  );
  const tabs = await browser.tabs.query(PAGES);
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const all = { tabId: id, allFrames: true };
      try {
        await browser.scripting.executeScript({ target: all, func: clean, args: [RENEWED, names] });
        await browser.scripting.executeScript({
          target: targetOf({ tab: id, frame: 0 }),
          files: ['/detector.js'],
        });
      } catch {
        // A page that was closed, or that the browser lets no extension into.
      }
    }),
  );
}

/** After the reader withdrew access to sites: their pages are left, as far as they can still be told. */
export async function leavePages(): Promise<void> {
  // Without access a tab tells no address.
  const tabs = (await browser.tabs.query({ discarded: false })).filter(({ url }) => url === undefined);
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : askPage(id, 'leave', {}))));
}

/** Runs in the page. */
function clean(renewed: string, names: string[]): void {
  document.dispatchEvent(new Event(renewed));
  for (const name of names) CSS.highlights.delete(name);
  // The host of a card, see lib/page/card-host: other extensions have such elements too, so what is in it tells it.
  type Opening<T> = { openOrClosedShadowRoot: T };
  type Chromium = { chrome: { dom: Opening<(host: Element) => ShadowRoot | null> } };
  const rootOf = (host: Element) =>
    'openOrClosedShadowRoot' in host
      ? (host as Opening<ShadowRoot | null>).openOrClosedShadowRoot // Firefox
      : (globalThis as unknown as Chromium).chrome.dom.openOrClosedShadowRoot(host);
  for (const host of document.querySelectorAll('html > div[popover="manual"]:not([id], [class])')) {
    const root = rootOf(host);
    if (root?.querySelector('.slot > iframe.frame[sandbox]')) host.remove();
  }
}
