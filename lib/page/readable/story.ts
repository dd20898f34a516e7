import type { ArticleMeta } from '../../model/article.ts';

/** The stories of a page that goes on to others below its own. */
export interface Stories {
  /** Those long enough to be read, the titled one first. */
  all: readonly Element[];
  /** The one whose headline is like the page's title; null where the page has dropped it. */
  titled: Element | null;
  /** The one that is read. */
  read: Element;
}

/**
 * The story that a page told of when it was first read. What it tells later may be of it still, or of another one, or some of both.
 */
export interface FirstStory {
  headline: string;
  meta: ArticleMeta;
  /** The page's path then. */
  path: string;
  /** No other was there yet, so that all that the page told was of it. */
  alone: boolean;
}

/** What is remembered of a page's stories from one reading to the next. */
export interface StoryMemory {
  /** The page's title. */
  title: string;
  first: FirstStory | null;
  /** Null where the page had but one. */
  stories: Stories | null;
}
