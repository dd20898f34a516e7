import { browser } from 'wxt/browser';
import { readsOn } from '../../lib/model/settings.ts';
import { targetOf } from './put-reader-in.ts';
import type { Services } from './services.ts';

/** Milliseconds after a change of address at which its page is looked at: such sites fetch the article only then. */
const LOOKS = [400, 1_600, 4_000];

/**
 * Looks anew when a single-page site goes on to another address without loading a page. The browser tells the
 * background, so that pages that are not about the conflict carry nothing that waits for it.
 */
export function watchSinglePageSites({ settings }: Pick<Services, 'settings'>): void {
  browser.webNavigation.onHistoryStateUpdated.addListener(
    ({ tabId, frameId, url }) => {
      if (frameId === 0) void lookAgain(tabId, url, settings);
    },
    { url: [{ schemes: ['http', 'https'] }] },
  );
}

async function lookAgain(tabId: number, url: string, settings: Services['settings']): Promise<void> {
  if (!readsOn(await settings(), url)) return;
  let passed = 0;
  for (const at of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, at - passed));
    passed = at;
    // A tab that is closed or gone elsewhere meanwhile is no fault of anyone's.
    await browser.scripting
      .executeScript({ target: targetOf({ tab: tabId, frame: 0 }), files: ['/detector.js'] })
      .catch(() => []);
  }
}
