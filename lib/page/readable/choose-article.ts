import { LIKE_TITLE, mostAlike } from '../headline.ts';
import { elementsIn, holds, parentOf, withAncestors } from './flat-tree.ts';
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
  const declared = declaredStart(root, page, total);
  const posted = declared && withPosts(declared, page, own ?? page.headlines[0] ?? null);
  const body = posted ?? descend(declared ?? root, page);
  const headline = stories ? own : headlineFor(body, page, title);
  const regions = !headline || holds(body, headline) ? [body] : joined(body, headline, page);
  return { regions, headline, titled, stories };
}

/** The smallest declared article that holds most of the page's prose; none on a page of many articles. */
function declaredStart(root: Element, page: Survey, total: number): Element | null {
  let best: Element | null = null;
  for (const element of page.declared) {
    if (element === root) continue;
    const prose = page.tallies.get(element)?.prose ?? 0;
    if (prose < total * DECLARED_SHARE || page.dropped.has(element)) continue;
    if (!best || holds(best, element)) best = element;
  }
  return best;
}

function descend(start: Element, page: Survey): Element {
  const whole = (page.tallies.get(start)?.prose ?? 0) * WHOLE_SHARE;
  let at = start;
  for (;;) {
    const next = elementsIn(at).find(
      (child) => !page.dropped.has(child) && (page.tallies.get(child)?.prose ?? 0) >= whole,
    );
    // The parent of a lone long paragraph, not the paragraph: the short ones beside it belong to the article.
    if (!next || !holdsBlocks(next, page) || holdsParagraphs(at, next, page)) return at;
    at = next;
  }
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
