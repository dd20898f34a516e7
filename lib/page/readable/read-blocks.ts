import { plain } from '../plain.ts';
import type { Steps } from '../slices.ts';
import { isLink } from '../teaser.ts';
import type { ArticleMap } from './article-map.ts';
import type { Choice } from './choose-article.ts';
import type { Layout } from './layout.ts';
import { ancestorsOf, type Survey, type Tally } from './survey.ts';
import { type Mark, type Setting, TextBuilder } from './text-builder.ts';
import { walk } from './walk.ts';

/** A list or table of which more than this share is links points elsewhere; a list of sources links some of its text. */
const LINKED_LIST = 0.7;

/** UTF-16 units after which reading ends: the analysis declines longer texts, so the rest need not be read. */
const LONGEST = 1_000_000;

/** The same of a row of a table, whose other rows may be the article. */
const LINKED_ROW = 0.9;

/** The mark of a note that is not raised: "1", "[12]", "*". It would be read as digits of the number before it. */
const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[*†‡§a-z])[\])]?\s*$/;

const LISTS = new Set(['ul', 'ol', 'dl', 'table', 'figure', 'amp-carousel']);

/** Blocks that stay when all of their text is a link: they are judged by the list or table that they stand in. */
const FIRM = new Set(['h1', 'li', 'dt', 'dd', 'td', 'th', 'caption']);

const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** An element on the way to what is read. */
interface Frame extends Setting {
  block: boolean;
  heading: boolean;
  start: Mark;
  /** Something in it was left out, and something other than headings was read. */
  cut: boolean;
  read: boolean;
}

/** What was read of the chosen regions: one text, and the open shadow roots that parts of it stand in. */
export interface ReadBlocks {
  map: ArticleMap;
  shadows: ShadowRoot[];
}

export function* readBlocks(choice: Choice, page: Survey, layout: Layout): Steps<ReadBlocks> {
  const builder = new TextBuilder();
  const shadows: ShadowRoot[] = [];
  const frames: Frame[] = [];
  let breaks = 0;

  const { headline } = choice;
  const headed = new Set(headline ? [headline, ...ancestorsOf(headline)] : []);

  function isLeftOut(element: Element): boolean {
    if (page.dropped.has(element)) return true;
    if (headed.has(element)) return false;
    const tally = page.tallies.get(element);
    // Without text in it there is nothing to judge.
    return !tally || layout.isHidden(element) || pointsElsewhere(element, tally);
  }

  /** One line break parts lines of a sentence (a claim may run over it), two part paragraphs. */
  function lineEnds(tag: string): void {
    breaks++;
    if (breaks > 1 || tag === 'hr') builder.boundary();
    else builder.space();
  }

  function setting(element: Element, block: boolean, around: Frame | undefined) {
    const tag = plain(element).localName;
    const titled = element === headline;
    return {
      heading: !titled && (HEADINGS.has(tag) || (around?.heading ?? false)),
      keepsLines: layout.keepsLines(element),
      linked: isLink(element) || (around?.linked ?? false),
      firm: FIRM.has(tag) || titled || (!block && (around?.firm ?? false)),
    };
  }

  for (const region of choice.regions) {
    builder.boundary();
    yield* walk(region, {
      enter(element) {
        if (builder.length > LONGEST) return false;
        const tag = plain(element).localName;
        if (tag === 'br' || tag === 'hr') {
          lineEnds(tag);
          return false;
        }
        const around = frames.at(-1);
        if (element !== region && isLeftOut(element)) {
          if (around && page.tallies.has(element) && layout.isBlock(element)) around.cut = true;
          return false;
        }
        const block = layout.isBlock(element);
        if (block) builder.boundary();
        frames.push({
          block,
          start: builder.mark(),
          cut: false,
          read: false,
          ...setting(element, block, around),
        });
        return true;
      },
      leave(element) {
        const { block, cut, read, start } = frames.pop() as Frame;
        if (block) builder.boundary();
        // "Related articles" over a list that was left out.
        if (block && cut && !read && element !== region) builder.takeBackTo(start);
        const around = frames.at(-1);
        if (!around) return;
        around.cut ||= cut && !read;
        around.read ||= read;
      },
      text(node) {
        const frame = frames.at(-1) as Frame;
        if (node.data.trim() !== '') {
          breaks = 0;
          frame.read ||= !frame.heading;
        }
        builder.add(node, frame);
      },
      shadow: (root) => shadows.push(root),
    });
  }
  return { map: builder.build(), shadows };
}

function pointsElsewhere(element: Element, { chars, link }: Tally): boolean {
  const tag = plain(element).localName;
  if (LISTS.has(tag)) return link > chars * LINKED_LIST;
  if (tag === 'tr') return link > chars * LINKED_ROW;
  if (tag === 'sup') return link > 0; // as NOTE_MARK
  if (!isLink(element)) return false;
  const href = element.getAttribute('href');
  if (href?.startsWith('#') && NOTE_MARK.test(element.textContent ?? '')) return true;
  // A link around blocks is the card of another article.
  return element.querySelector('h1, h2, h3, h4, p, figcaption, div') !== null;
}
