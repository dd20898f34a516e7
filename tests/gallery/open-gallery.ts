import puppeteer, { type Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers/find-browser.ts';
import { browserPath } from '../../scripts/browsers/install-browser.ts';
import { violations } from '../support/axe.ts';
import { serveBuilt } from '../support/built-site.ts';

/** What `gallery.tsx` gives its page. */
declare function show(query: string): Promise<void>;

export interface Look {
  theme: 'light' | 'dark';
  locale: 'en' | 'ar';
}

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
  const site = await serveBuilt('tests/gallery/index.html');
  const browser = await puppeteer.launch({
    executablePath: browserPath(name),
    ...(name === 'firefox'
      ? { browser: name, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } }
      : { args: [...STEADY, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] }),
  });
  const page: Page = await browser.newPage();
  const load = async () => {
    await page.goto(`${site.address}?type=fixed`);
    await page.waitForSelector('body[data-drawn]');
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
    violations: () => violations(page),
    scrollsSideways(): Promise<boolean> {
      return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    },
    async close(): Promise<void> {
      await browser.close();
      await site.close();
    },
  };
  return gallery;
}
