import type { ArticleClaim } from '../../lib/model/claim.ts';
import { periodOf } from '../../lib/model/date.ts';
import { GOVERNORATES } from '../../lib/model/place.ts';
import { overlap } from '../../lib/model/span.ts';
import type { GoldClaim } from './gold.ts';
import { pairBest } from './pair.ts';
import type { SameSource } from './same-source.ts';

/** Which fields of a claim were read as a person reads them; null where there is nothing to compare. */
export interface Right {
  count: boolean;
  victims: boolean;
  source: boolean;
  governorate: boolean | null;
  period: boolean | null;
}

/** What became of the claims of one article. */
export interface ClaimOutcome {
  hits: { gold: GoldClaim; found: ArticleClaim; right: Right }[];
  missed: GoldClaim[];
  falseAlarms: ArticleClaim[];
}

const NAMES = new Set<string>(Object.values(GOVERNORATES));

/**
 * Compares the claims found with the annotated ones: one is found when a claim of the same event shares a letter with
 * it. Claims stand close, so of several the one with the same count, then with the same victims, is its pair.
 */
export function scoreClaims(
  gold: readonly GoldClaim[],
  claims: readonly ArticleClaim[],
  sameSource: SameSource,
): ClaimOutcome {
  const hits = pairBest(
    gold.flatMap((one) =>
      claims.flatMap((other) => {
        const shared = Math.max(...one.spans.map((span) => overlap(span, other)));
        if (shared === 0 || one.event !== other.event) return [];
        const fit = 2 * Number(sameCount(one, other)) + Number(one.victims === other.victims) + shared / 1000;
        return [{ gold: one, found: other, fit }];
      }),
    ),
  );
  const paired = new Set<object>(hits.flatMap(({ gold, found }) => [gold, found]));
  return {
    hits: hits.map(({ gold, found }) => ({
      gold,
      found,
      right: {
        count: sameCount(gold, found),
        victims: gold.victims === found.victims,
        source: sameSource(gold.source, found.source),
        governorate: gold.where && NAMES.has(gold.where) ? gold.where === found.governorate : null,
        period: samePeriod(gold, found),
      },
    })),
    missed: gold.filter((one) => !paired.has(one)),
    falseAlarms: claims.filter((one) => !paired.has(one)),
  };
}

/** A firm count must have both bounds; of a vague one ("dozens") it is a matter of taste where the other bound lies. */
function sameCount(gold: GoldClaim, found: ArticleClaim): boolean {
  if (gold.vague !== found.vague) return false;
  const min = gold.min === found.min;
  const max = gold.max === found.max;
  return gold.vague ? min || max : min && max;
}

function samePeriod({ when }: GoldClaim, { from, to }: ArticleClaim): boolean | null {
  const period = when === null ? null : periodOf(when);
  return period && period.from === from && period.to === to;
}
