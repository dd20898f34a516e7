import { announces } from '../teaser.ts';
import { articleAround, articlesBeside } from './articles.ts';
import { ancestorsOf, holds } from './flat-tree.ts';
import type { Stories } from './story.ts';
import type { Survey } from './survey.ts';
import { leaveOut } from './tallies.ts';

/** What is known of the page in the reader's window. */
export interface Seen {
  /** Whether the middle of the window is in a part. */
  isInMiddle(element: Element): boolean;
  /** As chosen the time before. */
  before: Stories | null;
}

/** A story has more prose than the beginning of one that is only announced. In UTF-16 units. */
const STORY_FROM = 400;

/**
 * Leaves out all stories of a page but one: those whose headline is one of a page. It is the one in the middle of the window; where
 * none is, as before or, at first, the one whose headline is like the page's title. Null where the page has but one.
 */
export function chooseStory(page: Survey, headline: Element | null, seen: Seen): Stories | null {
  const titled = headline && articleAround(headline);
  if (!titled || page.headlines.length === 1) return null;
  const headed = new Set(page.headlines.flatMap(ancestorsOf));
  const others = articlesBeside(titled, page).filter((other) => headed.has(other));
  const isLong = (other: Element) => (page.tallies.get(other)?.prose ?? 0) >= STORY_FROM && !announces(other);
  const stories = [titled, ...others.filter(isLong)];
  const read = storyToRead(stories, titled, seen);
  for (const other of [titled, ...others]) if (other !== read) leaveOut(other, page);
  if (stories.length === 1) return null;
  return { all: stories.toSorted(inDocumentOrder), titled, read };
}

function storyToRead(stories: readonly Element[], titled: Element, { isInMiddle, before }: Seen): Element {
  // The page itself has gone on to another.
  if (stories.length === 1 || (before && before.titled !== titled)) return titled;
  const last = before && stories.includes(before.read) ? before.read : titled;
  const inOrder = new Set([last, titled, ...stories]);
  return [...inOrder].find(isInMiddle) ?? last;
}

/** The headline of the story that is read. */
export function headlineOf({ read }: Stories, { headlines }: Survey): Element | null {
  return headlines.find((headline) => holds(read, headline)) ?? null;
}

function inDocumentOrder(a: Element, b: Element): number {
  return (a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1; // Node.DOCUMENT_POSITION_FOLLOWING
}
