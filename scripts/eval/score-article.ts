import type { Analysis } from '../../lib/model/article.ts';
import type { GoldArticle } from './gold.ts';
import type { SameSource } from './same-source.ts';
import { type ClaimOutcome, scoreClaims } from './score-claims.ts';
import { type NameOutcome, scoreNames } from './score-names.ts';

/** What became of everything that was marked in an article. */
export interface Outcome {
  article: GoldArticle;
  relevant: boolean;
  places: NameOutcome<'place'>;
  units: NameOutcome<'unit'>;
  claims: ClaimOutcome;
}

export function scoreArticle(article: GoldArticle, analysis: Analysis, sameSource: SameSource): Outcome {
  return {
    article,
    relevant: analysis.relevant,
    places: scoreNames('place', article.mentions, analysis.mentions),
    units: scoreNames('unit', article.mentions, analysis.mentions),
    claims: scoreClaims(article.claims, analysis.claims, sameSource),
  };
}
