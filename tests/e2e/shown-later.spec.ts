import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { HIDDEN_PARTS } from './support/hidden-parts.ts';
import { inBothBrowsers } from './support/in-both-browsers.ts';
import { move } from './support/move.ts';
import { openInWindows } from './support/windows.ts';

const PATHS = Object.keys(HIDDEN_PARTS);

inBothBrowsers('what is shown without a change of the text', (reader) => {
  let pages = new Map<string, Page>();
  let before = new Map<string, string[]>();

  beforeAll(async () => {
    pages = await openInWindows(reader(), PATHS);
    await reader().wait();
    before = new Map(
      await Promise.all([...pages].map(async ([path, page]) => [path, await reader().texts(page)] as const)),
    );
    await Promise.all([...pages.values()].map(move));
  });

  it.each(PATHS)('is marked: %s', async (path) => {
    expect(before.get(path)).not.toContain('Ariha');
    const isMarked = (marks: { text: string }[]) => marks.some(({ text }) => text === 'Ariha');
    await reader().untilMarks(pages.get(path) as Page, 'what is shown by now', isMarked);
  });
});
