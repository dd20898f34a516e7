import type { Span } from '../../model/span.ts';
import { inSlices, type Steps } from '../slices.ts';
import type { Piece, TextMap } from '../text-map.ts';
import { createGround, type Ground } from './ground.ts';
import { boxesOf, caretAt, isOver } from './hit-test.ts';
import { createLayer, createNames, rangeOver, withoutNames } from './layer.ts';
import type { Mark } from './mark.ts';
import { createNodeIndex, type NodeIndex } from './node-index.ts';
import { isSame } from './step.ts';

/** Quiet marks on the page's text. The page's own nodes, attributes and styles stay as they are. */
export interface Marks {
  /**
   * Takes the place of what was painted before: the first ones at once, the rest of many together, found in slices. Where the list only goes
   * on from the one before, what is painted stays. Marks whose text the page has lost are left out.
   */
  paint(marks: readonly Mark[]): void;
  /** Paints the same marks anew where the page has changed from light to dark or back since. */
  recolour(): void;
  /** Takes away the marks whose text the page has changed since, all or those on one text node; true when there were any. */
  dropStale(node?: Node): boolean;
  /** The same of the marks that begin in one text node and end in another, where other words stand in between now. */
  dropSplit(): boolean;
  /** The mark under a point of the viewport, the most specific one. Marks on changed text are none. */
  at(x: number, y: number): Mark | null;
  /** Boxes of a mark's lines, in CSS pixels of the viewport. */
  boxes(mark: Mark): DOMRect[];
  /** The element that a mark begins in; null where the page has lost its text. */
  elementOf(mark: Mark): Element | null;
  /** Shows which mark the card is about (`active`), or which one the keys have reached (`current`). */
  point(part: Pointer, mark: Mark | null): void;
  clear(): void;
}

type Pointer = 'active' | 'current';

/** Marks from one step to the next. */
const STEP = 20;

export function createMarks(document: Document, map: TextMap): Marks {
  const layer = createLayer();
  /** Made when the pointer first asks, since most pages are read without it; null where marks came after that. */
  let index: NodeIndex | null = null;
  /** What is painted, or is going to be, and how many of these are. */
  let wanted: readonly Mark[] = [];
  let done = 0;
  let painting: AbortController | null = null;
  const pointed: Record<Pointer, Mark | null> = { active: null, current: null };
  /** Which ground the first, the middle and the last mark stood on: enough to tell that a page changed its theme. */
  let grounds = '';
  /** Of painted marks in several text nodes, what stood between these. */
  const gaps = new Map<string, string>();
  const gap = document.createRange();
  const isFresh = (mark: Mark) => {
    const pieces = map.pieces(mark);
    const before = gaps.get(keyOf(mark));
    return pieces.length > 0 && (before === undefined || before === gapsIn(pieces, gap));
  };
  const firstElement = (mark: Mark) => map.pieces(mark)[0]?.node.parentElement ?? null;

  function paint(marks: readonly Mark[]): void {
    if (!goesOnFrom(wanted, marks)) clear();
    wanted = marks;
    if (painting) return; // comes to them in its time
    painting = new AbortController();
    void inSlices(paintRest(), painting.signal);
  }

  function* paintRest(): Steps<void> {
    const ground = groundNow();
    const painted = wanted.slice(0, done);
    index = null;
    let namesIn = createNames(wanted);
    let named = wanted;
    let shown = done > 0;
    while (done < wanted.length) {
      if (done % STEP === STEP - 1) {
        if (!shown) layer.show();
        shown = true;
        yield;
        index = null;
      }
      const mark = wanted[done++] as Mark;
      const pieces = map.pieces(mark);
      const element = pieces[0]?.node.parentElement;
      if (!element) continue;
      painted.push(mark);
      if (pieces.length > 1) gaps.set(keyOf(mark), gapsIn(pieces, gap));
      const kind = ground.of(element);
      layer.add(mark.kind, kind, rangeOver(pieces));
      if (mark.kind !== 'claim') continue;
      if (named !== wanted) namesIn = createNames(wanted);
      named = wanted;
      const rest = withoutNames(mark, namesIn(mark)).flatMap((span) => rangeOver(map.pieces(span)));
      layer.add('claim-line', kind, rest);
    }
    layer.show();
    wanted = painted;
    done = painted.length;
    painting = null;
    grounds = groundsBy(ground);
  }

  const groundNow = () => createGround(document.defaultView ?? window);
  function groundsBy(ground: Ground): string {
    return [wanted[0], wanted[wanted.length >> 1], wanted.at(-1)]
      .map((mark) => mark && firstElement(mark))
      .map((element) => (element ? ground.of(element) : ''))
      .join();
  }

  function point(part: Pointer, mark: Mark | null): void {
    pointed[part] = mark;
    layer.remove(part);
    const element = mark && firstElement(mark);
    if (!element) return;
    layer.add(part, groundNow().of(element), rangeOver(map.pieces(mark)));
    layer.show();
  }

  function clear(): void {
    painting?.abort();
    painting = null;
    layer.clear();
    gaps.clear();
    index = null;
    wanted = [];
    done = 0;
  }

  function indexNow(): NodeIndex {
    const made = createNodeIndex();
    for (const mark of wanted.slice(0, done)) made.add(mark, map.pieces(mark));
    return made;
  }

  function repaint(): void {
    const marks = wanted;
    clear();
    paint(marks);
    point('current', pointed.current);
    point('active', pointed.active);
  }

  /** Takes away all others; true when there were any. */
  function keep(isKept: (mark: Mark) => boolean): boolean {
    const kept = wanted.filter(isKept);
    if (kept.length === wanted.length) return false;
    wanted = kept;
    repaint();
    return true;
  }

  return {
    paint,
    recolour() {
      if (grounds !== groundsBy(groundNow())) repaint();
    },
    dropStale(node) {
      const among = node && map.spanOf(node);
      if (among === null) return false;
      return keep((mark) => (among && !overlap(mark, among)) || isFresh(mark));
    },
    dropSplit: () => gaps.size > 0 && keep((mark) => !gaps.has(keyOf(mark)) || isFresh(mark)),
    at(x, y) {
      const caret = caretAt(document, x, y);
      index ??= indexNow();
      const hit = caret && index.at(caret.node, caret.offset, (piece) => isOver(piece, x, y));
      return hit && isFresh(hit.mark) ? hit.mark : null;
    },
    boxes: (mark) =>
      map
        .pieces(mark)
        .flatMap(boxesOf)
        .filter((box) => box.width > 0),
    elementOf: firstElement,
    point,
    clear,
  };
}

const keyOf = ({ kind, start, end }: Mark) => `${kind} ${start} ${end}`;

/** The text between the pieces of a mark, hidden and shown. One range serves all: a browser keeps each up to date as the page changes. */
function gapsIn(pieces: readonly Piece[], gap: Range): string {
  const found = pieces.slice(1).map(({ node, start }, at) => {
    const before = pieces[at] as Piece;
    gap.setStart(before.node, before.end);
    gap.setEnd(node, start);
    return gap.toString();
  });
  return found.join('\n');
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a list begins with all of another. */
function goesOnFrom(before: readonly Mark[], now: readonly Mark[]): boolean {
  return before.every((mark, at) => {
    const same = now[at];
    return same !== undefined && same.index === mark.index && isSame(same, mark);
  });
}
