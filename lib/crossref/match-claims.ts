import { sameAddress } from '../model/address.ts';
import type { ArticleClaim } from '../model/claim.ts';
import type { ClaimMatch, Relation } from '../model/crossref.ts';
import { compareFigures, figureRatio } from './compare-figures.ts';
import { comparePeople, mayHoldSame, widest } from './compare-people.ts';
import { comparePlaces } from './compare-place.ts';
import { compareTime } from './compare-time.ts';
import { because, type Evidence, type Scope } from './evidence.ts';
import type { ArticleContext, Candidate, PlaceLookup } from './facts.ts';
import { relationOf } from './relation.ts';
import { isPartFor, toldBeside } from './siblings.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { ToldClaim } from './told.ts';
import { toldByArticle, toldByReport } from './told-claim.ts';

/**
 * Claims of stored reports that may describe the same harm as an article's claim, best first, parts and totals after what
 * counts the same. Nothing is merged: each
 * comes with what speaks for it, what speaks against it, and how its figure stands to the article's.
 */
export function matchClaims(
  claim: ArticleClaim,
  article: ArticleContext,
  candidates: readonly Candidate[],
  places: PlaceLookup,
): ClaimMatch[] {
  const mine = toldByArticle(claim, article, places);
  return candidates
    .flatMap((candidate) => {
      const { claims, url } = candidate.report;
      // Most are told apart by this alone, before anything is read of their words.
      if (!mayHoldSame(claim.victims, claims[candidate.claim]?.victims ?? 'unknown')) return [];
      if (sameAddress(article.url, url)) return [];
      const theirs = toldByReport(candidate, places);
      const found = theirs && compare(mine, theirs);
      return found ? [{ candidate, root: theirs.root, ...found }] : [];
    })
    .sort(
      (a, b) =>
        Number(isOtherExtent(a)) - Number(isOtherExtent(b)) ||
        b.score - a.score ||
        inOrder(a.candidate, b.candidate),
    )
    .map(({ candidate, root, relation, reasons, against }) => ({
      report: candidate.report.id,
      claim: candidate.claim,
      relation,
      reasons,
      against,
      root,
    }));
}

/** By publication, so that what is equally close stands in the same order whatever the database reads first. */
function inOrder(a: Candidate, b: Candidate): number {
  const [mine, theirs] = [a, b].map(({ report }) => `${report.published ?? ''} ${report.id}`);
  if (mine === theirs) return a.claim - b.claim;
  return (mine ?? '') < (theirs ?? '') ? -1 : 1;
}

function isOtherExtent({ relation }: Pick<ClaimMatch, 'relation'>): boolean {
  return relation === 'part' || relation === 'total';
}

interface Comparison extends Pick<ClaimMatch, 'relation' | 'reasons' | 'against'> {
  score: number;
}

/** Weighs two claims; null when they are not of the same harm, or too little says so. */
export function compare(mine: ToldClaim, theirs: ToldClaim): Comparison | null {
  const people = comparePeople(mine, theirs);
  const time = people && compareTime(mine, theirs);
  const place = time && comparePlaces(mine, theirs);
  const extent = place && areaOf(mine, theirs, place.scope, time.scope, people.scope);
  const beside = toldBeside(mine, theirs) ?? swapped(toldBeside(theirs, mine));
  if (beside === 'apart') return null;
  const scope = extent && widest([people.scope, time.scope, extent, beside ?? 'same']);
  const figures = scope && compareFigures(mine, theirs, scope);
  if (!figures) return null;
  const all: Evidence[] = [place, time, people, figures];
  const sameRoot = mine.root !== null && mine.root === theirs.root;
  const score =
    all.reduce((sum, { weight }) => sum + weight, 0) + (sameRoot ? THRESHOLDS.weights.sameRoot : 0);
  const needed = scope === 'part' || scope === 'total' ? THRESHOLDS.partScore : THRESHOLDS.matchScore;
  if (score < needed) return null;
  return {
    score,
    relation: standing(mine, theirs, scope),
    reasons: [...all.flatMap(({ reasons }) => reasons), ...(sameRoot ? [because('same_root')] : [])],
    against: all.flatMap(({ against }) => against),
  };
}

/** A district named for a village is the same place told less exactly, where the figures are alike; else it counts more. */
function areaOf(mine: ToldClaim, theirs: ToldClaim, scope: Scope, time: Scope, people: Scope): Scope {
  // Some of the people, told of a wider place: it is only told less exactly.
  if ((people === 'part' && scope === 'total') || (people === 'total' && scope === 'part')) return 'same';
  const open = [mine, theirs].some(({ claim }) => claim.vague && claim.max === null);
  // A growing toll spreads as it grows.
  const growing = time === 'grown' || time === 'earlier';
  return open || growing || figureRatio(mine, theirs) <= THRESHOLDS.wholeRatio ? 'same' : scope;
}

function smaller({ claim: a }: ToldClaim, { claim: b }: ToldClaim): boolean {
  return (a.min ?? a.max ?? 0) < (b.min ?? b.max ?? 0);
}

function swapped(beside: ReturnType<typeof toldBeside>): ReturnType<typeof toldBeside> {
  return beside === 'part' ? 'total' : beside === 'total' ? 'part' : beside;
}

function standing(mine: ToldClaim, theirs: ToldClaim, scope: Scope): Relation {
  const byNumber = relationOf(mine.claim, theirs.claim);
  if (scope === 'part' || scope === 'total') return scope;
  if (
    isPartFor(theirs, mine) &&
    (byNumber === 'lower' || (byNumber === 'overlapping' && smaller(theirs, mine)))
  )
    return 'part';
  if (isPartFor(mine, theirs) && !theirs.isPart && byNumber === 'higher') return 'total';
  if (scope === 'grown' && (byNumber === 'higher' || isOpenStep(mine, theirs, byNumber))) return 'update';
  return scope === 'earlier' && isOpenStep(theirs, mine, byNumber) ? 'update' : byNumber;
}

/** "At least 169" would leave room for the 1,386 of a week later; as a state of one growing toll it is another one. */
function isOpenStep(early: ToldClaim, late: ToldClaim, byNumber: Relation): boolean {
  return byNumber === 'overlapping' && smaller(early, late);
}
