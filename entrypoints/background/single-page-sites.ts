import { browser } from 'wxt/browser';
import { readsOn } from '../../lib/model/settings.ts';
import { holdsItsArticleInFrames } from './frames.ts';
import { type Place, targetOf } from './put-reader-in.ts';
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
      void goneOn({ tab: tabId, frame: frameId }, url, settings);
    },
    { url: [{ schemes: ['http', 'https'] }] },
  );
}

async function goneOn(place: Place, url: string, settings: Services['settings']): Promise<void> {
  if (place.frame === 0) {
    if (readsOn(await settings(), url)) await lookAgain(place, async () => true);
    return;
  }
  // Of a frame the settings are asked when it shows cues: they go by the page around it. That page may not have been
  // looked at yet when the frame's site goes on.
  let isConcerned = false;
  await lookAgain(place, async () => {
    isConcerned ||= await holdsItsArticleInFrames(place.tab);
    return isConcerned;
  });
}

async function lookAgain(place: Place, isConcerned: () => Promise<boolean>): Promise<void> {
  let passed = 0;
  for (const at of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, at - passed));
    passed = at;
    if (!(await isConcerned())) continue;
    // A tab that is closed or gone elsewhere meanwhile is no fault of anyone's.
    await browser.scripting
      .executeScript({ target: targetOf(place), files: ['/detector.js'] })
      .catch(() => []);
  }
}
