import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';
import { COURIER } from './site.ts';

/** Opens pages in windows of their own: all are on the screen, so that what they wait for they wait for together. */
export async function openInWindows(reader: Reader, paths: readonly string[]): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  for (const path of paths) {
    const page = await reader.session.window();
    await page.goto(`http://${COURIER}/${path.replace(/^\//, '')}`);
    pages.set(path, page);
  }
  return pages;
}
