import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/session.ts';
import { inBrowser } from './support/in-both-browsers.ts';
import { COURIER, testSite } from './support/site.ts';

const AHEAD = '/aleppo-2024.html?ahead';

const FRONT = `<!doctype html><title>Front page</title>
<script type="speculationrules">{ "prerender": [{ "urls": ["${AHEAD}"], "eagerness": "immediate" }] }</script>
<main><p>The market hall opens again on Monday, the town said.</p><p><a href="${AHEAD}">The other story</a></p></main>`;

/** Firefox loads no page ahead. */
inBrowser(
  'chromium',
  'an article that a page has loaded ahead',
  (reader) => {
    it('says nothing to the background until it is seen, and is marked then', async () => {
      const { session, site, untilMarks, wait } = reader();
      const line = (await session.background?.()) as CDPSession;
      const from = site.visits.length;
      const calls = await heard(line, AHEAD);
      const page = await session.page(`http://${COURIER}/front.html`);
      const visit = await waitFor('the article to be asked for', () =>
        site.visits.slice(from).find(({ path }) => path === AHEAD),
      );
      expect(visit.headers['sec-purpose']).toMatch(/prerender/);
      await wait();
      expect(await calls()).toEqual([]);

      await Promise.all([page.waitForNavigation(), page.click('a')]);
      await untilMarks(page, 'marks', (marks) => marks.length > 0);
      expect(await wasPrerendered(page)).toBe(true);
      expect(await calls()).toContain('suspected');
      await line.detach();
    });
  },
  {
    answer: (host, path) =>
      path === '/front.html' ? { type: 'text/html', body: FRONT } : testSite(host, path),
  },
);

/** Names of the calls that the background gets from pages with an address that ends so. */
async function heard(line: CDPSession, end: string): Promise<() => Promise<string[]>> {
  await line.send('Runtime.evaluate', {
    expression: `globalThis.heard = [];
      chrome.runtime.onMessage.addListener(({ call }, { url }) => {
        if (url?.endsWith(${JSON.stringify(end)})) heard.push(call);
      });`,
  });
  return async () => {
    const { result } = await line.send('Runtime.evaluate', { expression: 'heard', returnByValue: true });
    return result.value;
  };
}

/** Else the page would have been loaded when the link was followed, and the test would show nothing. */
function wasPrerendered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
      activationStart: number;
    })[];
    return (entry?.activationStart ?? 0) > 0;
  });
}
