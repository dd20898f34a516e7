import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import type { SeenRequest } from '../../../scripts/site/serve.ts';
import { TESTED } from './browsers.ts';
import { createReader, type Reader } from './reader.ts';
import { type BrowserWish, borrow, closeTabs, giveBack, type Running } from './shared-browsers.ts';

/** Names that the browsers themselves call home to; no page and no file of the extension names them. */
const BROWSER_MAKERS =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)$/;

/** Requests of anyone to anywhere but the sample newspapers, without the browsers' own. */
function leaks(strangers: readonly SeenRequest[]): string[] {
  return strangers
    .filter(({ host }) => !BROWSER_MAKERS.test(host))
    .map(({ method, host, path }) => `${method} ${host}${path}`);
}

type Define = (reader: () => Reader) => void;

/** Runs the same tests in each browser, as `inBrowser` does in one. */
export function inBothBrowsers(title: string, define: Define, wish?: BrowserWish) {
  for (const name of TESTED) inBrowser(name, title, define, wish);
}

/**
 * Runs tests in a browser; whatever they do, nothing may leave the machine. The browser is one that other spec files use
 * too (see `shared-browsers.ts`): they get it as it is after the installation, and its tabs are closed after the test that
 * opened them, those opened in `beforeAll` at the end.
 */
export function inBrowser(name: BrowserName, title: string, define: Define, wish: BrowserWish = {}) {
  describe(`${title} (${name})`, () => {
    let running: Running | undefined;
    let reader: Reader | undefined;
    let before: ReadonlySet<Page> = new Set();
    let between: ReadonlySet<Page> = new Set();

    beforeAll(async () => {
      running = await borrow(name, wish);
      reader = createReader(running.session, running.site);
      before = new Set(await running.session.tabs());
    });
    beforeEach(async () => {
      if (running) between = new Set(await running.session.tabs());
    });
    afterEach(async () => {
      if (running) await closeTabs(running, between);
    });
    afterAll(async () => {
      if (!running) return;
      await closeTabs(running, before);
      await giveBack(running);
    });

    define(() => {
      if (!reader) throw new Error('The browser did not start.');
      return reader;
    });

    it('let no request leave the machine', () => {
      // Taken out: what comes after this look is told by the next file.
      expect(leaks(running?.site.strangers.splice(0) ?? [])).toEqual([]);
    });
  });
}
