import type { Page } from 'puppeteer-core';
import { inCard } from '../../../scripts/browsers/card.ts';
import type { ExtensionApi } from '../../../scripts/browsers/session.ts';
import type { Reader } from './reader.ts';

declare const chrome: ExtensionApi;

/**
 * Does what the background does at a key of the manifest. The browser itself takes those keys, before a driver that
 * types into the page.
 */
export async function command(
  { session }: Reader,
  page: Page,
  call: 'step' | 'openCard',
  request: object = {},
): Promise<boolean> {
  const tab = await session.tabId(page);
  const [own] = await session.extensionPages();
  if (!own) throw new Error('No page of the extension is open.');
  const reply = await own.evaluate(
    (tab, message) => chrome.tabs.sendMessage(tab, message, { frameId: 0 }),
    tab,
    { call, request },
  );
  await page.bringToFront();
  return (reply as { value: { shown: boolean } }).value.shown;
}

/** The words of the mark that the keys have reached; null where none is shown as reached. */
export function reached(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    for (const [name, highlight] of CSS.highlights) {
      if (!/^sidelight-current/.test(name)) continue;
      for (const part of highlight) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return range.toString();
      }
    }
    return null;
  });
}

/** What has the focus in the open card: its role, or its tag, and its name; null while the focus is elsewhere. */
export function focusInCard({ session }: Reader, page: Page): Promise<string | null> {
  return inCard(session, page, (root) => {
    const at = root.activeElement;
    return at && `${at.role ?? at.tagName} ${at.ariaLabel ?? at.textContent}`;
  });
}
