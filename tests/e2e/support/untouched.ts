import type { Page } from 'puppeteer-core';

/** What anybody who touches a page would change in it, as the page itself can count it. */
export interface PageState {
  elements: number;
  attributes: number;
  root: string[];
  body: string[];
  /** Names in the registry of highlights, Sidelight's and others'. */
  highlights: string[];
  sheets: number;
  globals: number;
}

/** Comparable with `toEqual`, or as text. */
export function stateOf(page: Page): Promise<PageState> {
  return page.evaluate(() => {
    const told = (element: Element | null) =>
      [...(element?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`);
    const all = [...document.querySelectorAll('*')];
    return {
      elements: all.length,
      attributes: all.reduce((sum, element) => sum + element.attributes.length, 0),
      root: told(document.documentElement),
      body: told(document.body),
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length,
      globals: Object.keys(globalThis).length,
    };
  });
}

/** What differs between two states, in words; null where nothing does. */
export function changeBetween(before: PageState, after: PageState): string | null {
  const parts = (Object.keys(before) as (keyof PageState)[])
    .map((part) => [part, JSON.stringify(before[part]), JSON.stringify(after[part])] as const)
    .filter(([, was, is]) => was !== is)
    .map(([part, was, is]) => `${part}: ${was}, then ${is}`);
  return parts.length > 0 ? parts.join('; ') : null;
}
