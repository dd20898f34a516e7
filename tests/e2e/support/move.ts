import type { Page } from 'puppeteer-core';

/** Has a page change in its way, see `moving.ts`. */
export const move = (page: Page) => page.evaluate(() => (window as unknown as { move(): void }).move());

/** Brings a story's headline, or the paragraph of that number, to the window's upper edge, see `infinite-scroll.ts`. */
export const scrollToStory = (page: Page, name: string, paragraph = 0) =>
  page.evaluate(
    (name, paragraph) => {
      const story = document.querySelector(`[data-name="${name}"]`);
      const part = story?.querySelectorAll('h1, p')[paragraph];
      part?.scrollIntoView({ behavior: 'instant', block: 'start' });
    },
    name,
    paragraph,
  );
