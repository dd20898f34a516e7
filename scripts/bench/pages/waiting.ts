import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { cardText } from '../../browsers/card.ts';
import { hover, leave, marksOf } from '../../browsers/marks.ts';
import { type Session, waitFor } from '../../browsers/session.ts';

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

/** From the pointer's rest on a mark, without the chosen delay, in ms. */
export interface CardTimes {
  /** To the card being open. */
  opened: number[];
  /** To all that it says being there. */
  filled: number[];
}

interface CardWorld {
  rested?: number;
  opened?: number | null;
  /** When its size changed last. */
  sized?: number | null;
}

/** So long after it opens, a card has all that it says. */
const SETTLED_MS = 200;

/** Hovers some of a page's marks, one after the other. */
export async function cardTimes(
  session: Session,
  page: Page,
  dwell: number,
  count: number,
): Promise<CardTimes> {
  await page.evaluate(() => {
    const world = globalThis as CardWorld;
    addEventListener('pointermove', (event) => {
      world.rested = event.timeStamp;
      world.opened = null;
      world.sized = null;
    });
    const look = () => {
      const isOpen = document.querySelector(':root > :popover-open') !== null;
      if (isOpen) world.opened ??= performance.now();
      requestAnimationFrame(look);
    };
    look();
  });
  // Only what is near is marked, so that each of them leads to others.
  const rested: string[] = [];
  const hoverNext = async () => {
    const marks = await marksOf(page);
    const fresh = marks.filter(({ text }) => !rested.includes(text));
    const mark = fresh.at(-1) ?? marks.at(-1);
    if (!mark) throw new Error('Nothing is marked on the page.');
    rested.push(mark.text);
    await hover(page, mark);
  };
  await hoverNext();
  // All cards of a page are drawn into one frame, which is there from the first one on.
  await waitFor('the first card', () => session.inHost(page, noteSizes));
  await close(page);
  const times: CardTimes = { opened: [], filled: [] };
  while (times.opened.length < count) {
    await hoverNext();
    // To look into it takes the page time too.
    await wait(dwell + SETTLED_MS);
    await waitFor('a card', () => cardText(session, page));
    const { opened, filled } = await page.evaluate(() => {
      const { rested = 0, opened, sized } = globalThis as CardWorld;
      if (!opened) throw new Error('The card was not seen to open.');
      return { opened: opened - rested, filled: Math.max(opened, sized ?? 0) - rested };
    });
    times.opened.push(opened - dwell);
    times.filled.push(filled - dwell);
    await close(page);
  }
  return times;
}

/** Has the page note when the card takes the size of what it says: it is drawn with it. Called in the page. */
function noteSizes(root: ShadowRoot): true {
  const world = globalThis as CardWorld;
  new MutationObserver(() => {
    world.sized = performance.now();
  }).observe(root, { subtree: true, attributeFilter: ['style'] });
  return true;
}

async function close(page: Page): Promise<void> {
  await leave(page);
  await page.keyboard.press('Escape');
  await waitFor('the card to close', () =>
    page.evaluate(() => (document.querySelector(':root > :popover-open') ? null : true)),
  );
}
