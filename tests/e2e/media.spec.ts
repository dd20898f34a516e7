import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { cardBox } from '../../scripts/browsers/card.ts';
import { boxOf, KINDS } from '../../scripts/browsers/marks.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { show, type Way } from './support/media.ts';
import { differingPixels, pictureOf } from './support/pixels.ts';

const ARTICLE = 'aleppo-2024.html';

inBothBrowsers('a page shown in another way', (reader) => {
  let shown: { page: Page; way: Way } | null = null;
  const showIn = async (page: Page, way: Way) => {
    shown = { page, way };
    await show(reader().session, page, way, true);
  };
  afterEach(async () => {
    if (shown) await show(reader().session, shown.page, shown.way, false);
    shown = null;
  });

  /** Of the first mark of each kind: how many pixels of it are paint, for each pixel of its width. */
  async function painted(page: Page): Promise<number[]> {
    const marks = await reader().marks(page);
    const pictures: { width: number; box: Awaited<ReturnType<typeof boxOf>>; marked: string }[] = [];
    for (const kind of KINDS) {
      const mark = marks.find((mark) => mark.kind === kind);
      if (!mark) throw new Error(`No ${kind} is marked.`);
      const box = await boxOf(page, mark);
      pictures.push({ width: box.width, box, marked: await pictureOf(page, box) });
    }
    await page.evaluate(() => {
      for (const name of [...CSS.highlights.keys()]) CSS.highlights.delete(name);
    });
    const shares: number[] = [];
    for (const { width, box, marked } of pictures)
      shares.push(differingPixels(marked, await pictureOf(page, box)) / width);
    return shares;
  }

  it('on paper: neither marks nor a card', async () => {
    const page = await reader().read(ARTICLE);
    await reader().rest(page, 'place', 'Atarib');
    await showIn(page, 'print');
    const host = await page.evaluate(() => {
      const host = document.querySelector(':popover-open');
      return host && getComputedStyle(host).display;
    });
    expect(host).toBe('none');
    expect(await painted(page)).toEqual([0, 0, 0]);
  });

  it('in the colours of the system: every kind has its line', async () => {
    const page = await reader().read(ARTICLE);
    await showIn(page, 'forcedColours');
    for (const share of await painted(page)) expect(share).toBeGreaterThan(0.5);
  });

  it('at twice its size: the card is in the window, beside its words', async () => {
    const page = await reader().read(ARTICLE);
    await showIn(page, 'zoom');
    expect(await page.evaluate(() => innerWidth)).toBe(600);
    await reader().rest(page, 'place', 'Atarib');
    const card = await waitFor('the card', () => cardBox(reader().session, page));
    const mark = (await reader().marks(page, 'place')).find(({ text }) => text === 'Atarib');
    const word = await boxOf(page, mark ?? { style: '', index: 0 });
    const height = await page.evaluate(() => innerHeight);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(600);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(height);
    const apart =
      card.top >= word.y + word.height ||
      card.bottom <= word.y ||
      card.left >= word.x + word.width ||
      card.right <= word.x;
    expect(apart).toBe(true);
  });
});
