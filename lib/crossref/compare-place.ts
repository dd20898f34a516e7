import { daysBetween } from '../model/date.ts';
import { pattern } from '../model/pattern.ts';
import type { Place } from '../model/place.ts';
import { figureRatio, lowestOf } from './compare-figures.ts';
import { compareUnplaced } from './compare-unplaced.ts';
import { because, type Evidence, evidence } from './evidence.ts';
import {
  distance,
  isArea,
  isLarge,
  isLine,
  isNamedAfter,
  isSeatOf,
  isSmallArea,
  isSpot,
  lies,
  mayHoldBySeat,
} from './place-kinds.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { ToldClaim, Where } from './told.ts';

const { weights } = THRESHOLDS;
const ARTICLE = pattern(String.raw`(?<!\p{L})a[a-z]{1,2}[- ]`, 'g');
const NO_CONSONANT = pattern(String.raw`[^\p{L}]|[aeiouyh]`, 'g');

/** Whether the same place is meant, or one inside or beside the other. */
export function comparePlaces(a: ToldClaim, b: ToldClaim): Evidence | null {
  const [mine, theirs] = [a.where, b.where];
  if (mine.place && theirs.place)
    return compareKnown(
      mine.place,
      theirs.place,
      areRare(a, b) || countsArea(a, b) || countsArea(b, a),
      areRare(a, b) && figureRatio(a, b) <= THRESHOLDS.alikeRatio,
    );
  if (mine.name !== null && theirs.name !== null) return compareNames(mine, theirs);
  return compareUnplaced(a, b);
}

/** Whether claims of two places may ever be of the same harm, whatever their figures. */
export function mayMeet(mine: Place, theirs: Place): boolean {
  return compareKnown(mine, theirs, true, true) !== null;
}

/** Two incidents that each harm many, in like numbers, are rare on one day even in a great city or a governorate. */
function areRare(a: ToldClaim, b: ToldClaim): boolean {
  return lowestOf(a, b) >= THRESHOLDS.rareFigure && figureRatio(a, b) <= THRESHOLDS.nearRatio;
}

/** A count of several days in a place called like its governorate is the governorate's, where it counts far more. */
function countsArea(wide: ToldClaim, narrow: ToldClaim): boolean {
  if (!wide.dated || !wide.period || daysBetween(wide.period.from, wide.period.to) < THRESHOLDS.untoldDays)
    return false;
  return lowEnd(wide) > lowEnd(narrow) && figureRatio(wide, narrow) > THRESHOLDS.farRatio;
}

/** `rare`: their figures are met together by chance seldom; `alike`: … and are nearly one figure. */
function compareKnown(mine: Place, theirs: Place, rare: boolean, alike: boolean): Evidence | null {
  if (mine.id === theirs.id)
    return evidence(weightOf(mine), 'same', [because('same_place', mine.name)], wideness(mine));
  if (isSeatOf(mine, theirs) || isSeatOf(theirs, mine))
    return evidence(
      [mine, theirs].some(isArea) ? weights.sameArea : weights.sameCity,
      'same',
      [because('same_place', theirs.name)],
      [because('wide_place')],
    );
  if (lies(mine, theirs))
    return evidence(
      rare ? weights.nested : nesting(theirs),
      'total',
      [because('nested_place', mine.name, theirs.name)],
      [because('wider_place', theirs.name)],
    );
  if (lies(theirs, mine))
    return evidence(
      rare ? weights.nested : nesting(mine),
      'part',
      [because('nested_place', theirs.name, mine.name)],
      [because('narrower_place', theirs.name)],
    );
  const seat = rare ? weights.nested : weights.maybeSeat;
  if (mayHoldBySeat(theirs, mine)) return evidence(seat, 'total', [], [because('wider_place', theirs.name)]);
  if (mayHoldBySeat(mine, theirs)) return evidence(seat, 'part', [], [because('other_place', theirs.name)]);
  const km = distance(mine, theirs);
  const isBeside = isNamedAfter(mine, theirs) || isNamedAfter(theirs, mine);
  const isNear = km <= THRESHOLDS.nearKm && (rare || isBeside || areSpots(mine, theirs));
  if (!isNear && !(km <= THRESHOLDS.cityKm && (isBeside || (alike && areOfOneDistrict(mine, theirs)))))
    return null;
  return evidence(
    isNear ? weights.near : weights.nested,
    'same',
    [because('near_place', theirs.name, Math.round(km))],
    [because('other_place', theirs.name)],
  );
}

/** Quarters, rivers and roads lie close to one another, and have news of their own; regions that lie so close are one. */
function areSpots(mine: Place, theirs: Place): boolean {
  return [mine, theirs].every(isSpot) || [mine, theirs].every(({ kind }) => kind === 'region');
}

/** A camp in the countryside is placed at one town by one, at the nearest village by another. */
function areOfOneDistrict(mine: Place, theirs: Place): boolean {
  return (
    [mine, theirs].every(isSpot) &&
    mine.governorate === theirs.governorate &&
    mine.district !== null &&
    mine.district === theirs.district
  );
}

/** One of the names is not in the gazetteer: two spellings may be one name, and a city may hold the place. */
function compareNames(mine: Where, theirs: Where): Evidence | null {
  if (mine.governorate === null || mine.governorate !== theirs.governorate) return null;
  if (mine.name !== null && theirs.name !== null && skeleton(mine.name) === skeleton(theirs.name))
    return evidence(weights.samePlace, 'same', [because('same_place', theirs.name)]);
  if (theirs.place && mayHoldUnlisted(theirs.place))
    return evidence(
      nesting(theirs.place),
      'total',
      [because('nested_place', mine.name ?? '', theirs.place.name)],
      [because('wider_place', theirs.place.name)],
    );
  if (mine.place && mayHoldUnlisted(mine.place))
    return evidence(
      nesting(mine.place),
      'part',
      [because('nested_place', theirs.name ?? '', mine.place.name)],
      [because('narrower_place', theirs.name ?? '')],
    );
  return null;
}

function nesting(outer: Place): number {
  return isArea(outer) ? weights.nested : weights.quarterOfCity;
}

/** Quarters of great cities are what the gazetteer lacks most. */
function mayHoldUnlisted(place: Place): boolean {
  return place.kind === 'governorate' || isLarge(place);
}

/** Consonants of the name without its article: "Bab Al Saghir" and "Bab as-Sagheer" are one. */
function skeleton(name: string): string {
  return name.toLowerCase().replace(ARTICLE, '').replace(NO_CONSONANT, '').replace(/(.)\1/g, '$1');
}

function weightOf(place: Place): number {
  if (isArea(place)) return isSmallArea(place) ? weights.sameSmallArea : weights.sameArea;
  return isLarge(place) || isLine(place) ? weights.sameCity : weights.samePlace;
}

function wideness(place: Place) {
  return isArea(place) || isLarge(place) ? [because('wide_place')] : [];
}

function lowEnd({ claim }: ToldClaim): number {
  return claim.min ?? claim.max ?? 0;
}
