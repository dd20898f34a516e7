import type { Piece } from '../text-map.ts';
import type { GroundKind } from './ground.ts';
import type { Mark } from './mark.ts';
import { type Part, PRIORITY, type StyleName, styleName } from './style.ts';

/** What is painted at once, and on what. */
export interface Stroke {
  part: Part;
  ground: GroundKind;
  ranges: readonly StaticRange[];
}

/** One kind of paint on the page: the highlights of this script in the registry that it shares with the page. */
export interface Layer {
  /** Others are going to stand for what is shown, which stays until these are. */
  renew(): void;
  add(stroke: Stroke): void;
  /** Shows what was added since, all at once: a browser goes over all that is marked for each time that something is added. */
  show(): void;
  /** As `show`, where more is to come; false where it waits for that, since something of before is shown still. */
  showFirst(): boolean;
  /** Takes away again what was added. */
  take(stroke: Stroke): void;
  /** The same of what waits to be replaced: whatever its words have become. */
  takeFormer(isLost: (range: StaticRange) => boolean): void;
}

export function createLayer(): Layer {
  // A content script of Firefox can't walk the registry, and clear() would take the page's own highlights too.
  const own = new Map<StyleName, Shown>();
  /** What is shown until the others are. */
  const former = new Map<StyleName, Shown>();
  const unshown = new Map<StyleName, { part: Part; ranges: Set<StaticRange> }>();
  function show(): void {
    for (const [name, { part, ranges }] of unshown) {
      const known = own.get(name);
      if (known)
        for (const range of ranges) {
          known.highlight.add(range);
          known.ranges.add(range);
        }
      const shown = known ?? { highlight: newHighlight(part, ranges), ranges };
      own.set(name, shown);
      CSS.highlights.set(name, shown.highlight);
    }
    unshown.clear();
    for (const [name, { highlight }] of former)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    former.clear();
  }
  return {
    renew() {
      for (const [name, shown] of own) former.set(name, shown);
      own.clear();
      unshown.clear();
    },
    add({ part, ground, ranges }) {
      const name = styleName(part, ground);
      const waiting = unshown.get(name) ?? { part, ranges: new Set() };
      for (const range of ranges) waiting.ranges.add(range);
      unshown.set(name, waiting);
    },
    show,
    showFirst() {
      if (former.size > 0) return false;
      show();
      return true;
    },
    take({ part, ground, ranges }) {
      const name = styleName(part, ground);
      for (const range of ranges) {
        takeOf(own.get(name), range);
        unshown.get(name)?.ranges.delete(range);
      }
    },
    takeFormer(isLost) {
      for (const shown of former.values())
        for (const range of shown.ranges) if (isLost(range)) takeOf(shown, range);
    },
  };
}

/** A highlight and what is in it: a content script of Firefox can't go through that itself. */
interface Shown {
  highlight: Highlight;
  ranges: Set<StaticRange>;
}

function takeOf(shown: Shown | undefined, range: StaticRange): void {
  shown?.highlight.delete(range);
  shown?.ranges.delete(range);
}

function newHighlight(part: Part, ranges: Iterable<StaticRange>): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = PRIORITY[part];
  return highlight;
}

/** One range from the first piece to the last: what lies between is not rendered or is not text. */
export function rangeOver(pieces: readonly Piece[]): StaticRange[] {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return [];
  return [
    new StaticRange({
      startContainer: first.node,
      startOffset: first.start,
      endContainer: last.node,
      endOffset: last.end,
    }),
  ];
}

/** Finds the names in a claim, among marks that are many on a long page. */
export function createNames(marks: readonly Mark[]): (claim: Mark) => Mark[] {
  const names = marks.filter(({ kind }) => kind !== 'claim').sort((a, b) => a.start - b.start);
  const longest = names.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return (claim) => {
    const found: Mark[] = [];
    for (let at = firstFrom(names, claim.start - longest); at < names.length; at++) {
      const name = names[at] as Mark;
      if (name.start >= claim.end) break;
      if (name.end > claim.start) found.push(name);
    }
    return found;
  };
}

/** Index of the first of sorted marks that begins at `start` or after. */
function firstFrom(sorted: readonly Mark[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Mark).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is left of a claim when the names in it, in order, are cut out, as spans of the text. */
export function withoutNames(claim: Mark, names: readonly Mark[]): { start: number; end: number }[] {
  const rest: { start: number; end: number }[] = [];
  let from = claim.start;
  for (const name of names) {
    if (name.start > from) rest.push({ start: from, end: name.start });
    from = Math.max(from, name.end);
  }
  if (from < claim.end) rest.push({ start: from, end: claim.end });
  return rest;
}
