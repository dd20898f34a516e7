import { LIKE_TITLE, mostAlike, textOf } from '../headline.ts';
import { leadsElsewhere } from '../teaser.ts';
import { articleAround, articlesBeside } from './articles.ts';
import { ancestorsOf, holds } from './flat-tree.ts';
import type { Layout } from './layout.ts';
import type { Stories, StoryMemory } from './story.ts';
import type { Survey } from './survey.ts';
import { leaveOut } from './tallies.ts';

/** A story has more prose than the beginning of one that is only announced. In UTF-16 units. */
const STORY_FROM = 400;

type Look = Pick<Layout, 'awayFrom'>;

/** A page's stories, and the headline that is like its title, if any. */
interface Chosen {
  titled: Element | null;
  stories: Stories | null;
}

/**
 * Leaves out all stories of a page but one: those whose headline is one of a page. It is the one that the reader is at; where
 * that is not known, the one before or, at first, that of the page's title.
 */
export function chooseStory(page: Survey, title: string, before: StoryMemory, look: Look): Chosen {
  const titled = titledHeadline(page, title, before);
  return { titled, stories: keepStory(page, titled, { title, before }, look) };
}

/** Null where the page has one story alone. */
function keepStory(
  page: Survey,
  headline: Element | null,
  { title, before }: { title: string; before: StoryMemory },
  look: Look,
): Stories | null {
  const titled = headline && articleAround(headline);
  // Those without a headline like the title are known only from before.
  if (headline ? !titled || page.headlines.length === 1 : !before.stories) return null;
  const headed = new Set(page.headlines.flatMap(ancestorsOf));
  const others = articlesBeside(titled, page).filter((one) => headed.has(one));
  const all = [...(titled ? [titled] : []), ...others.filter((other) => isStory(other, page))];
  const [first, second] = all;
  if (!first) return null;
  const isAlone = titled !== null && !second;
  const hasGoneOn = before.title !== title;
  const known = before.stories && all.includes(before.stories.read) ? before.stories.read : null;
  const last = (hasGoneOn ? (titled ?? known) : (known ?? titled)) ?? first;
  const read = isAlone ? titled : (storyAt([last, ...all], titled, look) ?? last);
  for (const other of new Set([...all, ...others])) if (other !== read) leaveOut(other, page);
  return isAlone ? null : { all, titled, read };
}

/** Whether the reader is at another story by now than the one that was read. */
export function isAtOther({ all, titled, read }: Stories, look: Look): boolean {
  const at = storyAt([read, ...all], titled, look);
  return at !== null && at !== read;
}

/** The headline of the story that is read. */
export function headlineOf({ read }: Stories, { headlines }: Survey): Element | null {
  return headlines.find((headline) => holds(read, headline)) ?? null;
}

/** The one that the reader is at or nearest to; of two as near the first in `inOrder`. Null where that is not known. */
function storyAt(inOrder: readonly Element[], titled: Element | null, look: Look): Element | null {
  let nearest: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const story of inOrder) {
    const away = story.isConnected ? look.awayFrom(story, titled) : null;
    if (away === null || away >= least) continue;
    nearest = story;
    least = away;
  }
  return nearest;
}

/**
 * While the page's title is the same it stays with its headline: the next story's may have more of its words. A page that draws itself
 * anew has it in another element.
 */
function titledHeadline(page: Survey, title: string, { title: former, first, stories }: StoryMemory) {
  const { headlines } = page;
  const known = title === former && headlines.find((one) => textOf(one) === first?.headline);
  if (known) return known;
  if (stories && first && title === former) return null; // the page has dropped it
  return mostAlike(headlines, title, LIKE_TITLE) ?? (headlines.length === 1 ? (headlines[0] ?? null) : null);
}

function isStory(article: Element, page: Survey): boolean {
  const headline = page.headlines.find((one) => holds(article, one));
  return (
    headline !== undefined &&
    !leadsElsewhere(headline) &&
    (page.tallies.get(article)?.prose ?? 0) >= STORY_FROM
  );
}
