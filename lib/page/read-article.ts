import type { Article } from '../model/article.ts';
import { articleMeta, type ShownDay } from './article-meta.ts';
import { textOf } from './headline.ts';
import { shownDay } from './meta/shown-day.ts';
import { storyMeta } from './meta/story-meta.ts';
import { plain } from './plain.ts';
import { ArticleMap } from './readable/article-map.ts';
import { chooseArticle } from './readable/choose-article.ts';
import { isEditor } from './readable/furniture.ts';
import { type Layout, markupLayout } from './readable/layout.ts';
import { PageMemory } from './readable/page-memory.ts';
import { readBlocks } from './readable/read-blocks.ts';
import { survey } from './readable/survey.ts';
import { atOnce, type Steps } from './slices.ts';

export interface ReadArticle extends Article {
  /** Where each character of `text` stands in the document. */
  map: ArticleMap;
  /** The parts of the page that the text was read from, in document order. */
  regions: readonly Element[];
  /** The open shadow roots in them. */
  shadows: readonly ShadowRoot[];
}

export interface ReadOptions {
  /** How the page is rendered; by default as its markup promises. In a live page: `liveLayout(window)`. */
  layout?: Layout;
  /** What the readings of this page before remember: only what has changed is read. */
  memory?: PageMemory;
}

/** Few pages need it, so it is no part of what all carry. */
interface StepOptions extends ReadOptions {
  shownDay: ShownDay;
}

/**
 * Reads a page's article: its headline and blocks joined by line feeds, and what the page tells of it. Never changes
 * the document. A page without text gives an empty `text`.
 */
export function readArticle(asked: Document, options: ReadOptions = {}): ReadArticle {
  return atOnce(readingArticle(asked, { ...options, shownDay }));
}

/** The same step by step, so that a page that somebody is looking at has its turn in between. */
export function* readingArticle(asked: Document, options: StepOptions): Steps<ReadArticle> {
  const document = plain(asked);
  const layout = options.layout ?? markupLayout;
  const meta = articleMeta(document, options.shownDay);
  // A frameset, or a document that is no HTML, has no body; what a frameset has for browsers without frames is none.
  const root = document.querySelector('html > body') ?? document.documentElement;
  if (!root || isEditor(document))
    return { ...meta, text: '', map: new ArticleMap('', []), regions: [], shadows: [] };
  yield;
  const memory = options.memory ?? new PageMemory();
  const path = document.location?.pathname ?? '';
  memory.begin(path, performance.now());
  const page = yield* survey(
    root,
    { ...markupLayout, isHidden: layout.isHidden, isLive: layout.isLive },
    memory,
  );
  yield;
  const before = memory.story;
  const choice = chooseArticle(root, page, meta.title, before, layout);
  const { regions, headline, titled, stories } = choice;
  const first =
    (stories && before.first) ?? (titled && { headline: textOf(titled), meta, path, alone: !stories });
  memory.story = { title: meta.title, first, stories };
  yield;
  const { map, shadows } = yield* readBlocks(choice, page, layout, memory);
  const told = stories && headline ? storyMeta(stories, headline, meta, { first, path }) : meta;
  return { ...told, text: map.text, map, regions, shadows };
}
