import { announces, isLink } from '../teaser.ts';
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
  /** Headings of the first rank, and of the second for templates that keep the first for the site's name. */
  headlines: Element[];
  subheads: Element[];
}

/** Shorter blocks are labels, not prose. */
const PROSE_FROM = 40;

/** Furniture by name is the article after all where it holds more than this share of the page's prose, and so much. */
const MAIN_SHARE = 0.5;
const MAIN_FROM = 100;

/** Prose outside of all doubtful parts that is too little for an article. */
const SCRAP = 200;

/** Parts that announce another article, in templates of all kinds; longer ones are posts of this page. */
const TEASERS = new Set(['article', 'section', 'div', 'li']);
const LONGEST_TEASER = 300;

/** Ancestors that learn of a part left out; more only in pages made to be deep. */
const CLIMB = 500;

/** One look over the whole page by its markup: where text is, and which parts are not the article. */
export function survey(root: Element, layout: Layout = markupLayout): Survey {
  const result: Survey = { tallies: new Map(), dropped: new Set(), headlines: [], subheads: [] };
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
      if (isLink(element)) links++;
      if (element.localName === 'h1') result.headlines.push(element);
      if (element.localName === 'h2') result.subheads.push(element);
      const tally = { chars: 0, link: 0, prose: 0, own: 0, ownLink: 0 };
      frames.push({ block: layout.isBlock(element), tally });
      return true;
    },
    leave(element) {
      if (isLink(element)) links--;
      const { block, tally } = frames.pop() as { block: boolean; tally: Tally };
      if (tally.chars === 0) return;
      if (block && tally.own - tally.ownLink >= PROSE_FROM) tally.prose += tally.own - tally.ownLink;
      result.tallies.set(element, tally);
      if (element !== root && isTeaser(element, tally)) {
        result.dropped.add(element);
        return;
      }
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
  const isKept = (heading: Element) => !isWithin(heading, result.dropped);
  result.headlines = result.headlines.filter(isKept);
  result.subheads = result.subheads.filter(isKept);
  return result;
}

function isTeaser(element: Element, { chars, link }: Tally): boolean {
  if (!TEASERS.has(element.localName) || link === 0 || chars >= LONGEST_TEASER) return false;
  return announces(element) && element.querySelector('h1') === null;
}

function dropDoubtful(root: Element, doubtful: Element[], result: Survey, layout: Layout): void {
  const { tallies, dropped } = result;
  const total = tallies.get(root)?.prose ?? 0;
  const titled = result.headlines.flatMap((headline) => ancestorsOf(headline));
  const holdsTitle = new Set(titled);
  const main = Math.max(total * MAIN_SHARE, MAIN_FROM);
  const shares = sharesByName(doubtful, result, total);
  for (const element of doubtful) {
    const tally = tallies.get(element);
    if (!tally || isWithin(element, dropped)) continue;
    if (holdsTitle.has(element)) continue;
    if (tally.prose > main || (tally.prose > 0 && (shares.get(nameOf(element) ?? '') ?? 0) > main)) continue;
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

/**
 * On a page that has no prose but in doubtful parts, those of one name are judged together: a channel whose every
 * message is a "widget" holds its text in a hundred small ones.
 */
function sharesByName(doubtful: Element[], { tallies }: Survey, total: number): Map<string, number> {
  const shares = new Map<string, number>();
  const all = new Set(doubtful);
  let outside = total;
  for (const element of doubtful) {
    const prose = tallies.get(element)?.prose ?? 0;
    if (prose === 0) continue;
    const name = nameOf(element);
    if (name) shares.set(name, (shares.get(name) ?? 0) + prose);
    if (!element.parentElement || !isWithin(element.parentElement, all)) outside -= prose;
  }
  return outside < SCRAP ? shares : new Map();
}

function nameOf(element: Element): string | null {
  const [first] = element.getAttribute('class')?.trim().split(/\s/) ?? [];
  return first ? `${element.localName}.${first}` : null;
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
