import { VICTIM_GROUPS, type VictimGroup } from '../../lib/model/claim.ts';
import { percent } from './figures.ts';
import type { Outcome } from './score-article.ts';

/** How well the claims about the harm of one group are read. */
export interface GroupResult {
  group: VictimGroup;
  /** Claims annotated as about this group. */
  claims: number;
  /** Per cent of them that were found, and of the found ones those with the right count and the right group. */
  found: number | null;
  count: number | null;
  victims: number | null;
  /** Claims that the analysis says are about this group; per cent of them that are. */
  said: number;
  rightlySaid: number | null;
}

/** One row for each group that any claim is about: the same rules should read all sides equally well. */
export function resultsByGroup(outcomes: readonly Outcome[]): GroupResult[] {
  const hits = outcomes.flatMap(({ claims }) => claims.hits);
  const missed = outcomes.flatMap(({ claims }) => claims.missed);
  const falseAlarms = outcomes.flatMap(({ claims }) => claims.falseAlarms);
  return VICTIM_GROUPS.map((group) => {
    const own = hits.filter(({ gold }) => gold.victims === group);
    const claims = own.length + missed.filter(({ victims }) => victims === group).length;
    const saidAndFound = hits.filter(({ found }) => found.victims === group);
    const said = saidAndFound.length + falseAlarms.filter(({ victims }) => victims === group).length;
    const right = (count: number) => percent({ right: count, of: own.length });
    return {
      group,
      claims,
      found: percent({ right: own.length, of: claims }),
      count: right(own.filter(({ right }) => right.count).length),
      victims: right(own.filter(({ right }) => right.victims).length),
      said,
      rightlySaid: percent({
        right: saidAndFound.filter(({ gold }) => gold.victims === group).length,
        of: said,
      }),
    };
  }).filter(({ claims, said }) => claims + said > 0);
}
