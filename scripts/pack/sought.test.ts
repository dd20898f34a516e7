import { expect, it } from 'vitest';
import { asArticle } from '../../lib/crossref/as-article.ts';
import type { Candidate } from '../../lib/crossref/facts.ts';
import { matchClaims } from '../../lib/crossref/match-claims.ts';
import { soughtBeside } from '../../lib/crossref/sought.ts';
import { daysBetween } from '../../lib/model/date.ts';
import type { SpotNear } from '../../lib/store/queries/claims-near.ts';
import { spotsOf } from '../../lib/store/spots.ts';
import { loadKnowledge } from '../input/load-knowledge.ts';
import { loadBundledReports } from './bundled-reports.ts';

/** Every report of so many is read as an article. */
const STEP = 4;

const knowledge = loadKnowledge();
const index = loadBundledReports();
const spots = new Map(
  index.reports.flatMap((report) =>
    spotsOf(report).flatMap(({ place, from, until, claims }) =>
      claims.map((claim) => {
        const days = from === '' || until === '' ? 1 : daysBetween(from, until) + 1;
        return [`${report.id} ${claim}`, { place: place || null, days }] as const;
      }),
    ),
  ),
);

function spotOf(report: string, claim: number): SpotNear {
  const spot = spots.get(`${report} ${claim}`);
  if (!spot) throw new Error(`${report} has no spot for its claim ${claim}.`);
  return spot;
}

it('leaves many claims out of the database’s look-up, and none that would have matched', () => {
  let [offered, kept, matched] = [0, 0, 0];
  const lost: string[] = [];
  for (const report of index.reports.filter((_, at) => at % STEP === 0)) {
    const { meta, placeIds, claims } = asArticle(report);
    const article = { ...meta, placeIds, claims };
    for (const claim of claims) {
      const sought = soughtBeside(claim, article, knowledge.place);
      const candidates = index.claimsFor(claim, meta.published);
      const isSought = (one: Candidate) => sought?.mayMatch(spotOf(one.report.id, one.claim)) ?? false;
      offered += candidates.length;
      kept += candidates.filter(isSought).length;
      for (const match of matchClaims(claim, article, candidates, knowledge.place)) {
        matched++;
        if (!sought?.mayMatch(spotOf(match.report, match.claim)))
          lost.push(`${report.id}: ${claim.words} – ${match.report}: ${match.claim}`);
      }
    }
  }
  console.info(`look-up: ${offered} claims in the days, ${kept} fetched, ${matched} matched`);
  expect(lost).toEqual([]);
  expect(matched).toBeGreaterThan(300);
  expect(kept).toBeLessThan(0.75 * offered);
});
