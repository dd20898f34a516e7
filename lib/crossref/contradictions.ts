import type { ArticleClaim } from '../model/claim.ts';
import type { Contradiction, Reason } from '../model/crossref.ts';
import { because } from './evidence.ts';
import { isSetApart, peopleOf, sameParts } from './people.ts';
import { type Range, relationOf } from './relation.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * Pairs of an article's figures that may be of the same harm and cannot both be the whole truth: "dozens" here, "over half
 * a dozen" there. Never a part and its total, another event, other victims, another place or day; a headline that repeats
 * the body says the same and is none. Each figure is set against the first that it disagrees with.
 */
export function findContradictions(claims: readonly ArticleClaim[]): Contradiction[] {
  const found: Contradiction[] = [];
  const told = new Set<string>();
  for (const [b, second] of claims.entries()) {
    const a = claims.findIndex((first, index) => index < b && contradict(first, second, claims));
    const first = claims[a];
    if (!first) continue;
    // The same two figures again, in headline and body or lead and end, are one contradiction.
    const pair = [figureOf(first), figureOf(second)].sort().join(' / ');
    if (told.has(pair)) continue;
    told.add(pair);
    found.push({ a, b, reasons: reasonsOf(first, second) });
  }
  return found;
}

function contradict(a: ArticleClaim, b: ArticleClaim, claims: readonly ArticleClaim[]): boolean {
  return (
    disagree(a, b) &&
    samePeople(a, b) &&
    sameScene(a, b) &&
    !arePartAndTotal(a, b, claims) &&
    !areSummands(a, b, claims)
  );
}

/** No number fits both; or both only say where they begin, and one begins well above the other. */
function disagree(a: ArticleClaim, b: ArticleClaim): boolean {
  const [fewer, more] = lowEnd(a) < lowEnd(b) ? [a, b] : [b, a];
  const ratio = (lowEnd(more) + 1) / (lowEnd(fewer) + 1);
  // Figures of another order of magnitude are of another event, or of the whole war.
  if (ratio > THRESHOLDS.sameOrder && lowEnd(fewer) > 0) return false;
  const relation = relationOf(a, b);
  if (relation === 'higher' || relation === 'lower') return true;
  // Who knew of dozens would not write "over half a dozen"; "several" may be any number.
  return (
    a.max === null &&
    b.max === null &&
    !fewer.vague &&
    lowEnd(fewer) > 0 &&
    lowEnd(more) / lowEnd(fewer) >= THRESHOLDS.openRatio
  );
}

function lowEnd({ min, max }: Range): number {
  return min ?? max ?? 0;
}

/** 6 and 7 make the 13 that the same text tells: neither is set against the other or against the 13. */
function areSummands(a: ArticleClaim, b: ArticleClaim, claims: readonly ArticleClaim[]): boolean {
  const [one, other] = [lowEnd(a), lowEnd(b)];
  const told = (figure: number) =>
    claims.some((claim) => claim !== a && claim !== b && claim.event === a.event && lowEnd(claim) === figure);
  return told(one + other) || (one !== other && told(Math.abs(one - other)));
}

function samePeople(a: ArticleClaim, b: ArticleClaim): boolean {
  if (a.event !== b.event) return false;
  const [mine, theirs] = [peopleOf(a.text), peopleOf(b.text)];
  if (!sameParts(mine.parts, theirs.parts) || mine.further || theirs.further) return false;
  return a.victims === b.victims || fewerUntold(a, b) || fewerUntold(b, a);
}

/** A smaller count of "people" of the same place and day: a larger one may hold others as well. */
function fewerUntold(untold: ArticleClaim, told: ArticleClaim): boolean {
  return (
    untold.victims === 'unknown' &&
    told.victims !== 'mixed' &&
    lowEnd(untold) < lowEnd(told) &&
    placeAnchor(untold, told) === 'same' &&
    anchor(periodKey(untold), periodKey(told)) === 'same'
  );
}

function sameScene(a: ArticleClaim, b: ArticleClaim): boolean {
  if (isSetApart(a.text) || isSetApart(b.text)) return false;
  const places = placeAnchor(a, b);
  const days = anchor(periodKey(a), periodKey(b));
  if (places === 'other' || days === 'other') return false;
  // One person is told of, rather than counted.
  if (isOne(a) || isOne(b)) return false;
  // That nobody was hurt is often said of the next village.
  if (lowEnd(a) === 0 || lowEnd(b) === 0) return a.place !== null && a.place === b.place && days === 'same';
  // Something must tie the two: "dozens were killed" of a war and of a raid are told alike.
  return places === 'same' || days === 'same' || !['unknown', 'mixed'].includes(a.victims);
}

/** A claim placed in a governorate only may be about any place in it. */
function placeAnchor(a: ArticleClaim, b: ArticleClaim): 'same' | 'other' | 'untold' {
  return a.place !== null && b.place !== null
    ? anchor(a.place, b.place)
    : anchor(a.governorate, b.governorate);
}

/** Whether both name the same, or one is silent. */
function anchor(a: string | null, b: string | null): 'same' | 'other' | 'untold' {
  if (a === null || b === null) return 'untold';
  return a === b ? 'same' : 'other';
}

function periodKey({ from, to }: ArticleClaim): string | null {
  return from === null && to === null ? null : `${from}/${to}`;
}

function isOne({ min, max }: Range): boolean {
  return min === 1 && max === 1;
}

function arePartAndTotal(a: ArticleClaim, b: ArticleClaim, claims: readonly ArticleClaim[]): boolean {
  if (a.partOf !== null && a.partOf === b.partOf) return true;
  return isWithin(a, b, claims) || isWithin(b, a, claims);
}

function isWithin(part: ArticleClaim, total: ArticleClaim, claims: readonly ArticleClaim[]): boolean {
  const seen = new Set<number>();
  for (let index = part.partOf; index !== null && !seen.has(index); index = claims[index]?.partOf ?? null) {
    const holder = claims[index];
    // The total is often told twice; its second telling holds the part as well.
    if (holder && (holder === total || figureOf(holder) === figureOf(total))) return true;
    seen.add(index);
  }
  return false;
}

function figureOf({ event, min, max, victims }: ArticleClaim): string {
  return [event, min, max, victims].join('|');
}

function reasonsOf(a: ArticleClaim, b: ArticleClaim): Reason[] {
  const reasons = [because('figures_differ', a.words, b.words)];
  if (a.place !== null && a.place === b.place) reasons.push(because('one_place'));
  if (a.from !== null && a.from === b.from) reasons.push(because('one_day', a.from));
  if (a.source && b.source && a.source !== b.source)
    reasons.push(because('other_counter', a.source, b.source));
  return reasons;
}
