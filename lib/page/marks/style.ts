import type { MarkKind } from '../../model/settings.ts';
import type { GroundKind } from './ground.ts';

/** What is painted: the kinds, a claim's line, the mark whose card is open, the mark that the keys have reached. */
export type Part = MarkKind | 'claim-line' | 'active' | 'current';

/**
 * Names in the document's highlight registry, which page scripts can read: they tell that marks exist and of which
 * kind, nothing else. A claim has two: its ground, and its line where no name with a line of its own stands in it.
 */
export type StyleName = `sidelight-${Part}${'' | '-on-dark' | '-on-mixed'}`;

export const GROUNDS: readonly GroundKind[] = ['light', 'dark', 'mixed'];

export function styleName(part: Part, ground: GroundKind): StyleName {
  return ground === 'light' ? `sidelight-${part}` : `sidelight-${part}-on-${ground}`;
}

/** Order of painting: later ones lie above. */
export const PRIORITY: Record<Part, number> = {
  claim: 0,
  'claim-line': 1,
  place: 2,
  unit: 3,
  current: 4,
  active: 5,
};
