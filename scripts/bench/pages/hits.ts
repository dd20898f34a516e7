import type { Page } from 'puppeteer-core';

/** A stretch that Sidelight paints on a page of the bench, in the only text node of a paragraph. */
export interface Hit {
  paragraph: number;
  start: number;
  end: number;
  /** A place's or a unit's name. */
  isName: boolean;
}

/** All that is painted on a page, which has to be gone through for it: only what is near is painted. */
export async function hitsOf(page: Page): Promise<Hit[]> {
  const hits = await page.evaluate(async () => {
    const paragraphs = [...document.querySelectorAll('p')];
    const at = new Map<Node | null, number>(paragraphs.map(({ firstChild }, at) => [firstChild, at]));
    const found = new Map<string, { paragraph: number; start: number; end: number; isName: boolean }>();
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
      window.scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 200)); // comes near, waits for more, is painted
      for (const [name, highlight] of CSS.highlights)
        for (const { startContainer, startOffset: start, endOffset: end } of highlight) {
          const paragraph = at.get(startContainer);
          if (paragraph === undefined || !name.startsWith('sidelight-')) continue;
          const isName = /^sidelight-(?:place|unit)/.test(name);
          found.set([name, paragraph, start].join(' '), { paragraph, start, end, isName });
        }
    }
    window.scrollTo({ top: 0, behavior: 'instant' });
    return [...found.values()];
  });
  return hits.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}
