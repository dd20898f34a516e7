import { plain } from '../plain.ts';
import type { Steps } from '../slices.ts';
import { isLink, leadsElsewhere } from '../teaser.ts';
import { parentOf } from './flat-tree.ts';
import { isFurniture } from './furniture.ts';
import { type Layout, markupLayout } from './layout.ts';
import { PageMemory } from './page-memory.ts';
import { LeftOut, Tallies, type Tally } from './tallies.ts';
import { walk } from './walk.ts';

export interface Survey {
  /** Of each element that holds text. */
  tallies: Tallies;
  /** Parts left out of the article. Their text is in no tally but their own. */
  dropped: LeftOut;
  /** Headings of the first rank, and of the second for templates that keep the first for the site's name. */
  headlines: Element[];
  subheads: Element[];
  /** Parts whose markup says that they are the article. */
  declared: Element[];
  /** Parts that are not shown. */
  hidden: Element[];
}

/** What the markup tells of an element and all that is in it, without a look at anything else of the page. */
export interface Surveyed {
  /** In which reading. */
  reading: number;
  /** What it is rendered in; null for the root. */
  parent: Element | null;
  /** It stands in a link. */
  linked: boolean;
  /** Left out: for good by its own markup, as hidden, or as what announces another article. */
  out: 'always' | 'hidden' | 'teaser' | null;
  block: boolean;
  /** Null where it is not walked. */
  tally: Tally | null;
  /** Whether its first heading leads elsewhere (null: it has none), and whether the page's headline is in it. */
  elsewhere: boolean | null;
  titled: boolean;
  /** A slot is in it, which may be given other nodes without a change that is told. */
  slotted: boolean;
  noted: Noted | null;
}

/** An element that the choice of the article asks for, and those in it, in document order. */
interface Noted {
  element: Element;
  hidden: boolean;
  rank: 1 | 2 | null;
  declared: boolean;
  /** It is the article only if it is the page's main part. */
  doubted: boolean;
  inner: Noted[];
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

/** An element on the way. */
interface Frame {
  told: Surveyed & { tally: Tally };
  note: Noted;
  /** What is in it stands in a link. */
  inLink: boolean;
  /** From which reading on what is remembered of it holds. */
  since: number;
}

/** A part that is the article only if it is the page's main one. */
interface Doubt {
  element: Element;
  /** The nearest doubtful part around it, as an index; -1 for none. */
  within: number;
}

/**
 * One look over the page by its markup: where text is, and which parts are not the article. What has not changed since the
 * reading before is not walked again; that it was shown or hidden since is only asked of what stands beside a change.
 */
export function* survey(
  root: Element,
  layout: Layout = markupLayout,
  memory: PageMemory = new PageMemory(),
): Steps<Survey> {
  const { surveyed, reading } = memory;
  const frames: Frame[] = [];

  function remembered(element: Element, { note, inLink: linked, since: around }: Frame): Surveyed | null {
    const told = surveyed.get(element);
    if (told && told.parent !== note.element) memory.reslotted(element);
    const since = memory.since(element, around);
    if (!told || told.slotted || told.linked !== linked) return null;
    if (!memory.holds(element, told.reading, since)) return null;
    return told.out === 'always' || (told.out === 'hidden') === layout.isHidden(element) ? told : null;
  }

  function leftOut(element: Element, out: 'always' | 'hidden', around: Frame | undefined): Surveyed {
    const hidden = out === 'hidden';
    const noted: Noted = { element, hidden, rank: null, declared: false, doubted: false, inner: [] };
    return {
      reading,
      parent: around?.note.element ?? null,
      linked: around?.inLink ?? false,
      out,
      block: true,
      tally: null,
      elsewhere: null,
      titled: false,
      slotted: false,
      noted: hidden ? noted : null,
    };
  }

  yield* walk(root, {
    enter(element) {
      const around = frames.at(-1);
      const known = around && remembered(element, around);
      if (known) {
        takeIn(known, around);
        return false;
      }
      const verdict = isFurniture(element);
      const out = verdict === 'always' ? verdict : layout.isHidden(element) ? 'hidden' : null;
      if (out) {
        const left = leftOut(element, out, around);
        surveyed.set(element, left);
        if (around) takeIn(left, around);
        return false;
      }
      const linked = around?.inLink ?? false;
      const tag = plain(element).localName;
      const told: Frame['told'] = {
        reading,
        parent: around?.note.element ?? null,
        linked,
        out,
        block: layout.isBlock(element),
        tally: { chars: 0, link: 0, prose: 0, own: 0, ownLink: 0 },
        elsewhere: /^h[1-6]$/.test(tag) ? leadsElsewhere(element) : null,
        titled: tag === 'h1',
        slotted: tag === 'slot',
        noted: null,
      };
      const note: Noted = {
        element,
        hidden: false,
        rank: tag === 'h1' ? 1 : tag === 'h2' ? 2 : null,
        declared: isDeclared(element, tag),
        doubted: verdict === 'unlessMain' && element !== root,
        inner: [],
      };
      frames.push({
        told,
        note,
        inLink: linked || isLink(element),
        since: memory.since(element, around?.since ?? 0),
      });
      return true;
    },
    leave(element) {
      const { told, note } = frames.pop() as Frame;
      const { block, tally, elsewhere, titled } = told;
      if (block && tally.own - tally.ownLink >= PROSE_FROM) tally.prose += tally.own - tally.ownLink;
      surveyed.set(element, told);
      const around = frames.at(-1);
      if (around && elsewhere && !titled && isTeaser(element, tally)) told.out = 'teaser';
      else told.noted = isNoted(note) ? note : ofInner(note);
      if (around) takeIn(told, around);
    },
    text(node) {
      const frame = frames.at(-1);
      const length = node.data.trim().length;
      if (!frame || length === 0) return;
      const linked = frame.inLink ? length : 0;
      add(frame.told.tally, { chars: length, link: linked, prose: 0 }, 1);
      addOwn(frame.told.tally, { own: length, ownLink: linked }, 1);
    },
  });

  const result: Survey = {
    tallies: new Tallies(surveyed),
    dropped: new LeftOut(surveyed),
    headlines: [],
    subheads: [],
    declared: [],
    hidden: [],
  };
  const doubtful = listNoted(surveyed.get(root)?.noted ?? null, result);
  yield* dropDoubtful(root, doubtful, result, layout);
  const isKept = (heading: Element) => !isWithin(heading, result.dropped.byPage);
  result.headlines = result.headlines.filter(isKept);
  result.subheads = result.subheads.filter(isKept);
  return result;
}

/** Counts what an element tells into what stands around it. */
function takeIn(part: Surveyed, { told, note }: Frame): void {
  const { out, block, tally, elsewhere, titled, noted } = part;
  told.slotted ||= part.slotted;
  if (noted) note.inner.push(noted);
  if (out || !tally || tally.chars === 0) return;
  told.elsewhere ??= elsewhere;
  told.titled ||= titled;
  add(told.tally, tally, 1);
  if (!block) addOwn(told.tally, tally, 1);
}

function isNoted({ rank, declared, doubted }: Noted): boolean {
  return rank !== null || declared || doubted;
}

/** Stands for those in an element that is not asked for itself. */
function ofInner(note: Noted): Noted | null {
  return note.inner.length > 1 ? note : (note.inner[0] ?? null);
}

/** Lists what is asked for, in document order, and tells the doubtful parts. */
function listNoted(root: Noted | null, { headlines, subheads, declared, hidden }: Survey): Doubt[] {
  const doubtful: Doubt[] = [];
  const waiting = root ? [{ noted: root, within: -1 }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, rank, inner, ...note } = next.noted;
    if (note.hidden) hidden.push(element);
    if (note.hidden) continue;
    if (rank === 1) headlines.push(element);
    if (rank === 2) subheads.push(element);
    if (note.declared) declared.push(element);
    const within = note.doubted ? doubtful.push({ element, within: next.within }) - 1 : next.within;
    for (let at = inner.length - 1; at >= 0; at--) waiting.push({ noted: inner[at] as Noted, within });
  }
  return doubtful;
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
    const told = tallies.changing(ancestor);
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
