import type { ArticleClaim } from '../model/claim.ts';
import type { Contradiction, Reason } from '../model/crossref.ts';
import { because } from './evidence.ts';
import type { PlaceLookup } from './facts.ts';
import { isNoToll, isSetApart, peopleOf, sameParts } from './people.ts';
import { isArea, isLarge } from './place-kinds.ts';
import { type Range, relationOf } from './relation.ts';
import { sentenceAt } from './sentences.ts';
import { THRESHOLDS } from './thresholds.ts';

/**
 * Pairs of an article's figures that may be of the same harm and cannot both be the whole truth: "dozens" here, "over half
 * a dozen" there. Never a part and its total, another event, other victims, another place or day, nor what one counter
 * tells in one breath; a headline that repeats the body says the same and is none. Each figure is set against the first
 * that it disagrees with.
 */
export function findContradictions(
  claims: readonly ArticleClaim[],
  text: string,
  places: PlaceLookup,
): Contradiction[] {
  const found: Contradiction[] = [];
  const told = new Set<string>();
  const sentences = claims.map(({ start }) => sentenceAt(text, start));
  const comparable = (index: number) => !isNoToll(sentences[index]?.text ?? '');
  for (const [b, second] of claims.entries()) {
    if (!comparable(b)) continue;
    const a = claims.findIndex(
      (first, index) =>
        index < b &&
        comparable(index) &&
        contradict(first, second, claims, places) &&
        !isOneCount(first, second, sentences[index]?.start === sentences[b]?.start),
    );
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

function contradict(
  a: ArticleClaim,
  b: ArticleClaim,
  claims: readonly ArticleClaim[],
  places: PlaceLookup,
): boolean {
  return (
    disagree(a, b) &&
    samePeople(a, b, places) &&
    sameScene(a, b) &&
    !isPart(a) &&
    !isPart(b) &&
    !areSummands(a, b, claims)
  );
}

/** A counter tells groups, places and parts apart, and does not contradict itself: in one sentence, or by far. */
function isOneCount(a: ArticleClaim, b: ArticleClaim, oneSentence: boolean): boolean {
  const [mine, theirs] = [counterOf(a), counterOf(b)];
  if (mine !== theirs) return false;
  return oneSentence || (mine !== null && ratioOf(a, b) >= THRESHOLDS.wholeRatio);
}

function counterOf({ root, source }: ArticleClaim): string | null {
  return root ?? source;
}

function ratioOf(a: Range, b: Range): number {
  const [one, other] = [lowEnd(a), lowEnd(b)];
  return (Math.max(one, other) + 1) / (Math.min(one, other) + 1);
}

/** No number fits both; or both only say where they begin, and one begins well above the other. */
function disagree(a: ArticleClaim, b: ArticleClaim): boolean {
  const [fewer, more] = lowEnd(a) < lowEnd(b) ? [a, b] : [b, a];
  const ratio = ratioOf(a, b);
  // "Hundreds" and 150, "nearly 30" and 29: loose words are no count that another could contradict by so little.
  if ((a.vague || b.vague) && ratio <= THRESHOLDS.wholeRatio) return false;
  // Figures of another order of magnitude are of another event, or of the whole war.
  if (ratio > THRESHOLDS.sameOrder && lowEnd(fewer) > 0) return false;
  const relation = relationOf(a, b);
  if (relation === 'higher' || relation === 'lower') return true;
  // Who knew of dozens would not write "over half a dozen"; "several" may be any number, and another counter may know less.
  return (
    counterOf(a) === counterOf(b) &&
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

function samePeople(a: ArticleClaim, b: ArticleClaim, places: PlaceLookup): boolean {
  if (a.event !== b.event) return false;
  const [mine, theirs] = [peopleOf(a.text), peopleOf(b.text)];
  if (!sameParts(mine.parts, theirs.parts) || mine.further || theirs.further) return false;
  return a.victims === b.victims || fewerUntold(a, b, places) || fewerUntold(b, a, places);
}

/** A smaller count of "people" of the same village and day: a larger one may hold others as well, and a city has more news. */
function fewerUntold(untold: ArticleClaim, told: ArticleClaim, places: PlaceLookup): boolean {
  const place = untold.place === null ? null : places(untold.place);
  return (
    !(place && (isLarge(place) || isArea(place))) &&
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
  if (lowEnd(a) === 0 || lowEnd(b) === 0)
    return a.place !== null && a.place === b.place && days === 'same' && twoCounters(a, b);
  // Columns of people leave one town after another.
  if (a.event === 'displaced' && !(a.place === b.place && twoCounters(a, b))) return false;
  // A village's count well below its governorate's is a part of it.
  if (ratioOf(a, b) > THRESHOLDS.wholeRatio && isPlacedWithin(a, b)) return false;
  // Something must tie the two: "dozens were killed" of a war and of a raid are told alike.
  return places === 'same' || days === 'same' || !['unknown', 'mixed'].includes(a.victims);
}

function twoCounters(a: ArticleClaim, b: ArticleClaim): boolean {
  const [mine, theirs] = [counterOf(a), counterOf(b)];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** The smaller names a place, the larger only the governorate. */
function isPlacedWithin(a: ArticleClaim, b: ArticleClaim): boolean {
  const [fewer, more] = lowEnd(a) < lowEnd(b) ? [a, b] : [b, a];
  return fewer.place !== null && more.place === null;
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

/** A part is no other count of a whole, and the parts of two totals differ as the totals do. */
function isPart({ partOf }: ArticleClaim): boolean {
  return partOf !== null;
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
