import type { Page } from 'puppeteer-core';
import { hover, leave, marksOf } from '../../browsers/marks.ts';
import { waitFor } from '../../browsers/session.ts';

/** What the extension's pages can call. */
declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: { call: string }) => void): void } };
};

/** Has the page note, in its own clock, when it first had a highlight. To be called before it is loaded. */
export async function noteFirstMark(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const world = globalThis as { firstMark?: number };
    const look = () => {
      if (CSS.highlights.size > 0) world.firstMark = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** When the page's DOM was ready and when it had its first highlight, in milliseconds since 1970. */
export function firstMark(page: Page): Promise<{ ready: number; marked: number }> {
  return waitFor('the first highlight', () =>
    page.evaluate(() => {
      const at = (globalThis as { firstMark?: number }).firstMark;
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (at === undefined || !load) return null;
      const { timeOrigin } = performance;
      return { ready: timeOrigin + load.domContentLoadedEventEnd, marked: timeOrigin + at };
    }),
  );
}

/** Waits until the claims are marked too, which come after the names. */
export async function claimsMarked(page: Page): Promise<void> {
  await page.waitForFunction(
    () => [...CSS.highlights.keys()].some((name) => name.startsWith('sidelight-claim')),
    { timeout: 20_000 },
  );
}

/** Has a page of the extension note when an article's text is sent to the background: all its pages hear what is sent. */
export async function noteTexts(own: Page): Promise<void> {
  await own.evaluate(() => {
    chrome.runtime.onMessage.addListener(({ call }) => {
      const now = performance.timeOrigin + performance.now();
      if (call === 'analyse') (globalThis as { textSent?: number }).textSent = now;
    });
  });
}

/** When the last text was sent, in milliseconds since 1970. */
export async function textSent(own: Page): Promise<number> {
  const at = await own.evaluate(() => (globalThis as { textSent?: number }).textSent);
  if (at === undefined) throw new Error('No text was sent to the background.');
  return at;
}

/** Milliseconds from the pointer's rest on each of some marks to its card, without the chosen delay. */
export async function cardTimes(page: Page, dwell: number, count: number): Promise<number[]> {
  const marks = (await marksOf(page)).filter((_, at, all) => at % Math.ceil(all.length / count) === 0);
  await page.evaluate(() => {
    const world = globalThis as { rested?: number; opened?: number | null };
    addEventListener('pointermove', (event) => {
      world.rested = event.timeStamp;
      world.opened = null;
    });
    const look = () => {
      const isOpen = document.querySelector(':root > :popover-open') !== null;
      if (isOpen) world.opened ??= performance.now();
      requestAnimationFrame(look);
    };
    look();
  });
  const times: number[] = [];
  for (const mark of marks) {
    await hover(page, mark);
    const time = await waitFor('a card', () =>
      page.evaluate(() => {
        const { rested = 0, opened } = globalThis as { rested?: number; opened?: number | null };
        return opened ? opened - rested : null;
      }),
    );
    times.push(time - dwell);
    await leave(page);
    await page.keyboard.press('Escape');
    await waitFor('the card to close', () =>
      page.evaluate(() => (document.querySelector(':root > :popover-open') ? null : true)),
    );
  }
  return times;
}
