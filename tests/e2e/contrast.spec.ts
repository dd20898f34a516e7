import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { KINDS } from '../../scripts/browsers/marks.ts';
import { GROUNDS } from './support/grounds.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { lineContrast, pictureOf } from './support/pixels.ts';

/** The registry's names of what draws a kind's line. */
const LINES = { place: 'place', unit: 'unit', claim: 'claim-line' };

inBothBrowsers('lines under marks', (reader) => {
  it('have 3 : 1 against what the text really stands on, on every ground and for every kind', async () => {
    const page = await reader().read('grounds.html');
    const seen: Record<string, number> = {};
    for (const ground of Object.keys(GROUNDS)) {
      for (const kind of KINDS) {
        await page.bringToFront();
        const box = await takeAside(page, ground, LINES[kind]);
        const marked = await pictureOf(page, box);
        await show(page, false);
        const plain = await pictureOf(page, box);
        await show(page, true);
        seen[`${ground}, ${kind}`] = lineContrast(marked, plain);
      }
    }
    expect(Object.entries(seen).filter(([, contrast]) => contrast < 3)).toEqual([]);
    expect(Object.keys(seen)).toHaveLength(30);
  });
});

/** Scrolls to a ground's first mark of a style and remembers its highlight; returns where it stands. */
async function takeAside(page: Page, ground: string, part: string) {
  const box = await page.evaluate(
    async ({ ground, part }) => {
      const home = document.querySelector(`[data-ground="${ground}"]`);
      home?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const [name, highlight] of CSS.highlights) {
        if (!new RegExp(`^sidelight-${part}(-on-(dark|mixed))?$`).test(name)) continue;
        for (const piece of highlight) {
          if (!home?.contains(piece.startContainer)) continue;
          const range = document.createRange();
          range.setStart(piece.startContainer, piece.startOffset);
          range.setEnd(piece.endContainer, piece.endOffset);
          Object.assign(window, { aside: { name, highlight } });
          const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
          return { x, y, width, height };
        }
      }
      return null;
    },
    { ground, part },
  );
  if (!box) throw new Error(`On the ground “${ground}” there is no ${part}.`);
  return box;
}

/** Takes the remembered highlight off the page, or puts it back. */
async function show(page: Page, on: boolean): Promise<void> {
  await page.evaluate((on) => {
    const { name, highlight } = (window as unknown as { aside: { name: string; highlight: Highlight } })
      .aside;
    if (on) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  }, on);
}
