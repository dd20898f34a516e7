import { plain } from '../plain.ts';
import type { Steps } from '../slices.ts';
import { isLink, leadsElsewhere } from '../teaser.ts';
import { type Cards, cardOf, dropCards, dropExcerpts } from './cards.ts';
import { isComment, isOneOfComments } from './comments.ts';
import { type Doubt, dropDoubtful } from './doubts.ts';
import { isWithin } from './flat-tree.ts';
import { isFurniture, type Verdict } from './furniture.ts';
import { type Layout, markupLayout } from './layout.ts';
import { PageMemory } from './page-memory.ts';
import type { Noted, Surveyed, Tally } from './surveyed.ts';
import { add, addOwn, LeftOut, Tallies } from './tallies.ts';
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

/** Shorter blocks are labels, not prose. */
const PROSE_FROM = 40;

/** An element on the way. */
interface Frame {
  told: Surveyed & { tally: Tally };
  note: Noted;
  /** What is in it stands in a link. */
  inLink: boolean;
  /** From which reading on what is remembered of it holds. */
  since: number;
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

  function remembered(element: Element, { inLink: linked, since: around }: Frame): Surveyed | null {
    const told = surveyed.get(element);
    const since = memory.since(element, around);
    if (!told || told.untold || told.linked !== linked) return null;
    if (!memory.holds(element, told.reading, since)) return null;
    return told.out === 'always' || (told.out === 'hidden') === layout.isHidden(element) ? told : null;
  }

  function leftOut(element: Element, out: 'always' | 'hidden', around: Frame | undefined): Surveyed {
    const hidden = out === 'hidden';
    return {
      reading,
      linked: around?.inLink ?? false,
      out,
      block: true,
      tally: null,
      elsewhere: null,
      titled: false,
      lead: null,
      line: false,
      pointed: false,
      untold: false,
      noted: hidden ? { ...noteOf(element, '', 'no'), hidden } : null,
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
      const verdict = isFurniture(element, layout.isLive);
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
        linked,
        out,
        block: layout.isBlock(element),
        tally: { chars: 0, link: 0, prose: 0, own: 0, ownLink: 0 },
        elsewhere: /^h[1-6]$/.test(tag) ? leadsElsewhere(element) : null,
        titled: tag === 'h1',
        lead: null,
        line: false,
        pointed: false,
        untold: isCustom(tag),
        noted: null,
      };
      const note = noteOf(element, tag, element === root ? 'no' : verdict);
      const link = isLink(element);
      if (link) told.lead = element;
      frames.push({
        told,
        note,
        inLink: linked || link,
        since: memory.since(element, around?.since ?? 0),
      });
      return true;
    },
    leave(element) {
      const { told, note } = frames.pop() as Frame;
      const { block, tally } = told;
      if (block && tally.own - tally.ownLink >= PROSE_FROM) tally.prose += tally.own - tally.ownLink;
      if (block && !told.line && tally.own > tally.ownLink) told.lead = null;
      surveyed.set(element, told);
      const around = frames.at(-1);
      const kind = around ? cardOf(element, told) : null;
      note.card = kind === 'teaser' ? null : kind;
      if (kind === 'teaser') told.out = kind;
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
    shadow() {
      const frame = frames.at(-1) as Frame;
      frame.told.untold = true;
      frame.since = Number.POSITIVE_INFINITY;
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
  const { doubtful, cards } = listNoted(surveyed.get(root)?.noted ?? null, result);
  yield* dropDoubtful(root, doubtful, result, layout);
  dropCards(cards.short, result, layout);
  dropExcerpts(cards.long, result, layout);
  const isKept = (heading: Element) => !isWithin(heading, result.dropped.byPage);
  result.headlines = result.headlines.filter(isKept);
  result.subheads = result.subheads.filter(isKept);
  return result;
}

/** Counts what an element tells into what stands around it. */
function takeIn(part: Surveyed, { told, note }: Frame): void {
  const { out, block, tally, elsewhere, titled, lead, line, noted } = part;
  told.untold ||= part.untold;
  told.pointed ||= part.pointed || out === 'teaser';
  if (noted) note.inner.push(noted);
  if (out || !tally || tally.chars === 0) return;
  if (told.tally.chars === 0 && !told.lead) {
    told.lead = lead;
    told.line = block || line;
  }
  told.elsewhere ??= elsewhere;
  told.titled ||= titled;
  add(told.tally, tally, 1);
  if (!block) addOwn(told.tally, tally, 1);
}

function noteOf(element: Element, tag: string, verdict: Verdict): Noted {
  return {
    element,
    hidden: false,
    rank: tag === 'h1' ? 1 : tag === 'h2' ? 2 : null,
    declared: isDeclared(element, tag),
    doubted: verdict !== 'no' ? verdict : isComment(element) ? 'comment' : null,
    card: null,
    inner: [],
  };
}

function isNoted({ rank, declared, doubted, card }: Noted): boolean {
  return rank !== null || declared || doubted !== null || card !== null;
}

/** Stands for those in an element that is not asked for itself. */
function ofInner(note: Noted): Noted | null {
  return note.inner.length > 1 ? note : (note.inner[0] ?? null);
}

/** Lists what is asked for, in document order, and tells the doubtful parts and the cards. */
function listNoted(root: Noted | null, { headlines, subheads, declared, hidden }: Survey) {
  const doubtful: Doubt[] = [];
  const cards: Cards = { short: [], long: [] };
  const waiting = root ? [{ noted: root, within: -1 }] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, rank, inner, ...note } = next.noted;
    if (note.hidden) hidden.push(element);
    if (note.hidden) continue;
    if (rank === 1) headlines.push(element);
    if (rank === 2) subheads.push(element);
    if (note.declared) declared.push(element);
    if (note.card) cards[note.card].push(element);
    const doubted = note.doubted === 'comment' ? doubtOfComment(element) : note.doubted;
    const within = doubted ? doubtful.push({ element, within: next.within, doubted }) - 1 : next.within;
    for (let at = inner.length - 1; at >= 0; at--) waiting.push({ noted: inner[at] as Noted, within });
  }
  return { doubtful, cards };
}

/** What one reader wrote may be the article, as the posts of a forum are; one that stands alone is no comment. */
function doubtOfComment(element: Element): Doubt['doubted'] | null {
  return isOneOfComments(element) ? 'unlessMain' : null;
}

function isDeclared(element: Element, tag: string): boolean {
  if (tag === 'article' || tag === 'main') return true;
  const asked = plain(element);
  const role = asked.getAttribute('role');
  if (role === 'main' || role === 'article') return true;
  return asked.getAttribute('itemprop')?.split(' ').includes('articleBody') ?? false;
}

/** An element that a script may give a shadow tree at any time, without a change that is told. */
function isCustom(tag: string): boolean {
  return tag.includes('-');
}
