import type { NamedPlace, ReportClaim, VictimGroup } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Cells } from './cells.ts';
import type { ResolvedActor } from './resolve-actor.ts';
import { countersOf } from './ucdp-sources.ts';

interface Context {
  sideA: readonly ResolvedActor[];
  sideB: readonly ResolvedActor[];
  place: NamedPlace | null;
  knowledge: Knowledge;
}

/**
 * The deaths of an event: the total from the low to the high estimate, and as its parts what was counted of each group.
 * Only where all estimates agree and all dead are of one group is the total said to be of that group: nothing tells
 * whose dead the rest of a range would be.
 */
export function ucdpClaims(cells: Cells, { sideA, sideB, place, knowledge }: Context): ReportClaim[] {
  const [best, low, high] = [cells.count('best'), cells.count('low'), cells.count('high')];
  // In a few rows of the published set the best estimate lies outside of the others.
  const [min, max] = [Math.min(best, low, high), Math.max(best, low, high)];
  const groups = grouped([
    [groupOf(sideA), cells.count('deaths_a')],
    [groupOf(sideB), cells.count('deaths_b')],
    ['civilian', cells.count('deaths_civilians')],
    ['unknown', cells.count('deaths_unknown')],
  ]);
  if (max === 0) return [];
  const counters = countersOf(cells);
  const [only] = counters.length === 1 ? counters : [];
  const shared = {
    event: 'killed',
    vague: false,
    source: counters.slice(0, 3).join(', ') || null,
    root: only ? (knowledge.rootOf(only, cells.day('date_start'))?.id ?? null) : null,
    from: null,
    to: null,
    place,
  } as const;
  const words = min === max ? `${best}` : `${min}–${max} (best estimate ${best})`;
  const [first] = groups;
  if (groups.length === 1 && first && first[1] === min && min === max) {
    return [{ ...shared, min, max, words, victims: first[0], partOf: null }];
  }
  const victims = groups.length > 1 ? 'mixed' : 'unknown';
  return [
    { ...shared, min, max, words, victims, partOf: null },
    ...groups
      .filter(([group]) => group !== 'unknown')
      .map(([group, n]) => ({ ...shared, min: n, max: n, words: `${n}`, victims: group, partOf: 0 })),
  ];
}

/** The one group that the actors of a side belong to. */
function groupOf(side: readonly ResolvedActor[]): VictimGroup {
  const groups = new Set(side.map(({ group }) => group ?? 'other-armed'));
  const [first] = groups;
  return groups.size === 1 && first ? first : groups.size === 0 ? 'unknown' : 'mixed';
}

/** Counts of the groups that have dead, those of one group added up: both sides may be of it. */
function grouped(counts: readonly (readonly [VictimGroup, number])[]): [VictimGroup, number][] {
  const sums = new Map<VictimGroup, number>();
  for (const [group, n] of counts) if (n > 0) sums.set(group, (sums.get(group) ?? 0) + n);
  return [...sums];
}
