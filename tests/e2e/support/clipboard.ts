import type { ElementHandle, Page } from 'puppeteer-core';
import { type Session, waitFor } from '../../../scripts/browsers/session.ts';

/** What the clipboard holds, as far as a field of one line shows it; waits until it holds something. */
export async function pasted({ extensionPage }: Session): Promise<string> {
  const page = await extensionPage('library.html');
  const field = (await page.waitForSelector('input[type="search"]')) as ElementHandle<HTMLInputElement>;
  const text = await waitFor('the pasted text', async () => {
    await field.click({ count: 3 });
    await paste(page);
    return field.evaluate((input) => input.value || null);
  });
  await page.close();
  return text;
}

async function paste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
}
