import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { move, scrollToStory } from './support/move.ts';
import { openInWindows } from './support/windows.ts';

/** Longer than a text that is not of the conflict is hoped to become an article that is. */
const LONG_MS = 12_000;

interface Case {
  path: string;
  /** What its reader does first, until there are the marks that are to be seen then. */
  first(page: Page): Promise<unknown>;
  sees(texts: string[]): boolean;
  /** What happens long after. */
  later(page: Page): Promise<unknown>;
  /** And what is marked in the end. */
  marked: string;
}

const nothing = async () => {};
const none = (texts: string[]) => texts.length === 0;

const CASES: Record<string, Case> = {
  'a text behind a question that is answered': {
    path: 'moving/wall-of-consent.html',
    first: nothing,
    sees: none,
    later: move,
    marked: 'Ariha',
  },
  'what is shown beside something that changes all the time': {
    path: 'moving/beside-a-bar.html',
    first: nothing,
    sees: (texts) => texts.includes('Sarmin') && !texts.includes('Ariha'),
    later: move,
    marked: 'Ariha',
  },
  'an article that was translated in place, and is put back': {
    path: 'moving/translated.html',
    first: move,
    sees: none,
    later: move,
    marked: 'Sarmin',
  },
  'a story of the conflict from which the reader had gone on to one of something else': {
    path: 'stories/nothing.html',
    async first(page) {
      await move(page);
      await move(page);
      await scrollToStory(page, 'apples', 1);
    },
    sees: none,
    later: (page) => scrollToStory(page, 'sarmin'),
    marked: 'Sarmin',
  },
};

inBothBrowsers('what comes long after a page was read is marked', (reader) => {
  let pages = new Map<string, Page>();

  // Each in a window of its own, so that they wait together.
  beforeAll(async () => {
    pages = await openInWindows(
      reader(),
      Object.values(CASES).map(({ path }) => path),
    );
    for (const [name, { path, first, sees }] of Object.entries(CASES)) {
      const page = pages.get(path) as Page;
      if (first !== nothing)
        await reader().untilTexts(page, `the marks of ${path}`, (texts) => texts.length > 0);
      await first(page);
      await reader().untilTexts(page, name, sees);
    }
    await new Promise((resolve) => setTimeout(resolve, LONG_MS));
  });

  it.each(Object.keys(CASES))('%s', async (name) => {
    const { path, sees, later, marked } = CASES[name] as Case;
    const page = pages.get(path) as Page;
    const before = await reader().texts(page);
    expect(sees(before), before.join(', ')).toBe(true);
    await later(page);
    await reader().untilTexts(page, `${marked} in the end`, (texts) => texts.includes(marked));
  });
});
