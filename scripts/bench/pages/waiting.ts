import type { Page } from 'puppeteer-core';
import { hover, leave, marksOf } from '../../browsers/marks.ts';
import { waitFor } from '../../browsers/session.ts';

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

/** Milliseconds from the page's DOM being ready to its first highlight. */
export function firstMark(page: Page): Promise<number> {
  return waitFor('the first highlight', () =>
    page.evaluate(() => {
      const at = (globalThis as { firstMark?: number }).firstMark;
      const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return at === undefined || !load ? null : at - load.domContentLoadedEventEnd;
    }),
  );
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
