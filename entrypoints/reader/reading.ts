import { withoutFragment } from '../../lib/model/address.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ShownDay } from '../../lib/page/article-meta.ts';
import { createMarks, type Marks, type Surface } from '../../lib/page/marks/marks.ts';
import { readingArticle } from '../../lib/page/read-article.ts';
import { ArticleMap } from '../../lib/page/readable/article-map.ts';
import type { Layout } from '../../lib/page/readable/layout.ts';
import type { PageMemory } from '../../lib/page/readable/page-memory.ts';
import { inSlices, letOthersRun, type Sliced } from '../../lib/page/slices.ts';
import { dayScript, loadDayScript } from './day-script.ts';

/** The page's article as it was read at one moment, and the marks on it. */
export interface Reading {
  /** The page's address then; a single-page site changes it without loading a page. */
  address: string;
  /** The page's root element then; a page that writes itself anew has another. */
  root: Element;
  article: Article;
  regions: readonly Element[];
  shadows: readonly ShadowRoot[];
  map: ArticleMap;
  marks: Marks;
}

/**
 * Reads the page's article in slices, between which the page has its turn; of what `memory` was told of before, only what has
 * changed.
 */
export async function takeReading(
  document: Document,
  memory: PageMemory,
  layout: Layout,
  surface: Surface,
  signal: AbortSignal,
): Promise<Sliced<Reading>> {
  // A task of its own: the script that asks has only just begun to listen, or has found the marks that are stale.
  await letOthersRun();
  const root = document.documentElement;
  const address = withoutFragment(location.href);
  const { story } = memory;
  let isDayShown = false;
  const read = (script: ShownDay | null) => {
    const shownDay: ShownDay = (asked, title, addressed) => {
      isDayShown = true;
      return script ? script(asked, title, addressed) : addressed;
    };
    return inSlices(readingArticle(document, { layout, memory, shownDay }), signal);
  };
  let { value, took } = await read(dayScript());
  if (value && isDayShown && !dayScript()) {
    const script = await loadDayScript();
    memory.story = story; // of which nothing is told by a reading without its day
    const again = script && (await read(script));
    if (again) value = again.value;
    took += again?.took ?? 0;
  }
  if (!value) return { value: null, took };
  const { map, regions, shadows, ...article } = value;
  const marks = createMarks(document, map, surface);
  return { value: { address, root, article, regions, shadows, map, marks }, took };
}

/** More than that are not asked for ahead: an article of so many parts is no text of paragraphs. */
const MOST_RUNS = 1_000;

/** Has it found out which parts of an article are near what is seen, before it is known what is marked in them. */
export function watchAhead({ near }: Surface, { map: { runs } }: Reading): void {
  if (runs.length > MOST_RUNS) return;
  near.watchAhead(new Set(runs.flatMap(({ node }) => node.parentElement ?? [])));
}

/** What there is before the first reading. */
export function nothingRead(document: Document, surface: Surface): Reading {
  const map = new ArticleMap('', []);
  return {
    address: '',
    root: document.documentElement,
    article: { url: null, title: '', published: null, lang: null, text: '' },
    regions: [],
    shadows: [],
    map,
    marks: createMarks(document, map, surface),
  };
}

/** Whether the same text nodes were read. */
export function isOfSameNodes({ map: { runs: one } }: Reading, { map: { runs: other } }: Reading): boolean {
  return one.length === other.length && one.every(({ node }, at) => node === other[at]?.node);
}

/** False where a reading is no longer of what the page shows: another address, parts that are gone, or none that were found. */
export function isCurrent({ address, regions }: Reading): boolean {
  return regions.length > 0 && address === withoutFragment(location.href) && isInPage({ regions });
}

/** Whether the parts of a reading are in the page still. */
export function isInPage({ regions }: Pick<Reading, 'regions'>): boolean {
  return regions.every((region) => region.isConnected);
}
