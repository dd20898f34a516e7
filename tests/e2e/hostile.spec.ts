import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { cardBox, cardText } from '../../scripts/browsers/card.ts';
import { boxOf } from '../../scripts/browsers/marks.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import type { HostileWindow } from './support/hostile.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { openWatched } from './support/watched-page.ts';

declare const window: Window & HostileWindow;

const ARTICLE = 'aleppo-2024.html';

/** What is marked, asked with what the page kept from itself. */
const marked = (page: Page) => page.evaluate(() => window.marked());
const untilMarked = (page: Page) =>
  waitFor('marks', async () => ((await marked(page)).includes('Atarib') ? true : null));

async function rest(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  const look = () => page.evaluate((text) => window.boxOf(text), text);
  await look(); // scrolls
  await page.evaluate(() => window.drawn());
  const box = await look();
  if (!box) throw new Error(`${text} is not marked.`);
  await page.mouse.move(2, 2);
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
}

inBothBrowsers('a page that fights back', (reader) => {
  it('redefines everything the extension could call: it is read, and the card opens', async () => {
    const { page, said } = await openWatched(reader(), `breaking/${ARTICLE}`);
    await untilMarked(page);
    await rest(page, 'Atarib');
    expect(await waitFor('the card', () => cardText(reader().session, page))).toContain('الأتارب');
    expect(said).toEqual([]);
  });

  it('removes whatever appears: the card is gone, and nothing loops', async () => {
    const { page, said } = await openWatched(reader(), `removing/${ARTICLE}`);
    await untilMarked(page);
    await rest(page, 'Atarib');
    const removed = async (since: number) => {
      await waitFor('the page to remove the host', () =>
        page.evaluate((since) => window.removed > since || null, since),
      );
      await reader().wait();
      return page.evaluate(() => window.removed);
    };
    const first = await removed(0);
    expect(first, 'for the frame, ahead of the card, and for the card').toBeLessThanOrEqual(2);
    await reader().wait();
    expect(await page.evaluate(() => window.removed)).toBe(first);
    await rest(page, 'Sarmin');
    expect(await removed(first)).toBe(first + 1);
    expect((await marked(page)).length).toBeGreaterThan(3);
    expect(said).toEqual([]);
  });

  it('has highlights of its own: they stay', async () => {
    const { page, said } = await openWatched(reader(), `painting/${ARTICLE}`);
    await untilMarked(page);
    await rest(page, 'Atarib');
    await waitFor('the card', () => cardText(reader().session, page));
    await page.keyboard.press('Escape');
    await reader().untilClosed(page);
    const own = await page.evaluate(() =>
      ['find-in-article', 'place'].map((name) => CSS.highlights.get(name)?.size),
    );
    expect(own).toEqual([1, 1]);
    expect(said).toEqual([]);
  });

  it('clears all highlights: nothing breaks, and the card still opens', async () => {
    const { page, said } = await openWatched(reader(), `painting/${ARTICLE}`);
    await untilMarked(page);
    const box = await page.evaluate(() => {
      const box = window.boxOf('Atarib');
      CSS.highlights.clear();
      return box;
    });
    await page.mouse.move(2, 2);
    await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
    await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 8);
    expect(await waitFor('the card', () => cardText(reader().session, page))).toContain('Atarib');
    expect(said).toEqual([]);
  });

  it('styles every box and popover: the card is where it belongs, and nothing lies over the page', async () => {
    const boxOfCard = async (way: string) => {
      const page = await reader().read(`${way}${ARTICLE}`);
      await reader().rest(page, 'place', 'Atarib');
      await waitFor('the card to have come', async () => {
        const seen = await reader().session.inHost(
          page,
          (root) => getComputedStyle(root.querySelector('.slot') as Element).opacity,
        );
        return seen === '1' || null;
      });
      const mark = (await reader().marks(page, 'place')).find(({ text }) => text === 'Atarib');
      const word = await boxOf(page, mark ?? { style: '', index: 0 });
      const card = await cardBox(reader().session, page);
      if (!card) throw new Error('The card is gone.');
      const [left, top] = [card.left - word.x, card.top - word.y];
      const above = await page.evaluate((card) => {
        const shown = (host: Element | null, part: string) => host && getComputedStyle(host, part).display;
        const over = (x: number, y: number) => document.elementFromPoint(x, y)?.matches('[popover]') ?? false;
        return {
          card: over(card.left + 20, card.top + 20),
          page: over(1, 1),
          corner: over(innerWidth - 40, innerHeight - 5),
          added: ['::backdrop', '::before', '::after'].map((part) =>
            shown(document.querySelector(':popover-open'), part),
          ),
        };
      }, card);
      return { left, top, width: card.right - card.left, above };
    };
    const styled = await boxOfCard('styled/');
    expect(styled.above).toEqual({ card: true, page: false, corner: false, added: ['none', 'none', 'none'] });
    expect(styled.width).toBe((await boxOfCard('')).width);
    expect(Math.abs(styled.left)).toBeLessThan(400);
  });

  it.each(['trusting', 'shut', 'sandboxed', 'named'])('is served %s: read like any other', async (way) => {
    const { page, said } = await openWatched(reader(), `${way}/${ARTICLE}`);
    await reader().untilMarks(page, 'marks', (marks) => marks.some(({ text }) => text === 'Atarib'));
    expect(await reader().rest(page, 'place', 'Atarib')).toContain('الأتارب');
    expect(said).toEqual([]);
  });

  it('holds the article in nested shadow roots: read, painted and hovered there', async () => {
    const { page, said } = await openWatched(reader(), `shadowed/${ARTICLE}`);
    await untilMarked(page);
    await rest(page, 'Atarib');
    expect(await waitFor('the card', () => cardText(reader().session, page))).toContain('الأتارب');
    expect(said).toEqual([]);
  });
});
