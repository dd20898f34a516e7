import type { UnitCard } from '../../model/card.ts';
import type { Day } from '../../model/date.ts';

/** When one name was borne, as shares of the line's length. */
export interface Stretch {
  start: number;
  end: number;
  /** The data does not tell when it began, or it is borne still. */
  openStart: boolean;
  openEnd: boolean;
}

export interface LineageLine {
  stretches: Stretch[];
  /** Where the article's day lies; null without one, and where it lies off the line. */
  article: number | null;
  /** The years at the line's ends. */
  firstYear: number;
  lastYear: number;
}

/**
 * The names of a lineage on one line of time, in the order of the steps. A day that is known by its year only begins with
 * the year and ends with it, so that no name is drawn shorter than it may have been. Null where no date is known.
 */
export function lineageLine(
  steps: readonly Pick<UnitCard['lineage'][number], 'from' | 'to'>[],
  published: Day | null,
): LineageLine | null {
  const spans = steps.map(({ from, to }) => ({ from: from && yearOf(from, 0), to: to && yearOf(to, 1) }));
  const known = spans.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null && year !== '');
  const first = Math.floor(Math.min(...(known as number[])));
  // What is borne still is drawn up to the article at least.
  const open = spans.some(({ to }) => to === null) && published ? [yearOf(published, 0)] : [];
  const last = Math.ceil(Math.max(...(known as number[]), ...open));
  if (known.length === 0 || last <= first) return null;
  const share = (year: number) => (year - first) / (last - first);
  const article = published ? share(yearOf(published, 0)) : null;
  return {
    stretches: spans.map(({ from, to }) => ({
      start: typeof from === 'number' ? share(from) : 0,
      end: typeof to === 'number' ? share(to) : 1,
      openStart: typeof from !== 'number',
      openEnd: typeof to !== 'number',
    })),
    article: article !== null && article >= 0 && article <= 1 ? article : null,
    firstYear: first,
    lastYear: last,
  };
}

/** `2016-07-28` → 2016.57; of `2016` alone the year's beginning (`end` 0) or its end (1). */
function yearOf(text: string, end: 0 | 1): number {
  const [year = '', month, day] = text.split('-');
  if (month === undefined) return Number(year) + end;
  const days = day === undefined ? end * 30 : Number(day) - 1;
  return Number(year) + (Number(month) - 1 + days / 31) / 12;
}
