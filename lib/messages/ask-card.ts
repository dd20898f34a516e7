import type { Analysis, ArticleMeta } from '../model/article.ts';
import type { ClaimCard, PlaceCard, UnitCard } from '../model/card.ts';
import type { ArticleClaim } from '../model/claim.ts';
import { idsOf } from '../model/ids-of.ts';
import type { Mention } from '../model/mention.ts';
import type { askBackground, Result } from './send.ts';

/**
 * Asks the background, in the way of whoever asks, what there is to say of a mention or a claim; `all` is what was found in
 * the article beside it.
 */
export function askCard(
  ask: typeof askBackground,
  found: Mention | ArticleClaim,
  { url, title, published, lang }: ArticleMeta,
  all: Pick<Analysis, 'mentions' | 'claims'>,
): Promise<Result<PlaceCard | UnitCard | ClaimCard>> {
  const places = idsOf(all.mentions, 'place');
  if (!('kind' in found)) {
    const article = { url, title, published, lang };
    return ask('claimCard', { claim: found, article, places, claims: all.claims });
  }
  const { id, alternatives } = found;
  return found.kind === 'place'
    ? ask('placeCard', { id, alternatives, others: places, url })
    : ask('unitCard', { id, alternatives, published, url });
}
