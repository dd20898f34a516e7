import { expect, it } from 'vitest';
import { asArticle } from '../../lib/crossref/as-article.ts';
import { relateReports } from '../../lib/crossref/relate-reports.ts';
import { loadKnowledge } from '../input/load-knowledge.ts';
import { loadBundledReports } from './bundled-reports.ts';

const BEST = 5;

it('puts reports of the same event first where the database holds five of them', () => {
  const knowledge = loadKnowledge();
  const index = loadBundledReports();
  const sizes = new Map<string, number>();
  for (const { event } of index.reports) if (event) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  const cases = index.reports.filter(({ event }) => event && (sizes.get(event) ?? 0) > BEST);
  const shares = cases.map((report) => {
    const facts = asArticle(report);
    const related = relateReports(facts, index.reportsFor(facts), index.frequencies, knowledge.place);
    const best = related.slice(0, BEST).map(({ report: id }) => index.report(id)?.event);
    return best.filter((event) => event === report.event).length / BEST;
  });
  const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  console.info(
    `related: ${cases.length} reports, ${(100 * share).toFixed(1)} % of the five best share the event`,
  );
  expect(cases.length).toBeGreaterThan(200);
  expect(share).toBeGreaterThanOrEqual(0.9);
  // Every report of every large event is compared: long on a busy machine.
}, 120_000);
