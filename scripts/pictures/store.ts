import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { KINDS } from '../browsers/marks.ts';
import { waitFor } from '../browsers/session.ts';
import { type Sample, withCard } from './sample.ts';

const FOLDER = 'docs/store';
/** What both stores ask of a listing's pictures. */
const SIZE = { width: 1280, height: 800 };
const PAGES = ['library.html', 'options.html', 'welcome.html'];

/** The pictures of the store listings: a card of each kind, light and dark, and the extension's pages. @returns their files. */
export async function picturesOfStore(sample: Sample): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const files: string[] = [];
  const take = async (page: Page, name: string) => {
    const path = join(FOLDER, `${name}.png`);
    await page.screenshot({ path });
    await page.close();
    files.push(path);
  };
  for (const kind of KINDS)
    await take(await withCard(sample, kind, SIZE, kind === 'unit' ? 'dark' : 'light'), `card-${kind}`);
  for (const path of PAGES) {
    const page = await sample.session.extensionPage(path);
    await page.setViewport(SIZE);
    await waitFor(`${path} to be drawn`, () =>
      page.evaluate(() =>
        document.querySelector('main, h1') && !document.querySelector('[aria-busy="true"]') ? true : null,
      ),
    );
    await take(page, path.replace('.html', ''));
  }
  return files;
}
