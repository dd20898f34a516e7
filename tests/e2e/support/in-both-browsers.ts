import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { BrowserName } from '../../../scripts/browsers/find-browser.ts';
import { TESTED } from './browsers.ts';
import { createReader, type Reader } from './reader.ts';
import { type BrowserWish, borrow, closeTabs, giveBack, type Running } from './shared-browsers.ts';
import { takeStrangers } from './strangers.ts';

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
    afterEach(async ({ task }) => {
      if (!running) return;
      await closeTabs(running, between);
      nothingLeft(running, `“${task.name}”, or what came since the test before it`);
    });
    afterAll(async () => {
      if (!running) return;
      await closeTabs(running, before);
      await giveBack(running);
      nothingLeft(running, 'What came after the last test');
    });

    define(() => {
      if (!reader) throw new Error('The browser did not start.');
      return reader;
    });
  });
}

function nothingLeft({ session, site }: Running, who: string): void {
  expect(takeStrangers(session.name, site), `${who}, asked for what no test may ask for`).toEqual([]);
}
