import { plain } from '../plain.ts';
import type { Steps } from '../slices.ts';
import { isLink, leadsElsewhere } from '../teaser.ts';
import { parentOf } from './flat-tree.ts';
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
  /** Parts whose markup says that they are the article. */
  declared: Element[];
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

/** An element on the way, whether its first heading leads elsewhere (null: it has none), and whether the page's headline is in it. */
interface Frame {
  block: boolean;
  tally: Tally;
  elsewhere: boolean | null;
  titled: boolean;
  /** How many doubtful parts were met before it, and the nearest that it is in, as an index; -1 for none. */
  before: number;
  within: number;
}

/** A part that is the article only if it is the page's main one. */
interface Doubt {
  element: Element;
  /** The nearest doubtful part around it, as an index; -1 for none. */
  within: number;
}

/** One look over the whole page by its markup: where text is, and which parts are not the article. */
export function* survey(root: Element, layout: Layout = markupLayout): Steps<Survey> {
  const result: Survey = {
    tallies: new Map(),
    dropped: new Set(),
    headlines: [],
    subheads: [],
    declared: [],
  };
  const doubtful: Doubt[] = [];
  const frames: Frame[] = [];
  let links = 0;

  yield* walk(root, {
    enter(element) {
      const verdict = isFurniture(element);
      if (verdict === 'always' || layout.isHidden(element)) {
        result.dropped.add(element);
        return false;
      }
      const around = frames.at(-1)?.within ?? -1;
      const before = doubtful.length;
      const doubted = verdict === 'unlessMain' && element !== root;
      if (doubted) doubtful.push({ element, within: around });
      if (isLink(element)) links++;
      const tag = plain(element).localName;
      if (tag === 'h1') result.headlines.push(element);
      if (tag === 'h2') result.subheads.push(element);
      if (isDeclared(element, tag)) result.declared.push(element);
      const tally = { chars: 0, link: 0, prose: 0, own: 0, ownLink: 0 };
      const elsewhere = /^h[1-6]$/.test(tag) ? leadsElsewhere(element) : null;
      frames.push({
        block: layout.isBlock(element),
        tally,
        elsewhere,
        titled: tag === 'h1',
        before,
        within: doubted ? before : around,
      });
      return true;
    },
    leave(element) {
      if (isLink(element)) links--;
      const { block, tally, elsewhere, titled, before } = frames.pop() as Frame;
      if (tally.chars === 0) return;
      if (block && tally.own - tally.ownLink >= PROSE_FROM) tally.prose += tally.own - tally.ownLink;
      result.tallies.set(element, tally);
      if (element !== root && elsewhere && !titled && isTeaser(element, tally)) {
        result.dropped.add(element);
        doubtful.length = before;
        return;
      }
      const around = frames.at(-1);
      if (!around) return;
      around.elsewhere ??= elsewhere;
      around.titled ||= titled;
      const parent = around.tally;
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
  yield* dropDoubtful(root, doubtful, result, layout);
  const isKept = (heading: Element) => !isWithin(heading, result.dropped);
  result.headlines = result.headlines.filter(isKept);
  result.subheads = result.subheads.filter(isKept);
  return result;
}

function isDeclared(element: Element, tag: string): boolean {
  if (tag === 'article' || tag === 'main') return true;
  const asked = plain(element);
  const role = asked.getAttribute('role');
  if (role === 'main' || role === 'article') return true;
  return asked.getAttribute('itemprop')?.split(' ').includes('articleBody') ?? false;
}

function isTeaser(element: Element, { chars, link }: Tally): boolean {
  return TEASERS.has(plain(element).localName) && link > 0 && chars < LONGEST_TEASER;
}

function* dropDoubtful(root: Element, doubtful: Doubt[], result: Survey, layout: Layout): Steps<void> {
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

/** Leaves a part out of the article, and its text out of the tallies around it. */
export function leaveOut(
  element: Element,
  { tallies, dropped }: Survey,
  layout: Layout = markupLayout,
): void {
  dropped.add(element);
  const tally = tallies.get(element);
  if (!tally) return;
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

/**
 * On a page that has no prose but in doubtful parts, those of one name are judged together: a channel whose every
 * message is a "widget" holds its text in a hundred small ones.
 */
function sharesByName(doubtful: readonly Doubt[], { tallies }: Survey, total: number): Map<string, number> {
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

export function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at = parentOf(element); at && found.length < CLIMB; at = parentOf(at)) found.push(at);
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
