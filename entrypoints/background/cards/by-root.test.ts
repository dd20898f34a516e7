import { beforeAll, describe, expect, it } from 'vitest';
import { rootOfClaim } from '../../../lib/crossref/roots.ts';
import type { Figure } from '../../../lib/model/card.ts';
import type { Knowledge } from '../../../lib/model/knowledge.ts';
import { countSources, splitCounts } from '../../../lib/ui/claim/other-counts.ts';
import { loadKnowledge } from '../../../scripts/input/load-knowledge.ts';
import { aClaim, aReport } from '../../../tests/support/report-data.ts';
import { lineOf } from '../report-line.ts';
import { byRoot } from './by-root.ts';

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = loadKnowledge();
});

/** A figure of an outlet of its own whose source is printed so. */
function figureOf(source: string | null, at: number): Figure {
  const outlet = { name: `Paper ${at}`, id: `paper-${at}` };
  const root = source === null ? null : (knowledge.rootOf(source, '2024-12-01')?.id ?? null);
  const claim = aClaim({ source, root });
  const report = aReport(`r${at}`, { outlet, claims: [claim] });
  const match = {
    report: report.id,
    claim: 0,
    relation: 'same' as const,
    reasons: [],
    against: [],
    root: rootOfClaim(claim, outlet),
  };
  return { match, claim, report: lineOf(report), sameTextAs: null };
}

describe('counters of a card', () => {
  it.each<[sources: (string | null)[], named: number, unnamed: number]>([
    [['SOHR', 'SOHR'], 1, 0],
    [['activists', 'activists', 'local activists'], 0, 3],
    [['SOHR', 'activists', null], 1, 2],
    [['SOHR', 'SOHR, VDC'], 2, 0],
    [['SOHR', 'VDC', 'SOHR, VDC', 'SOHR VDC', 'SOHR/VDC', 'VDC and SOHR'], 2, 0],
    [['SOHR', 'SOHR and activists'], 1, 0],
    [['activists and residents', 'local sources, witnesses'], 0, 2],
    [['SANA and Kurdish media', 'SANA'], 1, 0],
    [['Homs governor', 'the governor of Homs'], 1, 0],
  ])('of %j: %i named, %i without a name', (sources, named, unnamed) => {
    const { counts } = splitCounts(byRoot(sources.map(figureOf), knowledge));
    expect(countSources(counts)).toEqual({ named, unnamed });
  });
});
