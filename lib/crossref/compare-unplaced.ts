import type { Place } from '../model/place.ts';
import { figureRatio } from './compare-figures.ts';
import { because, type Evidence, evidence } from './evidence.ts';
import { isArea, lies, mayHoldBySeat } from './place-kinds.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { ToldClaim, Where } from './told.ts';

const { weights } = THRESHOLDS;

/** One of the claims, or both, name no place: they may lie where their texts are set. */
export function compareUnplaced(a: ToldClaim, b: ToldClaim): Evidence | null {
  const [mine, theirs] = [a.where, b.where];
  if (mine.name === null && theirs.name === null) return compareScenes(mine.around, theirs.around);
  const open = mine.name === null ? a : b;
  const placed = mine.name === null ? b : a;
  const { around, governorate } = open.where;
  if (governorate && placed.where.governorate && governorate !== placed.where.governorate) return null;
  const against = [because('no_place')];
  if (around === null) return evidence(weights.oneUnplacedUnknown, 'same', [], against);
  if (!allows(around, placed.where))
    return governorate && governorate === placed.where.governorate
      ? evidence(weights.oneUnplacedUnknown, 'same', [], against)
      : null;
  // A count of a text about many places may be of all of them.
  const wider =
    around.length > 1 && lowEnd(open) > lowEnd(placed) && figureRatio(a, b) > THRESHOLDS.wholeRatio;
  const scope = wider ? (open === a ? 'part' : 'total') : 'same';
  return evidence(weights.oneUnplaced, scope, [because('place_in_report')], against);
}

/** Both texts say where they are set: a place in common speaks for one event, no common governorate against it. */
function compareScenes(mine: readonly Place[] | null, theirs: readonly Place[] | null): Evidence | null {
  const against = [because('no_place')];
  if (!mine || !theirs) return evidence(weights.bothUnplaced, 'same', [], against);
  const shared = theirs.find((place) => !isArea(place) && mine.some(({ id }) => id === place.id));
  if (shared) return evidence(weights.sameScene, 'same', [because('shared_place', shared.name)], against);
  return mine.some((place) => theirs.some((other) => place.governorate === other.governorate))
    ? evidence(weights.sameRegion, 'same', [], against)
    : null;
}

/** Could an unplaced claim of a text set there be about the other's place? */
function allows(around: readonly Place[], { place, governorate }: Where): boolean {
  if (!place) return governorate === null || around.some((row) => row.governorate === governorate);
  return around.some(
    (row) =>
      row.id === place.id ||
      lies(place, row) ||
      lies(row, place) ||
      mayHoldBySeat(place, row) ||
      mayHoldBySeat(row, place),
  );
}

function lowEnd({ claim }: ToldClaim): number {
  return claim.min ?? claim.max ?? 0;
}
