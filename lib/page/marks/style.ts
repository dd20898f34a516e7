import type { MarkKind } from '../../model/settings.ts';

/**
 * Names in the document's highlight registry, which page scripts can read: they tell that marks exist and of which
 * kind, nothing else. A claim has two: its ground, and its line where no name with a line of its own stands in it.
 */
export type StyleName = `sidelight-${MarkKind | 'claim-line' | 'active'}${'' | '-on-dark'}`;

export function styleName(part: MarkKind | 'claim-line' | 'active', dark: boolean): StyleName {
  return `sidelight-${part}${dark ? '-on-dark' : ''}`;
}

/** Order of painting: later ones lie above. */
export const PRIORITY: Record<MarkKind | 'claim-line' | 'active', number> = {
  claim: 0,
  'claim-line': 1,
  place: 2,
  unit: 3,
  active: 4,
};
