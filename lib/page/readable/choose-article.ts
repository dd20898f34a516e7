import { LIKE_TITLE, mostAlike } from '../headline.ts';
import { plain } from '../plain.ts';
import { elementsIn, holds, isWithin, parentOf, withAncestors } from './flat-tree.ts';
import type { Layout } from './layout.ts';
import { withPosts } from './posts.ts';
import { chooseStory, headlineOf } from './stories.ts';
import type { Stories, StoryMemory } from './story.ts';
import type { Survey } from './survey.ts';

/** The parts of a page that are read, in document order. */
export interface Choice {
  regions: Element[];
  headline: Element | null;
  /** The headline that is like the page's title. */
  titled: Element | null;
  stories: Stories | null;
}

/** A part that holds less of the page's prose than this is not the whole article. */
const WHOLE_SHARE = 0.85;

/** The same for a part whose markup says that it is the article. */
const DECLARED_SHARE = 0.5;

/** A main part with less than this may be but the head of the page's text. */
const MAIN_FROM = 400;

/** Prose outside the body that may be taken in to reach the headline and standfirst, as a share of the body's. */
const EXTRA_SHARE = 0.3;

/** Shorter paragraphs are labels. */
const PARAGRAPH_FROM = 25;

/** As LIKE_TITLE, of a lesser heading, which may share a few words by chance. */
const IS_TITLE = 0.9;

const FORMATTING = new Set(['font', 'b', 'i', 'em', 'strong', 'big', 'small', 'center', 'u', 'tt']);

/** Chooses the article: the smallest part that holds nearly all of the page's prose, and the headline. */
export function chooseArticle(
  root: Element,
  page: Survey,
  title: string,
  before: StoryMemory,
  look: Pick<Layout, 'awayFrom'>,
): Choice {
  const { titled, stories } = chooseStory(page, title, before, look);
  const own = stories ? headlineOf(stories, page) : titled;
  const total = page.tallies.get(root)?.prose ?? 0;
  if (total === 0) return { regions: [root], headline: null, titled, stories };
  const declared = declaredStart(root, page, titled);
  const posted = declared && withPosts(declared, page, own ?? page.headlines[0] ?? null);
  const body = posted ?? descend(declared ?? root, page, own);
  const headline = stories ? own : headlineFor(body, page, title);
  const regions = !headline || holds(body, headline) ? [body] : joined(body, headline, page);
  return { regions, headline, titled, stories };
}

/**
 * The smallest declared article that holds most of the page's prose, or of its main part where that holds the headline and a
 * story: what stands beside it may be longer, as a request for consent. None on a page of many articles.
 */
function declaredStart(root: Element, page: Survey, titled: Element | null): Element | null {
  const main =
    titled &&
    page.declared.find(
      (part) =>
        isMain(part) &&
        holds(part, titled) &&
        proseOf(part, page) >= MAIN_FROM &&
        !isWithin(part, page.dropped.byPage),
    );
  const total = proseOf(main || root, page);
  let best: Element | null = main || null;
  for (const element of page.declared) {
    if (
      element === root ||
      proseOf(element, page) < total * DECLARED_SHARE ||
      isWithin(element, page.dropped.byPage)
    )
      continue;
    if (!best || holds(best, element)) best = element;
  }
  return best;
}

function proseOf(element: Element, page: Survey): number {
  return page.tallies.get(element)?.prose ?? 0;
}

function isMain(element: Element): boolean {
  const asked = plain(element);
  return asked.localName === 'main' || asked.getAttribute('role') === 'main';
}

function descend(start: Element, page: Survey, headline: Element | null): Element {
  let whole = proseOf(start, page) * WHOLE_SHARE;
  let at = start;
  for (;;) {
    const column = headline && columnOf(at, headline, page);
    if (column) whole = proseOf(column, page) * WHOLE_SHARE;
    const next =
      column || elementsIn(at).find((child) => !page.dropped.has(child) && proseOf(child, page) >= whole);
    // The parent of a lone long paragraph, not the paragraph: the short ones beside it belong to the article.
    if (!next || !holdsBlocks(next, page) || holdsParagraphs(at, next, page)) return at;
    at = next;
  }
}

/** Of a row of columns the one with headline and story: a text goes on in no cell beside its own. */
function columnOf(row: Element, headline: Element, page: Survey): Element | undefined {
  if (row.localName !== 'tr') return undefined;
  return elementsIn(row).find(
    (cell) => holds(cell, headline) && proseOf(cell, page) > proseOf(row, page) / 2,
  );
}

function holdsBlocks(element: Element, page: Survey): boolean {
  const tally = page.tallies.get(element);
  return tally !== undefined && tally.chars > tally.own;
}

/** Paragraphs beside the richest part are of one text with it, as where broken markup closed a part too early. */
function holdsParagraphs(element: Element, except: Element, page: Survey): boolean {
  return elementsIn(element).some((child) => {
    const tally = page.tallies.get(child);
    if (!tally || child === except || page.dropped.has(child)) return false;
    // Formatting that was never closed is opened again around the paragraphs that follow.
    const isParagraph =
      child.localName === 'p' || (FORMATTING.has(child.localName) && child.querySelector('p') !== null);
    return isParagraph && tally.chars - tally.link >= PARAGRAPH_FROM;
  });
}

/** The first headline in the article; else the one most like the page's title; else the last before it. */
function headlineFor(body: Element, page: Survey, title: string): Element | null {
  const inside = page.headlines.find((headline) => holds(body, headline));
  if (inside) return inside;
  const alike = mostAlike(page.headlines, title, LIKE_TITLE) ?? mostAlike(page.subheads, title, IS_TITLE);
  return alike ?? (page.headlines.length === 1 ? (page.headlines[0] ?? null) : null);
}

/** The part that holds both headline and body where it holds little else; else the two as regions of their own. */
function joined(body: Element, headline: Element, page: Survey): Element[] {
  const around = withAncestors([headline]);
  let common = parentOf(body);
  while (common && !around.has(common)) common = parentOf(common);
  const prose = (element: Element | null) => (element ? (page.tallies.get(element)?.prose ?? 0) : 0);
  if (common && prose(common) <= prose(body) * (1 + EXTRA_SHARE)) return [common];
  const follows = (body.compareDocumentPosition(headline) & 4) !== 0; // Node.DOCUMENT_POSITION_FOLLOWING
  return follows ? [body, headline] : [headline, body];
}
