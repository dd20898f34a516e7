import * as v from 'valibot';
import type { Figures } from './figures.ts';

const mark = v.strictObject({
  /** What is aimed at. */
  goal: v.number(),
  /** What was reached and must not be lost. */
  held: v.number(),
});
const marksFile = v.strictObject({
  note: v.string(),
  marks: v.record(v.string(), v.record(v.string(), mark)),
});

/** A figure beside its mark; a figure without a mark is only shown. */
export interface MarkedFigure {
  about: string;
  name: string;
  figure: number | null;
  goal: number | null;
  held: number | null;
}

/** Sets the figures beside the marks of a file. A mark whose figure does not exist is a mistake in the file. */
export function besideMarks(figures: Figures, marksText: string): MarkedFigure[] {
  const { marks } = v.parse(marksFile, JSON.parse(marksText));
  for (const [about, named] of Object.entries(marks))
    for (const name of Object.keys(named))
      if (figures[about]?.[name] === undefined)
        throw new Error(`There is no figure “${about} ${name}” to hold.`);
  return Object.entries(figures).flatMap(([about, named]) =>
    Object.entries(named).map(([name, figure]) => {
      const { goal = null, held = null } = marks[about]?.[name] ?? {};
      return { about, name, figure, goal, held };
    }),
  );
}

/** Below what was reached before; a figure that can't be computed any more is below everything. */
export function isBelow({ figure, held }: MarkedFigure): boolean {
  return held !== null && (figure === null || figure < held);
}
