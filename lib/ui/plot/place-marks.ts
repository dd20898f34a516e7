import type { Day } from '../../model/date.ts';
import { type Scale, scaleFor } from './scale.ts';
import { type TimeScale, timeScaleFor } from './time-scale.ts';

/** A figure as a report printed it. */
export interface Plotted {
  min: number | null;
  max: number | null;
  vague: boolean;
  day: Day | null;
  /** The day is the last one of the event: of its publication there is none. */
  byEvent: boolean;
  /** Which of the counters it is from; null is the article itself. */
  counter: number | null;
}

/** A mark of the plot, in its units; `low` and `high` are heights on the figures' axis, null where the text leaves an end open. */
export interface PlacedMark {
  counter: number | null;
  x: number;
  y: number;
  low: number | null;
  high: number | null;
  byEvent: boolean;
  /** Reports that this one mark stands for: the same figure from the same counter on the same day. */
  reports: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Placed {
  marks: PlacedMark[];
  figures: Scale;
  days: TimeScale;
  /** Figures of others that have no number or no day. */
  notDrawn: number;
  y(figure: number): number;
  x(day: Day): number;
}

/** Marks nearer than this would cover each other. */
export const MARK_SIZE = 16;

/**
 * Puts each figure at its day and its height; what would cover another moves aside. Null without a figure
 * that has a number and a day.
 */
export function placeMarks(plotted: readonly Plotted[], box: Box): Placed | null {
  const shown = plotted.flatMap((one) =>
    one.day !== null && hasNumber(one) ? [{ ...one, day: one.day }] : [],
  );
  const days = timeScaleFor(shown.map(({ day }) => day));
  if (!days) return null;
  const figures = scaleFor(shown);
  const inner = { from: box.left + MARK_SIZE, to: box.right - MARK_SIZE };
  const x = (day: Day) => inner.from + days.at(day) * (inner.to - inner.from);
  const y = (figure: number) => box.bottom - (figures.at(figure) / 100) * (box.bottom - box.top);
  const marks: PlacedMark[] = [];
  const seen = new Map<string, PlacedMark>();
  // The article first, so that it stands on its very day.
  for (const { counter, min, max, day, byEvent } of [...shown].sort((a, b) => rank(a) - rank(b))) {
    const key = [counter, min, max, day, byEvent].join('|');
    const twin = seen.get(key);
    if (twin) {
      twin.reports++;
      continue;
    }
    const height = y(heightOf(min, max));
    const mark = {
      counter,
      x: freeX(x(day), height, marks, box),
      y: height,
      low: min === null ? null : y(min),
      high: max === null ? null : y(max),
      byEvent,
      reports: 1,
    };
    seen.set(key, mark);
    marks.push(mark);
  }
  return { marks, figures, days, notDrawn: countOthers(plotted) - countOthers(shown), x, y };
}

function countOthers(figures: readonly Plotted[]): number {
  return figures.filter(({ counter }) => counter !== null).length;
}

function rank({ counter }: Plotted): number {
  return counter ?? -1;
}

function hasNumber({ min, max }: Plotted): boolean {
  return min !== null || max !== null;
}

/** The mark sits on the number, in the middle of a range, at the told end of an open one. */
function heightOf(min: number | null, max: number | null): number {
  if (min !== null && max !== null) return (min + max) / 2;
  return min ?? max ?? 0;
}

/** The place nearest to `x` at this height where no other mark stands; `x` itself when there is none. */
function freeX(x: number, y: number, marks: readonly PlacedMark[], box: Box): number {
  const near = marks.filter((mark) => Math.abs(mark.y - y) < MARK_SIZE);
  const reach = Math.ceil((box.right - box.left) / MARK_SIZE);
  for (let step = 0; step <= reach; step++)
    for (const side of step === 0 ? [0] : [1, -1]) {
      const tried = x + side * step * MARK_SIZE;
      const inside = tried >= box.left + MARK_SIZE / 2 && tried <= box.right - MARK_SIZE / 2;
      if (inside && near.every((mark) => Math.abs(mark.x - tried) >= MARK_SIZE - 0.01)) return tried;
    }
  return x;
}
