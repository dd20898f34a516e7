import type { ArticleClaim } from '../model/claim.ts';
import { daysBetween, type Period } from '../model/date.ts';
import type { Governorate } from '../model/place.ts';
import { claimWindow } from './candidates.ts';
import { mayMeet } from './compare-place.ts';
import type { ArticleContext, PlaceLookup } from './facts.ts';
import { neighbourOf } from './place-kinds.ts';
import { THRESHOLDS } from './thresholds.ts';
import { articlePeriod } from './told-claim.ts';

/** When claims were that are worth fetching to compare them with an article's claim. */
export interface SoughtDays {
  period: Period;
  /** A running total is compared with such totals only, a count of an event never with one. */
  spans: 'short' | 'long';
  /** How many days before the period a claim that reaches into it may have begun. */
  before: number;
}

/** Which claims of a database are. */
export interface Sought extends SoughtDays {
  /** Where they may lie, beside those that tell no governorate; null for everywhere. */
  governorates: Governorate[] | null;
  /** False only where `matchClaims` could not match a claim of this place (a gazetteer id) and so many days. */
  mayMatch(spot: { place: string | null; days: number }): boolean;
}

/** Null when nothing tells when the claim's harm was. */
export function daysBeside(
  claim: ArticleClaim,
  { published }: Pick<ArticleContext, 'published'>,
): SoughtDays | null {
  const period = claimWindow(claim, published);
  if (!period) return null;
  const mine = articlePeriod(claim, published).period;
  const long = mine !== null && isLong(mine);
  return {
    period,
    spans: long ? 'long' : 'short',
    before: long ? THRESHOLDS.totalBefore : THRESHOLDS.totalDays,
  };
}

/** Null when nothing tells when the claim's harm was. */
export function soughtBeside(
  claim: ArticleClaim,
  article: ArticleContext,
  places: PlaceLookup,
): Sought | null {
  const days = daysBeside(claim, article);
  if (!days) return null;
  const long = days.spans === 'long';
  const place = claim.place ? places(claim.place) : null;
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
    ...days,
    governorates: governorate && [governorate, neighbourOf(governorate)].flatMap((one) => one ?? []),
    mayMatch: ({ place, days }) => days > THRESHOLDS.totalDays === long && (place === null || mayBeAt(place)),
  };
}

function isLong({ from, to }: Period): boolean {
  return daysBetween(from, to) + 1 > THRESHOLDS.totalDays;
}
