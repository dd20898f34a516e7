import type { ClaimCard, Figure } from '../../model/card.ts';

type Group = ClaimCard['groups'][number];

/** A counter with its letter in the plot. */
export interface Lettered extends Group {
  counter: number;
}

/** Counts of what may be the same people, and those of more or of fewer: a total, a part. */
export function splitCounts(groups: readonly Group[]): { counts: Lettered[]; wider: Group[] } {
  return {
    counts: only(groups, (figure) => !isOtherExtent(figure)).map((group, counter) => ({ ...group, counter })),
    wider: only(groups, isOtherExtent),
  };
}

function isOtherExtent({ match: { relation } }: Figure): boolean {
  return relation === 'part' || relation === 'total';
}

function only(groups: readonly Group[], wanted: (figure: Figure) => boolean): Group[] {
  return groups
    .map((group) => ({ ...group, figures: group.figures.filter(wanted) }))
    .filter(({ figures }) => figures.length > 0);
}

export function countReports(groups: readonly Group[]): number {
  return new Set(groups.flatMap(({ figures }) => figures.map(({ report }) => report.id))).size;
}

/** No figure of it names who counted: the outlet speaks for itself. */
export function namesNoSource({ figures }: Group): boolean {
  return figures.every(({ claim }) => claim.source === null && claim.root === null);
}

/** How many counters are named, each once, and how many counts have none that is: "activists", an outlet by itself. */
export function countSources(groups: readonly Group[]): { named: number; unnamed: number } {
  const named = groups.filter((group) => group.counters.length > 0 && !namesNoSource(group));
  const counters = new Set(named.flatMap((group) => group.counters));
  return { named: counters.size, unnamed: groups.length - named.length };
}
