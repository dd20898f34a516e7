import { printTable } from '../bench/table.ts';
import { resultsByGroup } from './by-group.ts';
import { isBelow, type MarkedFigure } from './marks.ts';
import { ratesOf } from './rates.ts';
import type { Outcome } from './score-article.ts';

/** Groups with fewer claims than this are printed, but their shares say little. */
const FEW = 10;

/** Prints the figures beside their marks, and how each group of victims fares. */
export function printReport(outcomes: readonly Outcome[], figures: readonly MarkedFigure[]): void {
  const { articles, words, places, units, claims } = ratesOf(outcomes);
  printTable(
    `${articles} articles of ${words.toLocaleString('en')} words: ${places.annotated} places, ${units.annotated} units, ${claims.annotated} claims; per cent`,
    ['about', 'figure', 'now', 'held', 'goal', ''],
    figures.map((one) => [
      one.about,
      one.name,
      cell(one.figure),
      cell(one.held),
      cell(one.goal),
      verdict(one),
    ]),
  );
  printTable(
    `Claims by the group harmed, per cent (of fewer than ${FEW} claims the shares say little)`,
    ['group', 'claims', 'found', 'count right', 'group right', 'said of it', 'rightly'],
    resultsByGroup(outcomes).map((row) => [
      row.group,
      row.claims,
      cell(row.found),
      cell(row.count),
      cell(row.victims),
      row.said,
      cell(row.rightlySaid),
    ]),
  );
}

function cell(figure: number | null): string {
  return figure === null ? '–' : figure.toFixed(1);
}

function verdict(one: MarkedFigure): string {
  if (isBelow(one)) return 'below what was held';
  if (one.goal === null || one.figure === null) return '';
  return one.figure >= one.goal ? 'reached' : `${(one.goal - one.figure).toFixed(1)} to go`;
}
