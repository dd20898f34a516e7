import { isOfEveryKind, sameParts } from './people.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Sibling, ToldClaim } from './told.ts';

/** Known to be a part of something larger: declared so, or smaller than another count of the same people. */
export function isPartAmong(told: Omit<ToldClaim, 'isPart'>, siblings: readonly Sibling[]): boolean {
  return siblings.some(
    (other) =>
      sameGroup(told, other) &&
      sameParts(told.people.parts, other.people.parts) &&
      (other.held === 'total' || (larger(other, told) && sameScene(told, other))),
  );
}

/** … and not only by its place, where the other claim is of just that place: the 100 of one of two towns is no part of its 106. */
export function isPartFor(told: ToldClaim, other: ToldClaim): boolean {
  if (!told.isPart || told.where.place === null || told.where.place !== other.where.place) return told.isPart;
  return isPartAmong(
    told,
    told.siblings.filter(({ place, held }) => held !== null || place !== null),
  );
}

/**
 * How `theirs` stands to the figure of `mine` in a text that tells both: the text that counts 13 and, from the same
 * source, six of the same people, does not offer the six instead of the 13. Null where the text tells only one.
 */
export function toldBeside(mine: ToldClaim, theirs: ToldClaim): 'part' | 'total' | 'apart' | null {
  if (sameFigure(mine.claim, theirs.claim)) return null;
  const twin = theirs.siblings.find((other) => isTwin(other, mine));
  if (!twin) return null;
  if (twin.held !== null) return twin.held === 'total' ? 'part' : 'total';
  if (sameFigure(twin.claim, mine.claim) && isBeside(mine, theirs, twin)) return 'apart';
  // One counter, one text: figures that another text's would pass as one are two here.
  if (larger(twin, theirs, THRESHOLDS.alikeRatio)) return 'part';
  return larger(theirs, twin, THRESHOLDS.alikeRatio) ? 'total' : null;
}

function isBeside(mine: ToldClaim, theirs: ToldClaim, twin: Sibling): boolean {
  return theirs.people.further || mine.people.further || areSummands(twin, theirs);
}

/** Texts of more figures than this are lists of many events, where sums agree by chance. */
const SUMS_AMONG = 8;

/** 80 of one group and 19 of another make, with the 54 of the other side, the 153 of the same text: none holds another. */
function areSummands(one: Sibling, other: ToldClaim): boolean {
  const figures = other.siblings.filter((told) => told !== one).map(({ claim }) => lowEnd(claim));
  if (figures.length > SUMS_AMONG) return false;
  const both = lowEnd(one.claim) + lowEnd(other.claim);
  return figures.some((total, i) =>
    makes(
      total - both,
      figures.filter((_, j) => j !== i),
    ),
  );
}

function makes(sum: number, figures: readonly number[]): boolean {
  if (sum === 0) return true;
  const [first, ...rest] = figures;
  return sum > 0 && first !== undefined && (makes(sum - first, rest) || makes(sum, rest));
}

function lowEnd({ min, max }: ToldClaim['claim']): number {
  return min ?? max ?? 0;
}

function isTwin(other: Sibling, mine: ToldClaim): boolean {
  return (
    // "56" and "at least 56" are one count.
    lowEnd(other.claim) === lowEnd(mine.claim) &&
    !other.claim.vague &&
    (mine.claim.min ?? 0) > THRESHOLDS.smallFigure &&
    !mine.claim.vague &&
    sameGroup(other, mine) &&
    sameParts(other.people.parts, mine.people.parts)
  );
}

function sameFigure(a: ToldClaim['claim'], b: ToldClaim['claim']): boolean {
  return a.min === b.min && a.max === b.max;
}

function sameGroup({ claim: a }: Pick<ToldClaim, 'claim'>, { claim: b }: Pick<ToldClaim, 'claim'>): boolean {
  return (
    a.event === b.event && (a.victims === b.victims || (isOfEveryKind(a.victims) && isOfEveryKind(b.victims)))
  );
}

/** Well above it; a little more is the same count at a later time. */
function larger(
  { claim: a }: Pick<ToldClaim, 'claim'>,
  { claim: b }: Pick<ToldClaim, 'claim'>,
  ratio: number = THRESHOLDS.wholeRatio,
): boolean {
  return !a.vague && !b.vague && (lowEnd(a) + 1) / (lowEnd(b) + 1) > ratio;
}

function sameScene(told: Omit<ToldClaim, 'isPart'>, { period, place }: Sibling): boolean {
  const samePlace = place === null || told.where.name === null || place === told.where.name;
  const sameDays =
    !told.period || !period || (period.from <= told.period.from && period.to >= told.period.to);
  return samePlace && sameDays;
}
