import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { leave } from '../../scripts/browsers/marks.ts';
import { type Held, heldBehind } from './support/heap.ts';
import { inBrowser } from './support/in-both-browsers.ts';
import { COURIER } from './support/site.ts';
import { watchedWindow } from './support/watched-window.ts';

/** Times until all is there that is made once, and then those that must add nothing. */
const FIRST_TIMES = 4;
const MORE_TIMES = 8;
/** When it is loaded anew a card is opened each time of so many. */
const CARD_EVERY = 4;
/** The tree of a card that went may be let go by a later collection than the next. */
const LET_GO_MS = 5_000;
/** What the engine's own tables may grow by: for the same code less and less, and from load to load next to nothing. */
const GROWTH_BYTES = { loaded: 150_000, staying: 450_000 };

/** Only Chromium tells what a page holds, the extension's world in it included. */
inBrowser('chromium', 'a page that is visited again and again', (reader) => {
  /** Expects that what `visit` does adds nothing to what the process of the page holds. */
  const expectFlat = async (page: Page, bytes: number, visit: (time: number) => Promise<void>) => {
    const line = await page.createCDPSession();
    const visitTo = async (from: number, to: number) => {
      for (let time = from; time < to; time += 1) await visit(time);
    };
    await visitTo(0, FIRST_TIMES);
    const early = await heldBehind(line);
    await visitTo(FIRST_TIMES, FIRST_TIMES + MORE_TIMES);
    const noMore = (late: Held) => late.nodes <= early.nodes && late.listeners <= early.listeners;
    let late = await heldBehind(line);
    for (const end = Date.now() + LET_GO_MS; !noMore(late) && Date.now() < end; )
      late = await heldBehind(line);
    await line.detach();
    expect(noMore(late), `${JSON.stringify(early)}, then ${JSON.stringify(late)}`).toBe(true);
    expect(late.documents).toBe(early.documents);
    expect(late.bytes - early.bytes).toBeLessThan(bytes);
  };

  const untilMarked = (page: Page, place: string) =>
    reader().untilMarks(page, place, (marks) => marks.some(({ text }) => text === place));

  const readCard = async (page: Page, place: string) => {
    await reader().rest(page, 'place', place);
    await leave(page);
    await reader().untilClosed(page);
  };

  it('holds no more of it when it is loaded anew', async () => {
    const said: string[] = [];
    const page = await watchedWindow(reader().session, said);
    await expectFlat(page, GROWTH_BYTES.loaded, async (time) => {
      await page.goto(`http://${COURIER}/aleppo-2024.html`);
      await untilMarked(page, 'Atarib');
      if (time % CARD_EVERY === CARD_EVERY - 1) await readCard(page, 'Atarib');
    });
    expect(said).toEqual([]);
  });

  it('holds no more of it when its cards are read in turn', async () => {
    const page = await reader().read('aleppo-2024.html');
    await expectFlat(page, GROWTH_BYTES.staying, (time) =>
      readCard(page, time % 2 === 0 ? 'Atarib' : 'Sarmin'),
    );
  });

  it('holds no more of it when its own script goes to another article and back', async () => {
    const page = await reader().session.page(`http://${COURIER}/moving/single-page.html`);
    await untilMarked(page, 'Sarmin');
    await expectFlat(page, GROWTH_BYTES.staying, async (time) => {
      const [place, before] = time % 2 === 0 ? ['Atarib', 'Sarmin'] : ['Sarmin', 'Atarib'];
      await page.evaluate((place) => {
        history.replaceState({}, '', `/moving/${place}`);
        (document.querySelector('#app') as HTMLElement).innerHTML =
          `<article><h1>Shells fall on ${place}</h1><p>Syrian government forces shelled ${place} on Monday; 7 civilians were killed.</p></article>`;
      }, place as string);
      await reader().untilMarks(page, `${place}`, (marks) => {
        const texts = marks.map(({ text }) => text);
        return texts.includes(place as string) && !texts.includes(before as string);
      });
    });
  });
});
