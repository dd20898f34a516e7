import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axeCore from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { browserPath } from '../../scripts/browsers/install-browser.ts';
import { fromFolder } from '../../scripts/site/from-folder.ts';
import { serve } from '../../scripts/site/serve.ts';

/** What `gallery.tsx` gives its page. */
declare function show(query: string): Promise<void>;
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

/** The gallery in a browser; pictures are Chromium's. */
export async function openGallery(name: BrowserName = 'chromium') {
  const built = mkdtempSync(join(tmpdir(), 'sidelight-gallery-'));
  // One bundle: a page of hundreds of modules takes a second to load.
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: built,
      minify: false,
      target: 'esnext',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: 'tests/gallery/index.html' },
    },
  });
  const site = await serve(fromFolder(built));
  const browser = await puppeteer.launch({
    executablePath: browserPath(name),
    ...(name === 'firefox'
      ? { browser: name, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } }
      : { args: [...STEADY, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] }),
  });
  const page: Page = await browser.newPage();
  const load = async () => {
    await page.goto(`${site.origin}/tests/gallery/index.html?type=fixed`);
    await page.waitForSelector('body[data-drawn]');
    await page.evaluate(axeCore.source);
  };
  await load();
  const gallery = {
    page,
    /** Draws a part of the gallery in a look and a size; the page is not loaded anew for it. */
    async show(query: string, { theme, locale }: Look, width: number, height = 900): Promise<void> {
      await page.setViewport({ width, height });
      // Firefox's driver has no such thing; there the reduced motion is a preference.
      if (name === 'chromium') {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
      }
      await page.evaluate((query) => show(query), `type=fixed&locale=${locale}&${query}`);
    },
    /** As `show`, in a page that no key was pressed in yet: the Tab key begins at its top. */
    async open(query: string, look: Look, width: number): Promise<void> {
      await load();
      await gallery.show(query, look, width);
    },
    /** What axe has against the page as it stands. */
    async violations(): Promise<string[]> {
      const found = await page.evaluate(
        (rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }),
        RULES,
      );
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
    },
    scrollsSideways(): Promise<boolean> {
      return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    },
    async close(): Promise<void> {
      await browser.close();
      await site.close();
      rmSync(built, { recursive: true, force: true });
    },
  };
  return gallery;
}
