import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitFor } from '../../scripts/browsers/session.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { isMarkedIn, LONG_PAGES, scrollTo, scrollToShare, unmarkedNames } from './support/long-pages.ts';

const move = (page: Page) => page.evaluate(() => (window as unknown as { move(): void }).move());
const allMarked = (page: Page, where: string, ms?: number) =>
  waitFor(`all names marked ${where}`, async () => (await unmarkedNames(page)).length === 0 || null, ms);
const markedIn = (page: Page, selector: string) =>
  waitFor(`marks in ${selector}`, async () => (await isMarkedIn(page, selector)) || null);

inBothBrowsers('pages of which little is seen at once', (reader) => {
  it.each(Object.keys(LONG_PAGES))(
    'have all names marked that are seen, wherever one goes: %s',
    async (path) => {
      const page = await reader().read(path.slice(1));
      for (const share of [0, 0.5, 0.97, 0.3, 0]) {
        await scrollToShare(page, share);
        await allMarked(page, `at ${share}`, 5_000);
      }
      if (!path.includes('in-columns') && !path.includes('runs-out') && !path.includes('boxes'))
        expect((await reader().marks(page)).length).toBeLessThan(120);
    },
  );

  it('are marked where a page goes away and back while it is busy', async () => {
    const page = await reader().read('long/article.html');
    await markedIn(page, '#hour-1');
    for (let turn = 0; turn < 4; turn++) {
      await page.evaluate(async () => {
        const busily = (top: number) =>
          new Promise<void>((resolve) =>
            requestAnimationFrame(() => {
              window.scrollTo(0, top);
              const until = performance.now() + 40;
              while (performance.now() < until);
              resolve();
            }),
          );
        await busily(5000);
        await busily(0);
      });
      await allMarked(page, 'after it', 3_000);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await unmarkedNames(page)).toEqual([]);
    }
  });

  it('whose words are put into other elements are marked there, far from what is seen too', async () => {
    const page = await reader().read('long/other-elements.html');
    await markedIn(page, '#hour-1');
    await move(page);
    await reader().wait();
    await scrollToShare(page, 0.6);
    await allMarked(page, 'in their new elements');
  });

  it('have claims marked whose first word is for screen readers alone', async () => {
    const page = await reader().read('long/first-word-for-the-ear.html');
    await reader().untilMarks(page, 'a claim', (marks) => marks.some(({ kind }) => kind === 'claim'));
  });

  it('have marks only near what is seen: a browser goes over all of them whenever the page changes', async () => {
    const page = await reader().read('long/article.html');
    await markedIn(page, '#hour-1');
    await reader().wait();
    expect(await isMarkedIn(page, '#hour-60')).toBe(false);
    await scrollTo(page, '#hour-90');
    await markedIn(page, '#hour-90');
    expect(await isMarkedIn(page, '#hour-1')).toBe(false);
    expect((await reader().marks(page)).length).toBeLessThan(60);
  });

  it('have marks in place before one scrolls to them, and cards there', async () => {
    const page = await reader().read('long/article.html');
    await markedIn(page, '#hour-1');
    const isBelow = await page.evaluate(() => {
      const below = [...document.querySelectorAll('p')].find(
        (paragraph) => paragraph.getBoundingClientRect().top > innerHeight,
      );
      return `#${below?.id}`;
    });
    await markedIn(page, isBelow);
    await scrollTo(page, '#hour-75');
    await markedIn(page, '#hour-75');
    expect(await reader().rest(page, 'place', 'Atarib')).toContain('الأتارب');
  });

  it('that a script moves are marked where they have come to', async () => {
    const page = await reader().read('long/moved-by-transform.html');
    await markedIn(page, '#hour-1');
    await move(page);
    await markedIn(page, '#hour-80');
  });

  it('that grow: what is there stays marked all the time, what is new is marked when one comes to it', async () => {
    const page = await reader().read('long/article.html');
    await scrollTo(page, '#hour-40');
    await markedIn(page, '#hour-40');
    await page.evaluate(() => {
      const world = window as unknown as { blank: number };
      world.blank = 0;
      const look = () => {
        const paragraph = document.querySelector('#hour-40');
        const isMarked = [...CSS.highlights.values()].some((marks) =>
          [...marks].some(({ startContainer }) => paragraph?.contains(startContainer)),
        );
        if (!isMarked) world.blank += 1;
        requestAnimationFrame(look);
      };
      look();
    });
    await move(page);
    await reader().wait();
    await reader().wait();
    const blank = await page.evaluate(() => (window as unknown as { blank: number }).blank);
    expect(blank).toBe(0);
    await scrollTo(page, '#hour-91');
    await markedIn(page, '#hour-91');
  });
});
