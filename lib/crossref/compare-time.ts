import { addDays, daysBetween, gapBetween, type Period } from '../model/date.ts';
import { figureRatio } from './compare-figures.ts';
import { because, type Evidence, evidence, type Scope } from './evidence.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { ToldClaim } from './told.ts';

const { weights } = THRESHOLDS;

/** Whether the same days are counted. A count from the same first day on is the same toll at another time. */
export function compareTime(a: ToldClaim, b: ToldClaim): Evidence | null {
  if (!a.period || !b.period) return null;
  const exact = (told: ToldClaim, period: Period) => told.dated && !isWholeMonth(period);
  const known = [exact(a, a.period), exact(b, b.period)].filter(Boolean).length;
  return known === 2 ? compareDated(a.period, b.period) : compareUndated(a, b, a.period, b.period, known);
}

function compareDated(mine: Period, theirs: Period): Evidence | null {
  const days = [theirs.from, theirs.to] as const;
  if (mine.from === theirs.from && mine.to === theirs.to)
    return isDay(mine)
      ? evidence(weights.sameDay, 'same', [because('same_day', mine.from)])
      : evidence(weights.samePeriod, 'same', [because('same_period', ...days)]);
  const gap = gapBetween(mine, theirs);
  if (gap > THRESHOLDS.dayGap) return null;
  if (gap > 0)
    return isDay(mine) && isDay(theirs)
      ? evidence(weights.nextDay, 'same', [], [because('other_day', theirs.from)])
      : null;
  if (lengthOf(theirs) > THRESHOLDS.totalDays !== lengthOf(mine) > THRESHOLDS.totalDays) return null;
  const against = [because('other_period', ...days)];
  if (isAlike(mine, theirs))
    return evidence(weights.samePeriod, 'same', [because('within_period', ...days)], against);
  if (mine.from === theirs.from)
    return evidence(
      isDay(mine) || isDay(theirs) ? weights.sameStart : weights.runningToll,
      mine.to < theirs.to ? 'grown' : 'earlier',
      [because('same_start', mine.from)],
      against,
    );
  if (covers(theirs, mine))
    return evidence(weights.within, 'total', [because('within_period', ...days)], against);
  if (covers(mine, theirs))
    return evidence(weights.within, 'part', [because('within_period', mine.from, mine.to)], against);
  return null;
}

/** One of them does not say when: it lies in the month that it names, or in the days that its text is about. */
function compareUndated(
  a: ToldClaim,
  b: ToldClaim,
  mine: Period,
  theirs: Period,
  known: number,
): Evidence | null {
  if (gapBetween(mine, theirs) > 0) return null;
  if (Math.max(lengthOf(mine), lengthOf(theirs)) > THRESHOLDS.totalDays) return null;
  const against = [because('undated')];
  // A month that is told is no toll from its first day on.
  const untold = !a.dated && !b.dated;
  if (untold && mine.from === theirs.from && mine.to !== theirs.to && !isDay(mine) && !isDay(theirs))
    return evidence(
      weights.undatedToll,
      mine.to < theirs.to ? 'grown' : 'earlier',
      [because('same_start', mine.from)],
      against,
    );
  if (known === 1 && !isDay(mine) && mine.from === theirs.from && mine.to === theirs.to)
    return evidence(weights.textOfPeriod, 'same', [because('same_period', mine.from, mine.to)], against);
  const short = Math.max(lengthOf(mine), lengthOf(theirs)) <= THRESHOLDS.untoldDays + 1;
  const ofMonth = monthScope(a, b, theirs) ?? swapped(monthScope(b, a, mine));
  const scope = ofMonth ?? 'same';
  const weight = short ? weights.oneUndatedShort : weights.oneUndated;
  return known === 1
    ? evidence(
        // What counts a month is dated, as what counts a fortnight is.
        ofMonth ? weights.within : weight,
        scope,
        [because('within_period', theirs.from, theirs.to)],
        against,
      )
    : evidence(short ? weights.bothUndatedShort : weights.bothUndated, scope, [], against);
}

/** A month's figure well above a day's counts the month; one that is alike dates the event loosely. */
function monthScope(short: ToldClaim, long: ToldClaim, period: Period): Scope | null {
  if (!long.dated || !isWholeMonth(period)) return null;
  const more = (long.claim.min ?? 0) > (short.claim.max ?? short.claim.min ?? 0);
  // "At least 62" of a day leaves room for the 134 that are later told of that month's attack.
  const likeness = short.claim.max === null ? THRESHOLDS.farRatio : THRESHOLDS.wholeRatio;
  return more && figureRatio(short, long) > likeness ? 'total' : null;
}

function swapped(scope: Scope | null): Scope | null {
  return scope === 'total' ? 'part' : scope;
}

/** Two long periods that differ a little at their ends: "since early 2011", "since March 2011". */
function isAlike(mine: Period, theirs: Period): boolean {
  const apart = Math.abs(daysBetween(mine.from, theirs.from)) + Math.abs(daysBetween(mine.to, theirs.to));
  return apart <= THRESHOLDS.alikePeriods * Math.max(lengthOf(mine), lengthOf(theirs));
}

function covers(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

function isDay({ from, to }: Period): boolean {
  return from === to;
}

function lengthOf({ from, to }: Period): number {
  return daysBetween(from, to) + 1;
}

/** "In February" is a date not told to the day, rather than a count of the whole month. */
function isWholeMonth({ from, to }: Period): boolean {
  return from.endsWith('-01') && addDays(to, 1).endsWith('-01') && from.slice(0, 7) === to.slice(0, 7);
}
