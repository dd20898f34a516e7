import type { Report } from './report.ts';

/** What a schema can't say of a report: rules between its fields. Null where it keeps them all. */
export function faultOf(report: Report): string | null {
  if (isReversed(report)) return 'its last day is before its first';
  for (const [index, claim] of report.claims.entries()) {
    if (isReversed(claim)) return `claims.${index}: its last day is before its first`;
    if (claim.min !== null && claim.max !== null && claim.max < claim.min) {
      return `claims.${index}: its max is below its min`;
    }
    const { partOf } = claim;
    if (partOf !== null && (partOf === index || !report.claims[partOf])) {
      return `claims.${index}: it is part of a claim that is not there`;
    }
  }
  return null;
}

function isReversed({ from, to }: { from: string | null; to: string | null }): boolean {
  return from !== null && to !== null && to < from;
}
