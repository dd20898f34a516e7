import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axeCore from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { createViteServer } from 'vitest/node';
import { browserPath } from '../../scripts/browsers/install-browser.ts';

declare const axe: { run(where: Document, options: object): Promise<{ violations: Violation[] }> };

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

export interface Look {
  theme: 'light' | 'dark';
  locale: 'en' | 'ar';
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What could make two pictures of the same page differ between two machines or two moments. */
const STEADY = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
];

export type Gallery = Awaited<ReturnType<typeof openGallery>>;

/** The gallery in Chromium. */
export async function openGallery() {
  const cache = mkdtempSync(join(tmpdir(), 'sidelight-gallery-'));
  const server = await createViteServer({
    configFile: false,
    cacheDir: cache,
    logLevel: 'error',
    // Packages may be linked from outside the project's folder; the server is this machine's alone.
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null, fs: { strict: false } },
  });
  await server.listen();
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    args: [...STEADY, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page: Page = await browser.newPage();
  return {
    page,
    /** Draws a part of the gallery in a look and a size. */
    async show(query: string, { theme, locale }: Look, width: number, height = 900): Promise<void> {
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      const address = server.httpServer?.address();
      if (!address || typeof address === 'string') throw new Error('The gallery is not served.');
      await page.goto(
        `http://127.0.0.1:${address.port}/tests/gallery/index.html?type=fixed&locale=${locale}&${query}`,
      );
      await page.waitForSelector('body[data-drawn]');
    },
    /** What axe has against the page as it stands. */
    async violations(): Promise<string[]> {
      await page.evaluate(axeCore.source);
      const found = await page.evaluate(
        (rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
        RULES,
      );
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    },
    async close(): Promise<void> {
      await browser.close();
      await server.close();
      rmSync(cache, { recursive: true, force: true });
    },
  };
}
