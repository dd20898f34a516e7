import type { ArticleMeta } from '../../model/article.ts';
import type { Day } from '../../model/date.ts';
import { httpAddress } from '../article-meta.ts';
import { textOf } from '../headline.ts';
import type { FirstStory, Stories } from '../readable/story.ts';
import { BYLINE, dayInAddress, firstDay } from './printed-day.ts';

/** What is known besides of a page that has several stories. */
interface Known {
  first: FirstStory | null;
  /** The page's path now. */
  path: string;
}

/**
 * What is told of the story that is read. Of the first that is what the page told before it went on; of another one what stands in
 * it, and of what the page tells only what is other than it was then, since sites change some of it, or nothing.
 */
export function storyMeta(
  { read, titled }: Stories,
  headline: Element,
  page: ArticleMeta,
  { first, path }: Known,
): ArticleMeta {
  const title = textOf(headline);
  const told = first?.headline === title ? first : null;
  if (told?.alone) return told.meta;
  const own = dayIn(read);
  if (told) return { ...told.meta, published: own ?? told.meta.published };
  const isTold = read === titled;
  const tells = <Key extends 'url' | 'published'>(key: Key) =>
    isTold && page[key] !== first?.meta[key] ? page[key] : null;
  const url = tells('url') ?? addressOf(headline, path !== first?.path);
  return {
    url,
    title: isTold ? page.title : title,
    published: own ?? tells('published') ?? dayInAddress(url),
    lang: page.lang,
  };
}

/** The one that the site has gone on to, if it did; else the one that the headline leads to. */
function addressOf(headline: Element, hasGoneOn: boolean): string | null {
  const here = httpAddress(headline.ownerDocument.location?.href, null);
  const link = headline.closest('a[href]') ?? headline.querySelector('a[href]');
  return hasGoneOn ? here : link && httpAddress(link.getAttribute('href'), here);
}

const DECLARED = '[itemprop~=datePublished], time[pubdate]';
/** Where times are of other stories, or of those who wrote or said something. */
const ASIDE = 'aside, blockquote, figure, footer, li, nav';
const RENEWED = /modif|updat/i;

/** The day of publication that stands in a story; those in its sentences are of what it tells. */
function dayIn(story: Element): Day | null {
  const bylines = [...story.querySelectorAll('time')].filter(isOfByline);
  return firstDay([...story.querySelectorAll(DECLARED), ...bylines]);
}

function isOfByline(time: Element): boolean {
  const around = time.closest('p, div, span')?.textContent ?? '';
  const names = `${time.getAttribute('class')} ${time.getAttribute('itemprop')}`;
  const isSentence = around.trim().length > BYLINE || /[.!?؟]\s*$/.test(around);
  return time.closest(ASIDE) === null && !RENEWED.test(names) && !isSentence;
}
