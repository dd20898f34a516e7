import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { OWN_TEXT } from '../../lib/page/frames.ts';
import { cardText } from '../../scripts/browsers/card.ts';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { hover, leave, marksOf } from '../../scripts/browsers/marks.ts';
import { type Session, waitFor } from '../../scripts/browsers/session.ts';
import { loadKnowledge } from '../../scripts/input/load-knowledge.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { type KnownPage, knownPages } from './support/known-pages.ts';
import { COURIER } from './support/site.ts';
import { changeBetween, stateOf } from './support/untouched.ts';
import { watch, watchedWindow } from './support/watched-window.ts';

/** Pages one after the other in one session; Firefox tells no extension's memory, so there each page is seen once. */
const VISITS: Record<BrowserName, number> = { chromium: 300, firefox: 0 };
/** Most of a visit is waiting, so some readers share the session, each in a window that is on the screen. */
const READERS = 5;
/** As a reader who skims: a window is kept for some pages, then closed. */
const PAGES_A_WINDOW = 12;
/** The detector has looked by then at a page that it is going to leave. */
const LOOKED_MS = 250;
/** It looks at a page with next to no text again after 1.5 s, and 2.5 s after that. */
const LAST_LOOK_MS = 1_500 + 2_500 + 2 * LOOKED_MS;
/** An article's marks are there long before. */
const MARKED_MS = 10_000;
/** Its card is there long before, too. */
const CARD_MS = 10_000;
/** What a background may hold more at the end than after its first third: one article's analysis, not a trend. */
const GROWTH_BYTES = 3_000_000;
/** The reader rests on a mark of each second page, the first time that he is there. */
const CARD_EVERY = 2;

inBothBrowsers('months of reading in one session', (reader) => {
  it('marks every article, leaves every other page as it was, throws nothing, keeps nothing', async () => {
    const { session } = reader();
    const pages = knownPages(loadKnowledge());
    const visits = Math.max(VISITS[session.name], pages.length);
    const said: string[] = [];
    const memory = await backgroundMemory(session, said);
    const wrong: string[] = [];
    let next = 0;
    /** Visits pages, each the next that no other reader visited, up to the one of that number. */
    const read = async (until: number) => {
      let window: Page | undefined;
      for (let own = 0; next < until; own += 1) {
        const visit = next++;
        if (own % PAGES_A_WINDOW === 0) {
          await window?.close();
          window = await watchedWindow(session, said);
        }
        const known = pages[visit % pages.length] as KnownPage;
        const first = visit < pages.length;
        const problem = await visitOne(session, window as Page, known, {
          first,
          card: first && visit % CARD_EVERY === 0,
        });
        if (problem) wrong.push(`visit ${visit}, ${known.path}: ${problem}`);
      }
      await window?.close();
    };
    const readUntil = (visit: number) => Promise.all(Array.from({ length: READERS }, () => read(visit)));
    await readUntil(Math.floor(visits / 3));
    const early = await memory?.held();
    await readUntil(visits);
    const late = await memory?.held();
    await memory?.end();
    // One comparison, so that a failure tells both.
    expect({ wrong, said }).toEqual({ wrong: [], said: [] });
    if (memory) expect((late as number) - (early as number)).toBeLessThan(GROWTH_BYTES);
  }, 600_000);
});

/** Goes to a page and tells what is not as it should be; null when all is well. */
async function visitOne(
  session: Session,
  page: Page,
  { path, article }: KnownPage,
  { first, card }: { first: boolean; card: boolean },
): Promise<string | null> {
  const problem = await page
    .goto(`http://${COURIER}/${path}`, { waitUntil: 'domcontentloaded' })
    .then(() => null, String);
  if (problem) return problem;
  if (!article) return leftAlone(page, first);
  const marked = await waitFor(
    'marks',
    async () => ((await marksOf(page)).length > 0 ? true : null),
    MARKED_MS,
  ).catch(() => false);
  if (!marked) return 'is not marked';
  return card ? cardOf(session, page) : null;
}

/** Waits for the last look where it may be more than one, the first time; null when nothing was changed by then. */
async function leftAlone(page: Page, first: boolean): Promise<string | null> {
  const before = await stateOf(page);
  const words = await page.evaluate(() => document.body?.innerText?.length ?? 0);
  const again = first && words < OWN_TEXT;
  await new Promise((resolve) => setTimeout(resolve, again ? LAST_LOOK_MS : LOOKED_MS));
  return changeBetween(before, await stateOf(page));
}

/** Rests on the first mark until its card says something; null when it does. */
async function cardOf(session: Session, page: Page): Promise<string | null> {
  const [mark] = await marksOf(page);
  if (!mark) return 'lost its marks';
  try {
    await hover(page, mark);
    await waitFor(`the card of ${mark.text}`, () => cardText(session, page), CARD_MS);
    await leave(page);
    return null;
  } catch (error) {
    return String(error);
  }
}

/** Asks for the bytes that the background holds after a collection, and writes down what it says; null where no one can ask. */
async function backgroundMemory(
  { background }: Session,
  said: string[],
): Promise<{ held(): Promise<number>; end(): Promise<void> } | null> {
  const cdp: CDPSession | null = (await background?.()) ?? null;
  if (!cdp) return null;
  await watch(cdp, (words) => said.push(`background: ${words}`));
  return {
    async held() {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    },
    end: () => cdp.detach(),
  };
}
