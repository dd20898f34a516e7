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
/** As a reader who skims: a tab is kept for some pages, then closed. */
const PAGES_A_TAB = 12;
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
    const held: number[] = [];
    const wrong: string[] = [];
    let tab: Page | undefined;
    for (let visit = 0; visit < visits; visit += 1) {
      if (visit % PAGES_A_TAB === 0) {
        await tab?.close();
        tab = await watchedTab(session, errors);
      }
      const known = pages[visit % pages.length] as KnownPage;
      const problem = await visitOne(tab as Page, known);
      if (problem) wrong.push(`visit ${visit}, ${known.path}: ${problem}`);
      if (memory && (visit === Math.floor(visits / 3) || visit === visits - 1)) held.push(await memory());
    }
    await tab?.close();
    expect(wrong).toEqual([]);
    expect(errors).toEqual([]);
    if (memory) expect((held[1] as number) - (held[0] as number)).toBeLessThan(GROWTH_BYTES);
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

async function watchedTab(session: Session, errors: string[]): Promise<Page> {
  const page = await session.page();
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
): Promise<(() => Promise<number>) | null> {
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
  return async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return (await cdp.send('Runtime.getHeapUsage')).usedSize;
  };
}
