import { areReprints } from '../../../lib/crossref/reprints.ts';
import type { Figure } from '../../../lib/model/card.ts';
import type { Report } from '../../../lib/model/report.ts';
import { isUnnamedRoot } from '../../../lib/model/root.ts';

/**
 * Figures whose text another report of the list printed first: they take its root, since one text has one counter, and
 * say whose text it is. Where a text names its counter the root is that counter already.
 */
export function withReprints(
  figures: readonly Figure[],
  reportOf: (id: string) => Report | undefined,
): Figure[] {
  return figures.map((figure, index) => {
    const report = reportOf(figure.match.report);
    const first = figures.slice(0, index).find((other) => {
      const told = reportOf(other.match.report);
      return report && told && sameFigure(figure, other) && areReprints(told, report);
    });
    if (!first) return figure;
    // "Activists" of one text are the same ones under the heading of each outlet.
    const isItsOwn = figure.claim.source === null || isUnnamedRoot(figure.match.root);
    const root = isItsOwn ? first.match.root : figure.match.root;
    return { ...figure, match: { ...figure.match, root }, sameTextAs: first.report.outlet.name };
  });
}

function sameFigure({ claim: a }: Figure, { claim: b }: Figure): boolean {
  return a.event === b.event && a.min === b.min && a.max === b.max && a.victims === b.victims;
}
