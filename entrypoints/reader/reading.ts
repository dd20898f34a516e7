import { withoutFragment } from '../../lib/model/address.ts';
import type { Article } from '../../lib/model/article.ts';
import { createMarks, type Marks } from '../../lib/page/marks/marks.ts';
import { readArticle } from '../../lib/page/read-article.ts';
import { liveLayout } from '../../lib/page/readable/layout.ts';

/** The page's article as it was read at one moment, and the marks on it. */
export interface Reading {
  /** The page's address then; a single-page site changes it without loading a page. */
  address: string;
  /** The page's root element then; a page that writes itself anew has another. */
  root: Element;
  article: Article;
  regions: readonly Element[];
  marks: Marks;
}

export function takeReading(document: Document): Reading {
  const { map, regions, ...article } = readArticle(document, { layout: liveLayout(window) });
  const root = document.documentElement;
  return {
    address: withoutFragment(location.href),
    root,
    article,
    regions,
    marks: createMarks(document, map),
  };
}

/** False where a reading is no longer of what the page shows: another address, or parts that are gone. */
export function isCurrent({ address, regions }: Reading): boolean {
  return address === withoutFragment(location.href) && regions.every((region) => region.isConnected);
}
