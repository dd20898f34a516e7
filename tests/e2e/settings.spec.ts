import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardIsOpen, cardText } from '../../scripts/browsers/card.ts';
import { boxOf, hover, leave } from '../../scripts/browsers/marks.ts';
import { type ExtensionApi, waitFor } from '../../scripts/browsers/session.ts';
import { press, untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

declare const chrome: ExtensionApi;

const ARTICLE = 'aleppo-2024.html';

/** Chooses one of a list, as the reader does; `label` is what the list is called. */
async function choose(page: Page, label: string, value: string): Promise<void> {
  const list = await waitFor(`the list “${label}”`, async () => {
    for (const one of await page.$$('select')) {
      const name = await one.evaluate((element) => element.labels?.[0]?.textContent ?? '');
      if (name.startsWith(label)) return one;
    }
    return null;
  });
  await list.select(value);
}

/** Waits until a choice is stored: a page that is closed before loses it. */
async function stored(page: Page, key: 'holdKey' | 'where' | 'language', value: string): Promise<void> {
  await waitFor(`${key} to be stored`, async () => {
    const { settings } = await page.evaluate(() => chrome.storage.local.get('settings'));
    return (settings as Record<string, unknown> | undefined)?.[key] === value ? true : null;
  });
}

/** How the marks of places are drawn in a page. */
function lineOfPlaces(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { textDecorationStyle, textDecorationLine } = getComputedStyle(
      document.body,
      '::highlight(sidelight-place)',
    );
    return `${textDecorationLine} ${textDecorationStyle}`;
  });
}

inBothBrowsers('the settings', (reader) => {
  it('change how the marks of an open page are drawn, at once', async () => {
    const page = await reader().read(ARTICLE);
    const settings = await reader().session.extensionPage('options.html');
    const before = await lineOfPlaces(page);
    await choose(settings, 'How it is marked: Places', 'wavy');
    await waitFor('the new style', async () =>
      (await lineOfPlaces(page)) === 'underline wavy' ? true : null,
    );
    await choose(settings, 'How it is marked: Places', 'line');
    await waitFor('the old style', async () => ((await lineOfPlaces(page)) === before ? true : null));
    await settings.close();
  });

  it('let a card open only while a key is held', async () => {
    const page = await reader().read(ARTICLE);
    const settings = await reader().session.extensionPage('options.html');
    await choose(settings, 'And only while this key is held', 'Shift');
    await stored(settings, 'holdKey', 'Shift');
    await page.bringToFront();
    const [mark] = await reader().marks(page, 'place');
    if (!mark) throw new Error('No place is marked.');
    await hover(page, mark);
    await reader().wait();
    expect(await cardIsOpen(reader().session, page)).toBe(false);

    await leave(page);
    const { x, y, height } = await boxOf(page, mark);
    await page.keyboard.down('Shift');
    await page.mouse.move(x + 4, y + height / 2);
    await page.mouse.move(x + 6, y + height / 2);
    await waitFor('the card', () => cardText(reader().session, page));
    await page.keyboard.up('Shift');
    await page.keyboard.press('Escape');
    await choose(settings, 'And only while this key is held', 'none');
    await stored(settings, 'holdKey', 'none');
    await settings.close();
  });

  it('have a page read only when the reader asks', async () => {
    const settings = await reader().session.extensionPage('options.html');
    await press(settings, 'Only when I ask');
    await stored(settings, 'where', 'click');
    const page = await reader().go(ARTICLE);
    await reader().wait();
    expect(await reader().marks(page)).toEqual([]);
    const popup = await reader().session.popup(page);
    await press(popup, 'Read this page');
    await reader().untilMarks(page, 'the marks', (marks) => marks.length > 0);
    await settings.bringToFront();
    await press(settings, 'By itself');
    await stored(settings, 'where', 'everywhere');
    await settings.close();
  });

  it('speak another language at once: on their own page, in the popup and in the cards of an open page', async () => {
    const page = await reader().read(ARTICLE);
    const settings = await reader().session.extensionPage('options.html');
    await choose(settings, 'Language of the interface', 'ar');
    await untilSays(settings, /لغة الواجهة/);
    expect(await settings.evaluate(() => [document.dir, document.documentElement.lang])).toEqual([
      'rtl',
      'ar',
    ]);
    await page.bringToFront();
    await reader().rest(page, 'claim', '54 government soldiers');
    const card = await waitFor('the Arabic card', async () => {
      const text = await cardText(reader().session, page);
      return text && /القتلى: 54/.test(text) ? text : null;
    });
    expect(card).toContain('المرصد السوري لحقوق الإنسان');
    const popup = await reader().session.popup(page);
    await untilSays(popup, /تقارير/);
    await choose(settings, 'لغة الواجهة', 'auto');
    await untilSays(settings, /Language of the interface/);
    await settings.close();
  });
});
