import { plain } from '../plain.ts';
import type { Steps } from '../slices.ts';
import { ancestorsOf, holds, isWithin } from './flat-tree.ts';
import type { Layout } from './layout.ts';
import { type Kept, leaveOut } from './tallies.ts';

/** Furniture by name is the article after all where it holds more than this share of the page's prose, and so much. */
const MAIN_SHARE = 0.5;
const MAIN_FROM = 100;

/** Prose outside of all doubtful parts that is too little for an article. */
const SCRAP = 200;

/** A part that is the article only if it is the page’s main one. */
export interface Doubt {
  element: Element;
  /** The nearest doubtful part around it, as an index; -1 for none. */
  within: number;
}

/** A page of which some parts are doubtful. */
interface Doubted extends Kept {
  headlines: readonly Element[];
}

/** Leaves out the doubtful parts that are not the page’s main one. */
export function* dropDoubtful(
  root: Element,
  doubtful: readonly Doubt[],
  result: Doubted,
  layout: Layout,
): Steps<void> {
  const { tallies } = result;
  const total = tallies.get(root)?.prose ?? 0;
  const titled = result.headlines.flatMap((headline) => ancestorsOf(headline));
  const holdsTitle = new Set(titled);
  const main = Math.max(total * MAIN_SHARE, MAIN_FROM);
  const shares = sharesByName(doubtful, result, total);
  const gone: boolean[] = [];
  for (const [index, { element, within }] of doubtful.entries()) {
    const tally = tallies.get(element);
    gone[index] = gone[within] ?? false;
    if (!tally || gone[index]) continue;
    if (holdsTitle.has(element)) continue;
    if (tally.prose > main || (tally.prose > 0 && (shares.get(nameOf(element) ?? '') ?? 0) > main)) continue;
    gone[index] = true;
    yield;
    leaveOut(element, result, layout);
  }
}

/**
 * On a page that has no prose but in doubtful parts, those of one name are judged together: a channel whose every
 * message is a "widget" holds its text in a hundred small ones.
 */
function sharesByName(doubtful: readonly Doubt[], { tallies }: Kept, total: number): Map<string, number> {
  const shares = new Map<string, number>();
  let outside = total;
  for (const { element, within } of doubtful) {
    const prose = tallies.get(element)?.prose ?? 0;
    if (prose === 0) continue;
    const name = nameOf(element);
    if (name) shares.set(name, (shares.get(name) ?? 0) + prose);
    if (within < 0) outside -= prose;
  }
  return outside < SCRAP ? shares : new Map();
}

function nameOf(element: Element): string | null {
  const asked = plain(element);
  const [first] = asked.getAttribute('class')?.trim().split(/\s/) ?? [];
  return first ? `${asked.localName}.${first}` : null;
}

/** Leaves out the cards beside the page's story, where that is longer than all of them. */
export function dropCards(cards: readonly Element[], page: Doubted, layout: Layout): void {
  const proseOf = (element: Element) => page.tallies.get(element)?.prose ?? 0;
  const outer: Element[] = [];
  for (const card of cards) {
    const last = outer.at(-1); // in document order: what holds it came right before it
    if (!(last && holds(last, card)) && !isWithin(card, page.dropped.byPage)) outer.push(card);
  }
  const headline = page.headlines.find((heading) => !isWithin(heading, page.dropped.byPage));
  if (!headline || outer.length === 0) return;
  const inCards = outer.reduce((sum, card) => sum + proseOf(card), 0);
  const story = ancestorsOf(headline).find((part) => proseOf(part) > Math.max(inCards, SCRAP));
  for (const card of outer) if (story && !holds(story, card)) leaveOut(card, page, layout);
}
