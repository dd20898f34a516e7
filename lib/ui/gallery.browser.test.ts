import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { source } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createViteServer } from 'vitest/node';
import { browserPath } from '../../scripts/browsers/install-browser.ts';
import { LIBRARIES } from '../../tests/gallery/states/libraries.ts';
import { POPUPS } from '../../tests/gallery/states/popups.ts';

type Server = Awaited<ReturnType<typeof createViteServer>>;
declare const axe: { run(where: Document, options: object): Promise<{ violations: Violation[] }> };

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'ar'] as const).map((locale) => ({ theme, locale })),
);

let server: Server;
let browser: Browser;
let page: Page;
const cache = mkdtempSync(join(tmpdir(), 'sidelight-gallery-'));

beforeAll(async () => {
  server = await createViteServer({
    configFile: false,
    cacheDir: cache,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(cache, { recursive: true, force: true });
});

/** Draws a part of the gallery in a look and a width. */
async function show(query: string, { theme, locale }: (typeof LOOKS)[number], width: number): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The gallery is not served.');
  await page.goto(`http://127.0.0.1:${address.port}/tests/gallery/index.html?locale=${locale}&${query}`);
  await page.waitForSelector('body[data-drawn]');
}

async function violations(): Promise<string[]> {
  await page.evaluate(source);
  const found = await page.evaluate(
    (rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
    RULES,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

function scrollsSideways(): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

describe.each(LOOKS)('in $theme, $locale', (look) => {
  it('the cards hold to WCAG 2.2 AA', async () => {
    await show('', look, 1400);
    expect(await violations()).toEqual([]);
  });

  it.each(Object.keys(LIBRARIES))(
    'the library “%s” holds to WCAG 2.2 AA and fits in 320 pixels',
    async (name) => {
      for (const width of [1200, 320]) {
        await show(`library=${name}`, look, width);
        expect(await violations()).toEqual([]);
        expect(await scrollsSideways()).toBe(false);
      }
    },
  );

  it.each(Object.keys(POPUPS))('the popup “%s” holds to WCAG 2.2 AA and fits in 320 pixels', async (name) => {
    await show(`popup=${name}`, look, 320);
    expect(await violations()).toEqual([]);
    expect(await scrollsSideways()).toBe(false);
  });
});
