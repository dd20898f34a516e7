import { inSlices, type Steps } from '../slices.ts';
import type { TextMap } from '../text-map.ts';
import { createGround } from './ground.ts';
import { boxesOf, caretAt, isOver } from './hit-test.ts';
import { createLayer, createNames, rangeOver, withoutNames } from './layer.ts';
import type { Mark } from './mark.ts';
import { createNodeIndex, type NodeIndex } from './node-index.ts';

/** Quiet marks on the page's text. The page's own nodes, attributes and styles stay as they are. */
export interface Marks {
  /**
   * Takes the place of what was painted before: the first ones at once, the rest of many in slices. Marks whose text the page
   * has lost are left out.
   */
  paint(marks: readonly Mark[]): void;
  /** Paints the same marks anew where the page has changed from light to dark or back since. */
  recolour(): void;
  /** Takes away the marks whose text the page has changed since; true when there were any. */
  dropStale(): boolean;
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
  let index: NodeIndex = createNodeIndex();
  /** What is painted, or is going to be. */
  let wanted: readonly Mark[] = [];
  let painting: AbortController | null = null;
  const pointed: Record<Pointer, Mark | null> = { active: null, current: null };
  /** Which ground the first, the middle and the last mark stood on: enough to tell that a page changed its theme. */
  let grounds = '';
  const isFresh = (mark: Mark) => map.pieces(mark).length > 0;
  const firstElement = (mark: Mark) => map.pieces(mark)[0]?.node.parentElement ?? null;

  function paint(marks: readonly Mark[]): void {
    clear();
    wanted = marks;
    painting = new AbortController();
    void inSlices(paintEach(marks), painting.signal);
  }

  function* paintEach(marks: readonly Mark[]): Steps<void> {
    const ground = createGround(document.defaultView ?? window);
    const namesIn = createNames(marks);
    const painted: Mark[] = [];
    for (const mark of marks) {
      if (painted.length % STEP === STEP - 1) yield;
      const pieces = map.pieces(mark);
      const element = pieces[0]?.node.parentElement;
      if (!element) continue;
      painted.push(mark);
      index.add(mark, pieces);
      const kind = ground.of(element);
      layer.add(mark.kind, kind, rangeOver(pieces));
      if (mark.kind !== 'claim') continue;
      const rest = withoutNames(mark, namesIn(mark)).flatMap((span) => rangeOver(map.pieces(span)));
      layer.add('claim-line', kind, rest);
    }
    wanted = painted;
    grounds = groundsNow();
  }

  function groundsNow(): string {
    const ground = createGround(document.defaultView ?? window);
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
    const ground = createGround(document.defaultView ?? window).of(element);
    layer.add(part, ground, rangeOver(map.pieces(mark)));
  }

  function clear(): void {
    painting?.abort();
    layer.clear();
    index = createNodeIndex();
    wanted = [];
  }

  function repaint(): void {
    paint(wanted);
    point('current', pointed.current);
    point('active', pointed.active);
  }

  return {
    paint,
    recolour() {
      if (grounds !== groundsNow()) repaint();
    },
    dropStale() {
      const fresh = wanted.filter(isFresh);
      if (fresh.length === wanted.length) return false;
      wanted = fresh;
      repaint();
      return true;
    },
    at(x, y) {
      const caret = caretAt(document, x, y);
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
