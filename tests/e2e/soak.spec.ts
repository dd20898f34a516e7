import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { marksOf } from '../../scripts/browsers/marks.ts';
import { type Session, waitFor } from '../../scripts/browsers/session.ts';
import { loadKnowledge } from '../../scripts/input/load-knowledge.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { type KnownPage, knownPages } from './support/known-pages.ts';
import { COURIER } from './support/site.ts';

/** Pages one after the other in one session; Firefox tells no extension's memory, so there each page is seen once. */
const VISITS: Record<BrowserName, number> = { chromium: 300, firefox: 0 };
/** Most of a visit is waiting, so some readers share the session, each in a window that is on the screen. */
const READERS = 3;
/** As a reader who skims: a window is kept for some pages, then closed. */
const PAGES_A_WINDOW = 12;
/** The detector has looked by then at a page that it is going to leave. */
const LOOKED_MS = 250;
/** An article's marks are there long before. */
const MARKED_MS = 10_000;
/** What a background may hold more at the end than after its first third: one article's analysis, not a trend. */
const GROWTH_BYTES = 3_000_000;

inBothBrowsers('months of reading in one session', (reader) => {
  it('marks every article, leaves every other page as it was, throws nothing, keeps nothing', async () => {
    const { session } = reader();
    const pages = knownPages(loadKnowledge());
    const visits = Math.max(VISITS[session.name], pages.length);
    const errors: string[] = [];
    const memory = await backgroundMemory(session, errors);
    const wrong: string[] = [];
    let next = 0;
    /** Visits pages, each the next that no other reader visited, up to the one of that number. */
    const read = async (until: number) => {
      let window: Page | undefined;
      for (let own = 0; next < until; own += 1) {
        const visit = next++;
        if (own % PAGES_A_WINDOW === 0) {
          await window?.close();
          window = await watchedWindow(session, errors);
        }
        const known = pages[visit % pages.length] as KnownPage;
        const problem = await visitOne(window as Page, known);
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
    expect(wrong).toEqual([]);
    expect(errors).toEqual([]);
    if (memory) expect((late as number) - (early as number)).toBeLessThan(GROWTH_BYTES);
  }, 600_000);
});

/** Goes to a page and tells what is not as it should be; null when all is well. */
async function visitOne(page: Page, { path, article }: KnownPage): Promise<string | null> {
  const problem = await page
    .goto(`http://${COURIER}/${path}`, { waitUntil: 'domcontentloaded' })
    .then(() => null, String);
  if (problem) return problem;
  if (article) {
    const marked = await waitFor(
      'marks',
      async () => ((await marksOf(page)).length > 0 ? true : null),
      MARKED_MS,
    ).catch(() => false);
    return marked ? null : 'is not marked';
  }
  const before = await page.evaluate(() => document.querySelectorAll('*').length);
  await new Promise((resolve) => setTimeout(resolve, LOOKED_MS));
  const after = await page.evaluate(() => document.querySelectorAll('*').length);
  const marks = await marksOf(page);
  if (marks.length > 0) return `is marked: ${marks.map(({ text }) => text).join(', ')}`;
  return after === before ? null : `had ${before} elements and has ${after}`;
}

async function watchedWindow(session: Session, errors: string[]): Promise<Page> {
  const page = await session.window();
  page.on('pageerror', (error) => {
    const told = String(error instanceof Error ? (error.stack ?? error) : error);
    // What a page's own policy keeps from the page, Firefox tells as an error.
    if (!told.includes('Content-Security-Policy: The page’s settings')) errors.push(`${page.url()}: ${told}`);
  });
  return page;
}

/** Asks for the bytes that the background holds after a collection, and writes down what it throws; null where no one can ask. */
async function backgroundMemory(
  { background }: Session,
  errors: string[],
): Promise<{ held(): Promise<number>; end(): Promise<void> } | null> {
  const cdp: CDPSession | null = (await background?.()) ?? null;
  if (!cdp) return null;
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    errors.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
  );
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'warning')
      errors.push(`background, ${type}: ${args.map(({ value }) => String(value)).join(' ')}`);
  });
  await cdp.send('Runtime.enable');
  return {
    async held() {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    },
    end: () => cdp.detach(),
  };
}
