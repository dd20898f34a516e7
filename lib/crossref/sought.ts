import type { ArticleClaim } from '../model/claim.ts';
import { type Day, daysBetween, type Period } from '../model/date.ts';
import type { Governorate } from '../model/place.ts';
import { claimWindow } from './candidates.ts';
import { mayMeet } from './compare-place.ts';
import type { ArticleContext, PlaceLookup } from './facts.ts';
import { neighbourOf } from './place-kinds.ts';
import { THRESHOLDS } from './thresholds.ts';
import { toldByArticle } from './told-claim.ts';

/** Which claims of a database are worth fetching to compare them with an article's claim. */
export interface Sought {
  /** Where they may lie, beside those that tell no governorate; null for everywhere. */
  governorates: Governorate[] | null;
  period: Period;
  /** A running total is compared with such totals only, a count of an event never with one. */
  spans: 'short' | 'long';
  /** How many days before the period a claim that reaches into it may have begun. */
  before: number;
  /** False only where `matchClaims` could not match a claim of this place (a gazetteer id) and these days. */
  mayMatch(spot: { place: string | null; from: Day; until: Day }): boolean;
}

/** Null when nothing tells when the claim's harm was. */
export function soughtBeside(
  claim: ArticleClaim,
  article: ArticleContext,
  places: PlaceLookup,
): Sought | null {
  const window = claimWindow(claim, article.published);
  if (!window) return null;
  const mine = toldByArticle(claim, article, places);
  const long = mine.period !== null && isLong(mine.period);
  const { place } = mine.where;
  const meets = new Map<string, boolean>();
  const mayBeAt = (id: string): boolean => {
    const known = meets.get(id);
    if (known !== undefined) return known;
    const theirs = places(id);
    const may = !place || !theirs || mayMeet(place, theirs);
    meets.set(id, may);
    return may;
  };
  const { governorate } = claim;
  return {
    governorates: governorate && [governorate, neighbourOf(governorate)].flatMap((one) => one ?? []),
    period: window,
    spans: long ? 'long' : 'short',
    before: long ? THRESHOLDS.totalBefore : THRESHOLDS.totalDays,
    mayMatch: (spot) =>
      isLong({ from: spot.from, to: spot.until }) === long && (spot.place === null || mayBeAt(spot.place)),
  };
}

function isLong({ from, to }: Period): boolean {
  return daysBetween(from, to) + 1 > THRESHOLDS.totalDays;
}
