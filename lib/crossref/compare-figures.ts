import { because, type Evidence, evidence, type Scope } from './evidence.ts';
import { relationOf } from './relation.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { ToldClaim } from './told.ts';

const { weights } = THRESHOLDS;

/**
 * What the two figures say: an unusual number met twice is likely one count; numbers far apart are likelier two events.
 * Null where a part would be larger than its total.
 */
export function compareFigures(a: ToldClaim, b: ToldClaim, scope: Scope): Evidence | null {
  const relation = relationOf(a.claim, b.claim);
  if (scope === 'total' && relation === 'lower') return null;
  if (scope === 'part' && relation === 'higher') return null;
  if (relation === 'incomparable') return evidence(0, 'same', [], [because('no_figure')]);
  if (relation === 'same') return sameFigure(a, b);
  const ratio = reachRatio(a, b);
  const toll = scope === 'grown' || scope === 'earlier';
  if (toll && ratio > THRESHOLDS.tollRatio) return null;
  if (relation === 'overlapping' && (scope !== 'same' || ratio <= THRESHOLDS.farRatio))
    return evidence(scope === 'same' ? weightOfOverlap(a, b) : 0, 'same', [
      because('overlapping_figure', b.claim.words),
    ]);
  const against = [because('other_figure', b.claim.words)];
  if (toll && lowestOf(a, b) <= THRESHOLDS.smallFigure)
    return evidence(weights.smallFigure, 'same', [], against);
  if (scope !== 'same') return evidence(0, 'same', [], against);
  const weight =
    ratio > THRESHOLDS.farRatio ? weights.farFigure : ratio > THRESHOLDS.nearRatio ? weights.otherFigure : 0;
  return evidence(weight, 'same', [], against);
}

/** "Over 40" and 42 are nearly one figure. */
function weightOfOverlap(a: ToldClaim, b: ToldClaim): number {
  const firm = !a.claim.vague && !b.claim.vague;
  const close = firm && lowestOf(a, b) >= THRESHOLDS.rareFigure && figureRatio(a, b) <= THRESHOLDS.closeRatio;
  return close ? weights.closeFigure : weights.overlapping;
}

export function lowestOf({ claim: a }: ToldClaim, { claim: b }: ToldClaim): number {
  return Math.min(a.min ?? a.max ?? 0, b.min ?? b.max ?? 0);
}

/** How far apart the figures lie, where a loose word ("dozens") reaches some way above its lower end. */
function reachRatio(a: ToldClaim, b: ToldClaim): number {
  const ratio = figureRatio(a, b);
  return a.claim.vague || b.claim.vague ? ratio / THRESHOLDS.vagueReach : ratio;
}

function sameFigure(a: ToldClaim, b: ToldClaim): Evidence {
  const vague = a.claim.vague || b.claim.vague;
  const weight = vague ? weights.overlapping : weightOfSame(b.claim);
  return evidence(weight, 'same', [because('same_figure', b.claim.words)]);
}

function weightOfSame({ event, min, max }: ToldClaim['claim']): number {
  const figure = min ?? max ?? 0;
  if (figure >= THRESHOLDS.rareFigure) return weights.rareFigure;
  if (figure > THRESHOLDS.smallFigure) return weights.sameFigure;
  // One dead is every day's news, one prisoner is not.
  return ['killed', 'wounded', 'casualties'].includes(event) ? weights.smallFigure : weights.overlapping;
}

/** How many times the smaller figure goes into the larger, by their lower ends; 1 or more. */
export function figureRatio({ claim: a }: ToldClaim, { claim: b }: ToldClaim): number {
  const [mine, theirs] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0];
  // One more on both sides: 0 and 2 differ less than 0 and 20.
  return (Math.max(mine, theirs) + 1) / (Math.min(mine, theirs) + 1);
}
