import type { Relation } from '../model/crossref.ts';

/** A figure as printed; null is an open end. */
export interface Range {
  min: number | null;
  max: number | null;
}

/**
 * How range `b` stands to range `a`, by their numbers alone. Ranges are taken as printed and never narrowed: "at least
 * 20" and "25" can both be true, so they overlap; "18" is lower than "at least 20".
 */
export function relationOf(
  a: Range,
  b: Range,
): Extract<Relation, 'same' | 'overlapping' | 'higher' | 'lower' | 'incomparable'> {
  if (isOpen(a) || isOpen(b)) return 'incomparable';
  if (a.min === b.min && a.max === b.max) return 'same';
  if (low(b) > high(a)) return 'higher';
  if (high(b) < low(a)) return 'lower';
  return 'overlapping';
}

function isOpen({ min, max }: Range): boolean {
  return min === null && max === null;
}

function low({ min }: Range): number {
  return min ?? 0;
}

function high({ max }: Range): number {
  return max ?? Number.POSITIVE_INFINITY;
}
