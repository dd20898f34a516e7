import { plain } from '../plain.ts';
import type { Steps } from '../slices.ts';
import { isButton, isLink } from '../teaser.ts';
import type { ArticleMap } from './article-map.ts';
import type { Choice } from './choose-article.ts';
import { ancestorsOf, isElement, withAncestors } from './flat-tree.ts';
import type { Layout } from './layout.ts';
import { isMarkedBefore, NOTE_MARK, Notes } from './notes.ts';
import { PageMemory } from './page-memory.ts';
import type { Survey } from './survey.ts';
import type { Tally } from './surveyed.ts';
import { type Mark, type ReadBlock, type Setting, TextBuilder } from './text-builder.ts';
import { walk } from './walk.ts';

/** A list or table of which more than this share is links points elsewhere; a list of sources links some of its text. */
const LINKED_LIST = 0.7;

/** UTF-16 units after which reading ends: the analysis declines longer texts, so the rest need not be read. */
const LONGEST = 1_000_000;

/** The same of a row of a table, whose other rows may be the article. */
const LINKED_ROW = 0.9;

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
  /** Neither other blocks nor a shadow tree are in it, so that what is read of it is remembered as one. */
  leaf: boolean;
  /** From which reading on what is remembered of it holds. */
  since: number;
}

/** What was read of the chosen regions: one text, and the open shadow roots that parts of it stand in. */
export interface ReadBlocks {
  map: ArticleMap;
  shadows: ShadowRoot[];
}

/** Reads the chosen regions; of blocks that have not changed since `memory` read them, what was read then. */
export function* readBlocks(
  choice: Choice,
  page: Survey,
  layout: Layout,
  memory: PageMemory = new PageMemory(),
): Steps<ReadBlocks> {
  const { last, reading } = memory;
  const builder = new TextBuilder();
  const shadows: ShadowRoot[] = [];
  const frames: Frame[] = [];
  const notes = new Notes<Mark>();
  let breaks = 0;

  const { headline } = choice;
  const headed = new Set(headline ? [headline, ...ancestorsOf(headline)] : []);
  const judgedAnew = withAncestors(difference(page.dropped.byPage, last?.leftOut ?? new Set()));

  function isLeftOut(element: Element): boolean {
    if (page.dropped.has(element)) return true;
    if (headed.has(element)) return false;
    if (isButton(element) && !builder.inSentence && !isFollowed(element)) return true;
    const tally = page.tallies.get(element);
    // Without text in it, or with none that is shown, there is nothing to judge.
    return !tally || pointsElsewhere(element, tally);
  }

  /** Headlines, and what they stand in, are read anew: another one may have been chosen. */
  function remembered(element: Element, around: Frame, since: number): ReadBlock | null {
    const block = last?.blocks.get(element);
    if (!block || headed.has(element) || judgedAnew.has(element)) return null;
    if (!memory.holds(element, block.reading, since)) return null;
    return block.linked === around.linked && block.heading === around.heading ? block : null;
  }

  /** Adds what is remembered of an element; false where nothing is. */
  function repeat(element: Element, around: Frame | undefined, since: number): boolean {
    const block = around && remembered(element, around, since);
    if (!block) return false;
    builder.boundary();
    const start = builder.mark();
    builder.repeat(block, last?.map as ArticleMap);
    leaveOutNotes(element, start);
    around.leaf = false;
    tellOf(block, around);
    return true;
  }

  function tellOf({ cut, read }: Pick<Frame, 'cut' | 'read'>, around: Frame): void {
    around.cut ||= cut && !read;
    around.read ||= read;
  }

  function leaveOut(element: Element, around: Frame | undefined): void {
    if (!around || around.cut) return;
    const tally = page.tallies.get(element);
    // Credits of pictures stand under no heading, and emptied lists have no tally.
    const isCredit = tally && tally.chars > 0 && tally.link === 0 && tally.prose === 0;
    if (tally ? isCredit : !page.dropped.pointed(element)) return;
    around.cut = (tally && tally.chars > tally.own) || layout.isBlock(element);
  }

  function leaveOutNotes(paragraph: Element, start: Mark): void {
    const from = notes.tell(paragraph, start, (first, at) => isMarkedBefore(first, builder.textBefore(at)));
    if (from) builder.takeBackTo(from);
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
    const sinceAround = sinceOf(ancestorsOf(region), memory);
    yield* walk(region, {
      enter(element) {
        if (builder.length > LONGEST) return false;
        const tag = plain(element).localName;
        if (tag === 'br' || tag === 'hr') {
          lineEnds(tag);
          return false;
        }
        const around = frames.at(-1);
        if (element === region ? page.dropped.has(element) : isLeftOut(element)) {
          leaveOut(element, around);
          return false;
        }
        const since = memory.since(element, around?.since ?? sinceAround);
        if (repeat(element, around, since)) return false;
        const block = layout.isBlock(element);
        if (block) builder.boundary();
        frames.push({
          block,
          start: builder.mark(),
          cut: false,
          read: false,
          leaf: true,
          since,
          ...setting(element, block, around),
        });
        return true;
      },
      leave(element) {
        const frame = frames.pop() as Frame;
        const { block, cut, read, start } = frame;
        if (block) builder.boundary();
        // "Related articles" over a list that was left out.
        if (block && cut && !read && element !== region) builder.takeBackTo(start);
        const around = frames.at(-1);
        if (!around) return;
        if (block && frame.leaf && !headed.has(element) && builder.length <= LONGEST) {
          const { linked, heading } = around;
          builder.remember(start, { element, reading, linked, heading, cut, read });
          leaveOutNotes(element, start);
        }
        if (block || !frame.leaf) around.leaf = false;
        tellOf(frame, around);
      },
      text(node) {
        const frame = frames.at(-1) as Frame;
        if (node.data.trim() !== '') {
          breaks = 0;
          frame.read ||= !frame.heading;
        }
        builder.add(node, frame);
      },
      shadow(root) {
        shadows.push(root);
        const frame = frames.at(-1) as Frame;
        frame.leaf = false;
        frame.since = Number.POSITIVE_INFINITY;
      },
    });
  }
  const { map, blocks } = builder.build();
  memory.last = {
    map,
    blocks: new Map(blocks.map((block) => [block.element, block])),
    leftOut: page.dropped.byPage,
    hidden: page.hidden,
  };
  return { map, shadows };
}

/** What is in only one of two sets. */
function difference(a: ReadonlySet<Element>, b: ReadonlySet<Element>): Element[] {
  return [...[...a].filter((element) => !b.has(element)), ...[...b].filter((element) => !a.has(element))];
}

/** Whether words come after a button: behind a paragraph's last sentence it is no word of one. */
function isFollowed(button: Element): boolean {
  for (let at = plain(button).nextSibling; at; ) {
    const node: Node = isElement(at) ? plain(at) : at;
    if (node.textContent?.trim() && !(isElement(at) && isButton(at))) return true;
    at = node.nextSibling;
  }
  return false;
}

function pointsElsewhere(element: Element, { chars, link }: Tally): boolean {
  const tag = plain(element).localName;
  if (LISTS.has(tag)) return link > chars * LINKED_LIST;
  if (tag === 'tr') return link > chars * LINKED_ROW;
  if (tag === 'sup') return link > 0 || NOTE_MARK.test(element.textContent ?? '');
  if (!isLink(element)) return false;
  const href = element.getAttribute('href');
  if (href?.startsWith('#') && NOTE_MARK.test(element.textContent ?? '')) return true;
  // A link around blocks is the card of another article.
  return element.querySelector('h1, h2, h3, h4, p, figcaption, div') !== null;
}

/** As `PageMemory.since`; nothing is remembered of what is rendered in a shadow tree. */
function sinceOf(elements: readonly Element[], memory: PageMemory): number {
  const isInShadow = elements.some((element) => {
    const asked = plain(element);
    return asked.getRootNode() !== asked.ownerDocument;
  });
  if (isInShadow) return Number.POSITIVE_INFINITY;
  return elements.reduce((since, element) => memory.since(element, since), 0);
}
