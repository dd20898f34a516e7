import { inSlices, letOthersRun, type Steps } from '../slices.ts';
import type { TextMap } from '../text-map.ts';
import { createGround, type Ground, type GroundKind } from './ground.ts';
import { createNames, type Layer, rangeOver, type Stroke, withoutNames } from './layer.ts';
import type { Mark } from './mark.ts';
import type { Near } from './near.ts';

/**
 * Paints those marks that are near what is seen of the page. A browser goes over all that is painted for each change of the page or
 * its styles, so a ticking clock would cost a long article a third of the processor.
 */
export interface Painter {
  /** Notes that a mark stands in a text node, whose element decides whether it is near. */
  place(mark: Mark, node: Text): void;
  /** Whether the page has put what was placed into other elements since. */
  isMisplaced(): boolean;
  /** Paints what was placed where it is near, now and whenever it comes near. */
  paint(): void;
  /** Takes marks away whose text is another now. */
  drop(marks: ReadonlySet<Mark>): void;
  /** Forgets what was placed. What was painted stays until others are. */
  leave(): void;
}

/** Marks from one step to the next. */
const STEP = 20;
/** A browser tells in a frame or two what is near; not where it draws nothing, or of what the page has taken out since. */
const PATIENCE_MS = 100;

export function createPainter(window: Window, layer: Layer, map: TextMap, near: Near): Painter {
  /** By element: what is in it, and the text node of the first of it. */
  const placed = new Map<Element, { marks: Set<Mark>; node: Text }>();
  /** What is painted of an element, and by which strokes. */
  const painted = new Map<Element, Map<Mark, Stroke[]>>();
  let namesIn: ReturnType<typeof createNames> | null = null;
  let painting: AbortController | null = null;
  /** There may be more to paint where it has been already. */
  let again = false;
  /** All is placed, and what comes near is painted: until then nothing may be shown in the place of what was. */
  let begun = false;
  let patience: ReturnType<typeof setTimeout> | undefined;

  function paintNear(): void {
    if (!begun) return;
    again = painting !== null;
    if (painting) return;
    painting = new AbortController();
    let shown = false;
    const rest = () => {
      // The first are there at once where there are many; the others together.
      if (!shown) layer.showFirst();
      shown = true;
      return letOthersRun();
    };
    void inSlices(paintingNear(), painting.signal, undefined, rest);
  }

  function* paintingNear(): Steps<void> {
    const ground = createGround(window);
    let count = 0;
    for (const element of near.elements)
      for (const _ of paintingOn(element, ground)) {
        count += 1;
        if (count % STEP === 0) yield;
      }
    showAll();
    // What has gone far is taken away with what has come: each change of what is painted costs the same.
    if (count > 0) takeFar();
    painting = null;
    if (again) paintNear();
  }

  /** Of parts that were never asked for before nobody knows yet whether they are near: what is known calls this again. */
  function showAll(): void {
    clearTimeout(patience);
    if (near.isKnown()) layer.show();
    else if (!layer.showFirst()) patience = setTimeout(layer.show, PATIENCE_MS);
  }

  /** What is not yet painted of an element, a mark a step. */
  function* paintingOn(element: Element, ground: Ground): Steps<void> {
    const marks = placed.get(element)?.marks;
    const done = painted.get(element) ?? new Map<Mark, Stroke[]>();
    if (!marks || done.size === marks.size) return;
    painted.set(element, done);
    const kind = ground.of(element);
    for (const mark of marks) {
      if (done.has(mark)) continue;
      const strokes = strokesOf(mark, kind);
      done.set(mark, strokes);
      strokes.forEach(layer.add);
      yield;
    }
  }

  function strokesOf(mark: Mark, ground: GroundKind): Stroke[] {
    const ranges = rangeOver(map.pieces(mark));
    if (ranges.length === 0) return [];
    const stroke: Stroke = { part: mark.kind, ground, ranges };
    if (mark.kind !== 'claim') return [stroke];
    namesIn ??= createNames([...placed.values()].flatMap(({ marks }) => [...marks]));
    const rest = withoutNames(mark, namesIn(mark)).flatMap((span) => rangeOver(map.pieces(span)));
    return [stroke, { part: 'claim-line', ground, ranges: rest }];
  }

  function takeFar(): void {
    for (const [element, marks] of painted) {
      if (near.elements.has(element)) continue;
      for (const strokes of marks.values()) strokes.forEach(layer.take);
      painted.delete(element);
    }
  }

  return {
    place(mark, node) {
      const element = node.parentElement;
      const known = element && placed.get(element);
      if (known) known.marks.add(mark);
      else if (element) placed.set(element, { marks: new Set([mark]), node });
    },
    isMisplaced: () => [...placed].some(([element, { node }]) => node.parentElement !== element),
    paint() {
      namesIn = null;
      begun = true;
      near.watch(new Set(placed.keys()), paintNear);
      paintNear();
    },
    drop(dropped) {
      namesIn = null;
      for (const [element, { marks }] of placed) {
        const strokesOf = painted.get(element);
        for (const mark of marks) {
          if (!dropped.has(mark)) continue;
          marks.delete(mark);
          strokesOf?.get(mark)?.forEach(layer.take);
          strokesOf?.delete(mark);
        }
        if (marks.size === 0) placed.delete(element);
      }
    },
    leave() {
      painting?.abort();
      painting = null;
      begun = false;
      clearTimeout(patience);
      placed.clear();
      painted.clear();
      layer.renew();
    },
  };
}
