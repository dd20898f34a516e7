import puppeteer from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../../scripts/browsers/find-browser.ts';
import { browserPath } from '../../../scripts/browsers/install-browser.ts';
import type { reread } from '../../../tests/rereading/reread.ts';
import { serveBuilt } from '../../../tests/support/built-site.ts';

/** Pages and changes by chance, always the same ones. */
const TRIALS = 400;
const ROUNDS = 6;

describe('a page that was read before, and changes', () => {
  it.each(BROWSERS)(
    'is read as one that never was, by its styles, slots and shadow trees too, in %s',
    async (name) => {
      const site = await serveBuilt('tests/rereading/index.html');
      const browser = await puppeteer.launch({
        executablePath: browserPath(name),
        ...(name === 'firefox'
          ? { browser: name }
          : { args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }),
      });
      try {
        const page = await browser.newPage();
        await page.goto(site.address);
        for (let seed = 1; seed <= TRIALS; seed++) {
          const { again, anew } = await page.evaluate(
            (seed, rounds) => (window as unknown as { reread: typeof reread }).reread(seed, rounds),
            seed,
            ROUNDS,
          );
          expect(again, `trial ${seed}`).toEqual(anew);
        }
      } finally {
        await browser.close();
        await site.close();
      }
    },
  );
});
