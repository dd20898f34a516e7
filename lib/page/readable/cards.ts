import { plain } from '../plain.ts';
import { announces, beginsElsewhere, firstLink, isElsewhere, isTitle } from '../teaser.ts';
import { type Doubted, SCRAP } from './doubts.ts';
import { ancestorsOf, elementsIn, holds, isWithin, outermost, parentOf } from './flat-tree.ts';
import type { Layout } from './layout.ts';
import type { Surveyed, Tally } from './surveyed.ts';
import { leaveOut } from './tallies.ts';

/** Parts that announce another article, in templates of all kinds; longer ones are posts of this page, or excerpts. */
const TEASERS = new Set(['article', 'section', 'div', 'li']);
const LONGEST_TEASER = 300;
const LONGEST_EXCERPT = 900;

/** The page's story is longer than this share of what cards beside it say. */
const STORY_SHARE = 0.5;

/** An excerpt of one whole paragraph and its title are shorter: the 55 words that templates take, and some more. */
const LONGEST_PARAGRAPH = 450;

/** Shorter paragraphs are labels. */
const PARAGRAPH_FROM = 40;

/** What stands at the end of an excerpt that breaks off. */
const BROKEN_OFF = /(?:…|\.\.\.|\[\.\.\.\])\]?$/;

/** Parts that may announce other articles if the page has a story of its own. */
export interface Cards {
  short: Element[];
  long: Element[];
}

/**
 * Whether a short part announces another article: by a heading that is a link or, without headings, by a link on the first line
 * that is long enough for a title. With a shorter one it may be a card too, if the page has its own text elsewhere, and so may
 * be a longer part.
 */
export function cardOf(
  element: Element,
  { tally, elsewhere, titled, lead }: Surveyed & { tally: Tally },
): 'teaser' | keyof Cards | null {
  if (titled || !TEASERS.has(plain(element).localName)) return null;
  if (tally.link === 0 || tally.chars >= LONGEST_EXCERPT) return null;
  const isLong = tally.chars >= LONGEST_TEASER;
  const sure = isLong ? 'long' : 'teaser';
  if (elsewhere !== null) return elsewhere ? sure : null;
  if (!lead || tally.prose === 0 || !isElsewhere(lead)) return null;
  if (isTitle(lead)) return sure;
  return isLong ? null : 'short';
}

/** Leaves out the cards beside the page's story; what is much shorter than they are is the beginning of a digest. */
export function dropCards(cards: readonly Element[], page: Doubted, layout: Layout): void {
  const proseOf = (element: Element) => page.tallies.get(element)?.prose ?? 0;
  const isKept = (element: Element) => !isWithin(element, page.dropped.byPage);
  const outer = outermost(cards.filter(isKept));
  const headline = page.headlines.find(isKept);
  if (!headline || outer.length === 0) return;
  const inCards = outer.reduce((sum, card) => sum + proseOf(card), 0);
  const story = ancestorsOf(headline).find((part) => proseOf(part) > Math.max(inCards * STORY_SHARE, SCRAP));
  for (const card of outer) if (story && !holds(story, card)) leaveOut(card, page, layout);
}

/**
 * Leaves out the excerpts of other stories beside the page's own, each of which is as long as a post of a live blog. They stand
 * together, and either the story is declared without them or they say themselves that they are but beginnings.
 */
export function dropExcerpts(long: readonly Element[], page: Doubted, layout: Layout): void {
  const isKept = (element: Element) => !isWithin(element, page.dropped.byPage);
  const headline = page.headlines.find(isKept);
  if (!headline || long.length === 0) return;
  const proseOf = (element: Element) => page.tallies.get(element)?.prose ?? 0;
  const around = ancestorsOf(headline).filter((part) => proseOf(part) >= PARAGRAPH_FROM);
  const declared = around.filter((part) => page.declared.includes(part));
  const isBeside = (story: Element | undefined, group: readonly Element[]) =>
    story !== undefined && !group.some((card) => holds(story, card));
  const groups = Map.groupBy(long.filter(isKept), parentOf);
  const out: Element[] = [];
  for (const [parent, group] of groups) {
    if (!parent || !areTogether(group, parent)) continue;
    if (isBeside(declared[0], group) || (isBeside(around[0], group) && areExcerpts(group)))
      out.push(...group);
  }
  for (const card of outermost(out)) leaveOut(card, page, layout);
}

/** Whether others like them stand beside them; the messages of one writer are none, nor is what is said of each place. */
function areTogether(group: readonly Element[], parent: Element): boolean {
  const titles = group.map(firstLink);
  if (!titles.some((title) => title && isTitle(title))) return false;
  if (group.length > 1) return new Set(group.map(addressOf)).size === group.length;
  const isLike = (other: Element) =>
    !group.includes(other) &&
    TEASERS.has(plain(other).localName) &&
    (announces(other) || beginsElsewhere(other));
  return elementsIn(parent).some(isLike);
}

function areExcerpts(group: readonly Element[]): boolean {
  return group.some(isBrokenOff) || group.every(isOneParagraph);
}

/** Whether it ends in dots, or in a link to the rest. */
function isBrokenOff(card: Element): boolean {
  const text = (card.textContent ?? '').trim();
  const last = [...plain(card).querySelectorAll('a')].at(-1);
  const more = (last?.textContent ?? '').trim();
  const isMore = more !== '' && last !== firstLink(card) && text.endsWith(more);
  if (isMore && last?.getAttribute('href') === addressOf(card)) return true;
  return BROKEN_OFF.test(isMore ? text.slice(0, -more.length).trim() : text);
}

function isOneParagraph(card: Element): boolean {
  if ((card.textContent ?? '').trim().length >= LONGEST_PARAGRAPH) return false;
  const paragraphs = [...plain(card).querySelectorAll('p')];
  return (
    paragraphs.filter(({ textContent }) => (textContent ?? '').trim().length >= PARAGRAPH_FROM).length < 2
  );
}

function addressOf(card: Element): string | null {
  return firstLink(card)?.getAttribute('href') ?? null;
}
