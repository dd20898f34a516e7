import { browser } from 'wxt/browser';
import { hostOf } from '../../lib/model/settings.ts';

export interface ReadTab {
  id: number;
  /** Null where the page is none of the web, or hidden from the extension. */
  host: string | null;
  isPrivate: boolean;
}

/** The tab that the popup is about: the one asked for (`popup.html?tab=7`), else the one in front. */
export async function tabOf(asked: string | null): Promise<ReadTab | null> {
  const tab = asked
    ? await browser.tabs.get(Number(asked)).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: hostOf(tab.url ?? ''), isPrivate: tab.incognito };
}
