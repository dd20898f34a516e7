import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type ExtensionApi, waitFor } from '../../scripts/browsers/session.ts';
import { press, untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

declare const chrome: ExtensionApi;

const WORDS = 'At least 54 government soldiers were killed near Atarib, the monitor said.';

inBothBrowsers('selected words', (reader) => {
  /** Does what the background does when their menu is used, which selection-menu.spec.ts shows. */
  const openFor = async (wish: string): Promise<Page> => {
    const { session } = reader();
    const own = await session.extensionPage('method.html');
    const id = await own.evaluate(
      async (text, wish) => {
        const from = { url: 'https://news.example/a', title: 'Losses', published: '2024-11-29', lang: 'en' };
        const id = crypto.randomUUID();
        await chrome.storage.session.set({
          [`selection-${id}`]: { wish, text, from: { ...from, outlet: null } },
        });
        return id;
      },
      WORDS,
      wish,
    );
    await own.close();
    return session.extensionPage(`selection.html?id=${id}`);
  };

  it('are read as an article is, with cards', async () => {
    const page = await openFor('look-up');
    await waitFor('the marks', async () => ((await page.$$('.marked')).length >= 2 ? true : null));
    await press(page, 'Atarib');
    expect(await untilSays(page, /Town[\s\S]*الأتارب/)).toMatch(/Search the library for “Atarib”/);
    await page.close();
  });

  it('give a text that reports an error, which the reader completes and copies', async () => {
    const page = await openFor('report');
    const field = await page.waitForSelector('textarea[aria-label="Report an error"]');
    await field?.click();
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('nothing');
    const text = await field?.evaluate((area) => area.value);
    expect(text).toMatch(/Place: “Atarib” = Atarib/);
    expect(text).toMatch(/What should be there: nothing$/);
    const copies = await page.$$('.copy-box button');
    await copies.at(-1)?.click();
    await untilSays(page, /Copied\./);
    await page.close();
  });

  it('are gone once the browser was closed, which the page says', async () => {
    const page = await reader().session.extensionPage('selection.html?id=0');
    await untilSays(page, /kept in memory only/);
    await page.close();
  });
});
