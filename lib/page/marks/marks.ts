import type { Span } from '../../model/span.ts';
import { inSlices, type Steps } from '../slices.ts';
import type { Piece, TextMap } from '../text-map.ts';
import { createGround, type Ground } from './ground.ts';
import { boxesOf, caretAt, isOver } from './hit-test.ts';
import { createLayer, type Layer, rangeOver } from './layer.ts';
import type { Mark } from './mark.ts';
import { createNear, type Near } from './near.ts';
import { createNodeIndex, type NodeIndex } from './node-index.ts';
import { createPainter } from './painter.ts';
import { isSame } from './step.ts';

/** Quiet marks on the page's text. The page's own nodes, attributes and styles stay as they are. */
export interface Marks {
  /**
   * Takes the place of what was painted before; those of many that are far from what is seen are painted when they come near. Where the
   * list only goes on from the one before, what is painted stays. Marks whose text the page has lost are left out.
   */
  paint(marks: readonly Mark[]): void;
  /** Paints the same marks anew where the page has changed from light to dark or back since, or put their text into other elements. */
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
  /** Leaves what is painted to the marks of another reading, which take its place when they are painted themselves. */
  leave(): void;
}

type Pointer = 'active' | 'current';
const POINTERS: readonly Pointer[] = ['current', 'active'];

/** Marks from one step to the next. */
const STEP = 20;

/** What serves all marks of a document, one after the other, so that nothing blinks when its text is read again. */
export interface Surface {
  near: Near;
  layer: Layer;
  /** For the marks that are pointed at. */
  pointers: Layer;
}

export function createSurface(): Surface {
  return { near: createNear(), layer: createLayer(), pointers: createLayer() };
}

export function createMarks(document: Document, map: TextMap, { near, layer, pointers }: Surface): Marks {
  const window = document.defaultView ?? globalThis.window;
  const painter = createPainter(window, layer, map, near);
  /** Made when the pointer first asks, since most pages are read without it; null where marks came after that. */
  let index: NodeIndex | null = null;
  /** What is placed in the page, or is going to be, and how many of these are. */
  let wanted: Mark[] = [];
  let done = 0;
  let placing: AbortController | null = null;
  const pointed: Record<Pointer, Mark | null> = { active: null, current: null };
  /** Which ground the first, the middle and the last mark stood on: enough to tell that a page changed its theme. */
  let grounds = '';
  /** Of painted marks in several text nodes, what stood between these. */
  const gaps = new Map<string, string>();
  /** Serves all of them: a browser keeps each range up to date as the page changes. Most pages need none. */
  let gap: Range | null = null;
  const betweenOf = (pieces: readonly Piece[]) => {
    gap ??= document.createRange();
    return gapsIn(pieces, gap);
  };
  /** None where its words, or what stands between them, are others now. */
  const freshPieces = (mark: Mark) => {
    const pieces = map.pieces(mark);
    const before = gaps.get(keyOf(mark));
    return before === undefined || before === betweenOf(pieces) ? pieces : [];
  };
  const isFresh = (mark: Mark) => freshPieces(mark).length > 0;
  const firstElement = (mark: Mark) => freshPieces(mark)[0]?.node.parentElement ?? null;

  function paint(marks: readonly Mark[]): void {
    if (marks.length === 0 || !goesOnFrom(wanted, marks)) leave();
    wanted = [...wanted, ...marks.slice(wanted.length)];
    place();
  }

  function place(): void {
    if (placing) return; // comes to them in its time
    placing = new AbortController();
    void inSlices(placeRest(), placing.signal);
  }

  function* placeRest(): Steps<void> {
    index = null;
    while (done < wanted.length) {
      const mark = wanted[done] as Mark;
      const pieces = map.pieces(mark);
      const node = longest(pieces)?.node;
      if (!node?.parentElement) {
        wanted.splice(done, 1);
        continue;
      }
      done += 1;
      if (pieces.length > 1) gaps.set(keyOf(mark), betweenOf(pieces));
      painter.place(mark, node);
      if (done % STEP > 0) continue;
      yield; // and the marks that are waited for may be others
      index = null;
    }
    placing = null;
    painter.paint();
    grounds = groundsBy(groundNow());
  }

  const groundNow = () => createGround(window);
  function groundsBy(ground: Ground): string {
    return [wanted[0], wanted[wanted.length >> 1], wanted.at(-1)]
      .map((mark) => mark && firstElement(mark))
      .map((element) => (element ? ground.of(element) : ''))
      .join();
  }

  function point(part: Pointer, mark: Mark | null): void {
    pointed[part] = mark;
    pointers.renew();
    for (const part of POINTERS) {
      const element = pointed[part] && firstElement(pointed[part]);
      if (!element) continue;
      const ranges = rangeOver(map.pieces(pointed[part] as Mark));
      pointers.add({ part, ground: groundNow().of(element), ranges });
    }
    pointers.show();
  }

  function reset(): void {
    placing?.abort();
    placing = null;
    painter.leave();
    gaps.clear();
    index = null;
    wanted = [];
    done = 0;
  }

  function leave(): void {
    reset();
    for (const part of POINTERS) point(part, null);
  }

  function indexNow(): NodeIndex {
    const made = createNodeIndex();
    for (const mark of wanted.slice(0, done)) made.add(mark, map.pieces(mark));
    return made;
  }

  function repaint(): void {
    const marks = wanted;
    reset();
    wanted = marks;
    place();
    point('active', pointed.active);
  }

  /** Takes away all others, and what points at words that are others; true when there was any. */
  function keep(isKept: (mark: Mark) => boolean): boolean {
    let isLost = false;
    for (const part of POINTERS) {
      if (!pointed[part] || isFresh(pointed[part])) continue;
      point(part, null);
      isLost = true;
    }
    const dropped = new Set(wanted.filter((mark) => !isKept(mark)));
    if (dropped.size === 0) return isLost;
    done -= wanted.slice(0, done).filter((mark) => dropped.has(mark)).length;
    wanted = wanted.filter((mark) => !dropped.has(mark));
    index = null;
    painter.drop(dropped);
    return true;
  }

  return {
    paint,
    recolour() {
      if (placing) return; // what they stand on is asked when they are painted
      if (grounds !== groundsBy(groundNow()) || painter.isMisplaced()) repaint();
    },
    dropStale(node) {
      if (node) layer.takeFormer((range) => range.startContainer === node || range.endContainer === node);
      const among = node && map.spanOf(node);
      if (among === null) return false;
      return keep((mark) => (among && !overlap(mark, among)) || isFresh(mark));
    },
    dropSplit() {
      layer.takeFormer(({ startContainer, endContainer }) => startContainer !== endContainer);
      return gaps.size > 0 && keep((mark) => !gaps.has(keyOf(mark)) || isFresh(mark));
    },
    at(x, y) {
      const caret = caretAt(document, x, y);
      index ??= indexNow();
      const hit = caret && index.at(caret.node, caret.offset, (piece) => isOver(piece, x, y));
      return hit && isFresh(hit.mark) ? hit.mark : null;
    },
    boxes: (mark) =>
      freshPieces(mark)
        .flatMap(boxesOf)
        .filter((box) => box.width > 0),
    elementOf: firstElement,
    point,
    leave,
  };
}

/** Where a mark mostly stands: its first word may be one for screen readers alone, far outside of the page. */
function longest(pieces: readonly Piece[]): Piece | undefined {
  const lengthOf = ({ start, end }: Piece) => end - start;
  return pieces.reduce(
    (best, piece) => (lengthOf(piece) > lengthOf(best ?? piece) ? piece : best),
    pieces[0],
  );
}

const keyOf = ({ kind, start, end }: Mark) => `${kind} ${start} ${end}`;

/** The text between the pieces of a mark, hidden and shown. */
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
