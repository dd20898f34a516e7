import { browser } from 'wxt/browser';
import { withoutFragment } from '../../lib/model/address.ts';
import { readsOn } from '../../lib/model/settings.ts';
import { holdsItsArticleInFrames } from './frames.ts';
import { type Place, targetOf } from './put-reader-in.ts';
import type { Services } from './services.ts';

/** Milliseconds after a change of address at which its page is looked at: such sites fetch the article only then. */
const LOOKS = [400, 1_600, 4_000, 10_000];
/** … where the site only notes something at the same address, such as how far the reader has scrolled. */
const SAME_ADDRESS = [4_000];

/** An address whose fragment is a path of its own: `#/story`, `#!story`. Any other leads to a part of the page. */
const ROUTE = /#[/!]/;

const PAGES = { url: [{ schemes: ['http', 'https'] }] };

/**
 * Looks anew when a single-page site goes on to another address without loading a page. The browser tells the
 * background, so that pages that are not about the conflict carry nothing that waits for it.
 */
export function watchSinglePageSites({ settings }: Pick<Services, 'settings'>): void {
  const looks = createLooks();
  const goneOn = async ({ tabId: tab, frameId: frame, url }: Went) => {
    const place = { tab, frame };
    // Before anything is waited for: of two changes the later one counts.
    const look = looks.at(place, url);
    if (frame !== 0) await look(isInFrames(tab));
    else if (readsOn(await settings(), url)) await look(async () => true);
  };
  browser.webNavigation.onHistoryStateUpdated.addListener((went) => void goneOn(went), PAGES);
  browser.webNavigation.onReferenceFragmentUpdated.addListener(
    (went) => void (ROUTE.test(went.url) && goneOn(went)),
    PAGES,
  );
}

interface Went {
  tabId: number;
  frameId: number;
  url: string;
}

/**
 * Of a frame the settings are asked when it shows cues: they go by the page around it. That page may not have been
 * looked at yet when the frame's site goes on.
 */
function isInFrames(tab: number): () => Promise<boolean> {
  let known = false;
  return async () => {
    known ||= await holdsItsArticleInFrames(tab);
    return known;
  };
}

/** The looks at documents whose site has gone on; a site that goes on again before that is looked at where it is then. */
function createLooks() {
  /** What was gone on to last in each document, and whether all looks at it have been. */
  const newest = new Map<string, { address: string; isDone: boolean }>();
  return {
    at(place: Place, url: string) {
      const key = `${place.tab} ${place.frame}`;
      const before = newest.get(key);
      const address = withoutFragment(url);
      const isSame = before?.address === address;
      if (isSame && !before.isDone) return async () => {};
      const mine = { address, isDone: false };
      newest.set(key, mine);
      return async (isConcerned: () => Promise<boolean>) => {
        const isWanted = async () => newest.get(key) === mine && isConcerned();
        await lookAgain(place, isSame ? SAME_ADDRESS : LOOKS, isWanted);
        mine.isDone = true;
      };
    },
  };
}

async function lookAgain(
  place: Place,
  times: readonly number[],
  isConcerned: () => Promise<boolean>,
): Promise<void> {
  let passed = 0;
  for (const at of times) {
    await new Promise((resolve) => setTimeout(resolve, at - passed));
    passed = at;
    if (!(await isConcerned())) continue;
    // A tab that is closed or gone elsewhere meanwhile is no fault of anyone's.
    await browser.scripting
      .executeScript({ target: targetOf(place), files: ['/detector.js'] })
      .catch(() => []);
  }
}
