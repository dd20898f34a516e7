import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { boxOf, type Mark, marksOf } from '../../scripts/browsers/marks.ts';
import { waitFor } from '../../scripts/browsers/session.ts';
import { untilSays } from './support/controls.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';

/** The marks in each document of a page, by their words. */
async function marksIn(frame: Frame): Promise<Mark[]> {
  return marksOf(frame).catch(() => []); // a document that is going
}

/** The frame of a page that has the mark. */
function untilMarked(page: Page, text: string): Promise<{ frame: Frame; mark: Mark }> {
  return waitFor(`${text} to be marked in some frame`, async () => {
    for (const frame of page.frames()) {
      const mark = (await marksIn(frame)).find((mark) => mark.kind === 'place' && mark.text === text);
      if (mark) return { frame, mark };
    }
    return null;
  });
}

/** Rests the pointer on a mark of a frame, and waits for its card there. */
async function rest(page: Page, frame: Frame, mark: Mark): Promise<void> {
  const element = await frame.frameElement();
  const around = await element?.boundingBox();
  const { x, y, height } = await boxOf(frame, mark);
  const [toX, toY] = [x + (around?.x ?? 0) + 10, y + (around?.y ?? 0) + height / 2];
  await page.mouse.move(2, 2);
  await page.mouse.move(toX - 2, toY);
  await page.mouse.move(toX, toY);
  await waitFor('the card in the frame', () =>
    frame.evaluate(() => (document.querySelector(':root > div:popover-open') ? true : null)),
  );
}

inBothBrowsers('documents of other kinds', (reader) => {
  it.each(['same-site', 'other-site', 'srcdoc'])(
    'an article in a frame (%s) is read there, and keys and popup find it',
    async (name) => {
      const page = await reader().go(`framed/${name}.html`);
      const { frame, mark } = await untilMarked(page, 'Atarib');
      expect(frame).not.toBe(page.mainFrame());
      expect(await marksIn(page.mainFrame())).toEqual([]);
      await rest(page, frame, mark);
      const popup = await reader().session.popup(page);
      await untilSays(popup, /Atarib/);
      await popup.close();
      await page.close();
    },
  );

  it('an article in a frame of an origin of its own is read too', async () => {
    const page = await reader().go('framed/sandboxed-srcdoc.html');
    const { frame, mark } = await untilMarked(page, 'Atarib');
    await rest(page, frame, mark);
    await page.close();
  });

  it('an article in a frame that may run no script is read too', async () => {
    const page = await reader().go('framed/sandboxed.html');
    // Nor can the tests run one there, so the popup has to tell. In Firefox it is a tab here and hides the page, and
    // what is hidden before it was read is not read.
    await waitFor('the popup to tell of the article', async () => {
      await page.bringToFront();
      const popup = await reader().session.popup(page);
      const told = await untilSays(popup, /Atarib/, 1_000).catch(() => null);
      await popup.close();
      return told;
    });
    await page.close();
  });

  it('a frameset is followed from one article to the next', async () => {
    const page = await reader().go('framed/frameset.html');
    const menu = await waitFor('the menu', () =>
      page.frames().find((frame) => frame.url().endsWith('menu.html')),
    );
    await reader().wait();
    for (const frame of page.frames()) expect(await marksIn(frame)).toEqual([]);
    await menu.evaluate(() => document.querySelector('a')?.click());
    const { frame } = await untilMarked(page, 'Atarib');
    expect(frame.url()).toMatch(/aleppo-2024\.html$/);
    await page.close();
  });

  it('a single-page site in a frame is followed from one article to the next', async () => {
    const page = await reader().go('framed/single-page.html');
    const site = await waitFor('the frame', () =>
      page.frames().find((frame) => frame.url().endsWith('from-elsewhere.html')),
    );
    await waitFor('the site to be there', () => site.evaluate(() => ('move' in window ? true : null)));
    // The page around it is looked at first, as no reader goes on to the next article at once.
    await reader().wait();
    await site.evaluate(() => (window as unknown as { move(): void }).move());
    const { frame } = await untilMarked(page, 'Atarib');
    expect(frame).not.toBe(page.mainFrame());
    await page.close();
  });

  it.each([
    ['beside', 'of a page with a text of its own'],
    ['small', 'of the size of an advertisement'],
  ])('a frame (%s) %s is left alone', async (name) => {
    const page = await reader().go(`framed/${name}.html`);
    await reader().wait();
    for (const frame of page.frames()) expect(await marksIn(frame)).toEqual([]);
    await page.close();
  });

  it.each([
    ['XHTML', 'xhtml/report.xhtml', 'Qamishli'],
    ['plain text', 'plain/report.txt', 'Kafr\nTaal'],
  ])('a document of %s is read, and its cards open', async (_, path, place) => {
    const page = await reader().read(path);
    expect((await reader().marks(page, 'place')).map(({ text }) => text)).toContain(place);
    expect(await reader().rest(page, 'place', place)).not.toBe('');
    await page.close();
  });
});
