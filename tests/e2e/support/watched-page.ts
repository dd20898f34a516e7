import type { Page } from 'puppeteer-core';
import type { Reader } from './reader.ts';
import { COURIER } from './site.ts';

/** Opens an article and writes down every exception and every word in its console, the extension's among them. */
export async function openWatched(reader: Reader, path: string): Promise<{ page: Page; said: string[] }> {
  const page = await reader.session.page();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(`exception: ${error instanceof Error ? error.stack : error}`));
  page.on('console', (message) => {
    // Browsers ask every site for an icon and say that there is none.
    if (!/favicon|Failed to load resource/.test(message.text()))
      said.push(`${message.type()}: ${message.text()}`);
  });
  await page.goto(`http://${COURIER}/${path}`, { waitUntil: 'load' });
  return { page, said };
}
