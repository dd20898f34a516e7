import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardBox, cardIsOpen, cardText } from '../../scripts/browsers/card.ts';
import { boxOf } from '../../scripts/browsers/marks.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

const PHONE = { width: 390, height: 780, isMobile: true, hasTouch: true };

inBothBrowsers('fingers on a phone', (reader) => {
  const open = async (path: string) => {
    const page = await reader().read(path);
    // Firefox takes the size only; its touches are made by the driver all the same.
    await page.setViewport(reader().session.name === 'chromium' ? PHONE : { width: 390, height: 780 });
    // The change to a phone loads the page anew in Chromium.
    await reader().untilMarks(page, `highlights on ${path}`, (seen) =>
      seen.some(({ text }) => text === 'Atarib'),
    );
    return page;
  };
  const tap = async (page: Page, text: string) => {
    const mark = (await reader().marks(page, 'place')).find((one) => one.text === text);
    if (!mark) throw new Error(`${text} is not marked.`);
    const { x, y, width, height } = await boxOf(page, mark);
    await page.touchscreen.tap(x + Math.min(8, width / 2), y + height / 2);
    return mark;
  };
  const card = (page: Page) => waitFor('the card', () => cardText(reader().session, page));

  it('open the card of what they tap, along the lower edge and with the words above it; beside it they close it', async () => {
    const page = await open('aleppo-2024.html');
    const mark = await tap(page, 'Atarib');
    expect(await card(page)).toContain('الأتارب');
    const sheet = await cardBox(reader().session, page);
    if (!sheet) throw new Error('The card is gone.');
    const window = await page.evaluate(() => ({
      height: innerHeight,
      width: document.documentElement.clientWidth,
    }));
    expect(Math.abs(sheet.bottom - window.height)).toBeLessThan(1);
    expect(sheet.left).toBeLessThan(1);
    expect(sheet.right).toBeGreaterThan(window.width - 1);
    const bottom = await page.evaluate(({ style, index }) => {
      const part = [...(CSS.highlights.get(style) ?? [])][index];
      const range = document.createRange();
      range.setStart(part?.startContainer as Node, part?.startOffset ?? 0);
      range.setEnd(part?.endContainer as Node, part?.endOffset ?? 0);
      return range.getBoundingClientRect().bottom;
    }, mark);
    expect(bottom).toBeLessThanOrEqual(sheet.top);
    expect(bottom).toBeGreaterThan(0);

    await page.touchscreen.tap(window.width / 2, sheet.top + 60); // in the card
    expect(await cardIsOpen(reader().session, page)).toBe(true);
    await page.touchscreen.tap(4, 4);
    await reader().untilClosed(page);
  });

  it('leave the card open while they scroll the page', async () => {
    const page = await open('aleppo-2024.html');
    await tap(page, 'Atarib');
    await card(page);
    await page.touchscreen.touchStart(200, 200);
    for (const y of [190, 180, 170]) await page.touchscreen.touchMove(200, y);
    await page.touchscreen.touchEnd();
    expect(await cardIsOpen(reader().session, page)).toBe(true);
  });

  it('follow a link under a highlight', async () => {
    const page = await open('linked/aleppo-2024.html');
    const followed = page.waitForNavigation();
    await tap(page, 'Atarib');
    await followed;
    expect(page.url()).toMatch(/#followed|\?followed/);
  });
});
