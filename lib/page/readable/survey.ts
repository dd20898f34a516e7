import { isFurniture } from './furniture.ts';
import { type Layout, markupLayout } from './layout.ts';
import { walk } from './walk.ts';

/** Text in an element, in UTF-16 units without white space at the ends of text nodes. */
export interface Tally {
  chars: number;
  /** Of these, in links. */
  link: number;
  /** In blocks that read like sentences, without their links. */
  prose: number;
  /** In the element's own inline content, and of these in links: the density of a block of its own. */
  own: number;
  ownLink: number;
}

export interface Survey {
  /** Of each element that holds text. */
  tallies: Map<Element, Tally>;
  /** Parts left out of the article. Their text is in no tally but their own. */
  dropped: Set<Element>;
  headlines: Element[];
}

/** Shorter blocks are labels, not prose. */
const PROSE_FROM = 40;

/** Furniture by name is the article after all where it holds more than this share of the page's prose. */
const MAIN_SHARE = 0.5;

/** Ancestors that learn of a part left out; more only in pages made to be deep. */
const CLIMB = 500;

/** One look over the whole page by its markup: where text is, and which parts are not the article. */
export function survey(root: Element, layout: Layout = markupLayout): Survey {
  const result: Survey = { tallies: new Map(), dropped: new Set(), headlines: [] };
  const doubtful: Element[] = [];
  const frames: { block: boolean; tally: Tally }[] = [];
  let links = 0;

  walk(root, {
    enter(element) {
      const verdict = isFurniture(element);
      if (verdict === 'always' || layout.isHidden(element)) {
        result.dropped.add(element);
        return false;
      }
      if (verdict === 'unlessMain' && element !== root) doubtful.push(element);
      if (element.localName === 'a') links++;
      if (element.localName === 'h1') result.headlines.push(element);
      const tally = { chars: 0, link: 0, prose: 0, own: 0, ownLink: 0 };
      frames.push({ block: layout.isBlock(element), tally });
      return true;
    },
    leave(element) {
      if (element.localName === 'a') links--;
      const { block, tally } = frames.pop() as { block: boolean; tally: Tally };
      if (tally.chars === 0) return;
      if (block && tally.own - tally.ownLink >= PROSE_FROM) tally.prose += tally.own - tally.ownLink;
      result.tallies.set(element, tally);
      const parent = frames.at(-1)?.tally;
      if (!parent) return;
      add(parent, tally, 1);
      if (!block) addOwn(parent, tally, 1);
    },
    text(node) {
      const tally = frames.at(-1)?.tally;
      const length = node.data.trim().length;
      if (!tally || length === 0) return;
      const linked = links > 0 ? length : 0;
      add(tally, { chars: length, link: linked, prose: 0 }, 1);
      addOwn(tally, { own: length, ownLink: linked }, 1);
    },
  });
  dropDoubtful(root, doubtful, result, layout);
  result.headlines = result.headlines.filter((headline) => !isWithin(headline, result.dropped));
  return result;
}

function dropDoubtful(root: Element, doubtful: Element[], result: Survey, layout: Layout): void {
  const { tallies, dropped } = result;
  const total = tallies.get(root)?.prose ?? 0;
  const titled = result.headlines.flatMap((headline) => ancestorsOf(headline));
  const holdsTitle = new Set(titled);
  for (const element of doubtful) {
    const tally = tallies.get(element);
    if (!tally || isWithin(element, dropped)) continue;
    if (holdsTitle.has(element) || tally.prose > total * MAIN_SHARE) continue;
    dropped.add(element);
    const inline = !layout.isBlock(element);
    let ownTold = false;
    for (const ancestor of ancestorsOf(element)) {
      const told = tallies.get(ancestor);
      if (!told) break;
      add(told, tally, -1);
      if (inline && !ownTold) addOwn(told, tally, -1);
      ownTold ||= layout.isBlock(ancestor);
    }
  }
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && found.length < CLIMB; at = at.parentElement) found.push(at);
  return found;
}

export function isWithin(element: Element, set: ReadonlySet<Element>): boolean {
  if (set.size === 0) return false;
  return set.has(element) || ancestorsOf(element).some((ancestor) => set.has(ancestor));
}

function add(to: Tally, of: Pick<Tally, 'chars' | 'link' | 'prose'>, sign: 1 | -1): void {
  to.chars += sign * of.chars;
  to.link += sign * of.link;
  to.prose += sign * of.prose;
}

function addOwn(to: Tally, of: Pick<Tally, 'own' | 'ownLink'>, sign: 1 | -1): void {
  to.own += sign * of.own;
  to.ownLink += sign * of.ownLink;
}
