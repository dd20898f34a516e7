import { plain } from '../plain.ts';
import { announces, beginsElsewhere } from '../teaser.ts';
import { articleAround, articlesBeside, isArticle } from './articles.ts';
import { ancestorsOf, elementsIn, holds, parentOf } from './flat-tree.ts';
import type { Survey } from './survey.ts';
import { leaveOut } from './tallies.ts';

/** What readers wrote below an article; its templates name each of them, or only the list. */
const COMMENT = /(?:^|[^a-z])(?:comments?|repl(?:y|ies)|reviews?)(?![a-z])/i;
const NAMING = ['class', 'id', 'itemprop', 'itemtype', 'data-testid'];

/**
 * The part that holds an article and the posts beside it, as of a live blog whose summary is the longest of its articles;
 * null where it has none. Teasers and comments beside it are left out.
 */
export function withPosts(chosen: Element, page: Survey, headline: Element | null): Element | null {
  const article = articleAround(chosen);
  if (!article) return null;
  const isHeaded = headline === null || holds(article, headline);
  let scope = parentOf(article);
  while (scope && (isAlone(article, scope, page) || !(isHeaded || holds(scope, headline))))
    scope = parentOf(scope);
  const whole = scope;
  if (!whole) return null;
  const beside = articlesBeside(article, page).filter((other) => holds(whole, other));
  const headed = around(page.headlines);
  const feeds = new Map<Element | null, boolean>();
  const isInFeed = (other: Element) => {
    const list = parentOf(other);
    const found = feeds.get(list) ?? isFeed(list);
    feeds.set(list, found);
    return found;
  };
  const isPost = (other: Element) =>
    (page.tallies.get(other)?.prose ?? 0) > 0 &&
    !(isHeaded && headed.has(other)) &&
    !(isComment(other) || announces(other) || beginsElsewhere(other)) &&
    (isChild(other, whole, page) || (!isHeaded && isInFeed(other)));
  const posts = new Set(beside.filter(isPost));
  for (const other of beside) if (!posts.has(other)) leaveOut(other, page);
  if (posts.size === 0) return null;
  let part = parentOf(article);
  while (part && ![...posts].every((post) => holds(part as Element, post))) part = parentOf(part);
  return part;
}

function isComment(article: Element): boolean {
  const asked = plain(article);
  return NAMING.some((name) => COMMENT.test(asked.getAttribute(name) ?? ''));
}

/** Apart from the article may also stand what readers say of it, without a name, but comments have no headings. */
function isFeed(list: Element | null): boolean {
  return list !== null && (plain(list).getAttribute('role') === 'feed' || elementsIn(list).some(hasHeading));
}

function hasHeading(element: Element): boolean {
  return isArticle(element) && plain(element).querySelector('h2,h3,h4,h5,h6') !== null;
}

function around(elements: readonly Element[]): Set<Element> {
  return new Set(elements.flatMap(ancestorsOf));
}

/** Whether an element is a child of another, with nothing but wrappers in between. */
function isChild(element: Element, of: Element, page: Survey): boolean {
  let at = parentOf(element);
  while (at && at !== of && isAlone(element, at, page)) at = parentOf(at);
  return at === of;
}

function isAlone(element: Element, around: Element, { tallies }: Survey): boolean {
  return tallies.get(around)?.chars === tallies.get(element)?.chars;
}
