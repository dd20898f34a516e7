import { askBackground } from '../../lib/messages/send.ts';
import type { Analysis, Article } from '../../lib/model/article.ts';
import { idsOf } from '../../lib/model/ids-of.ts';

/** More than this and the list is no longer read. */
const LIMIT = 20;

/** Asks for the reports related to an article as it was read. */
export function relatedTo({ text: _, ...article }: Article, { mentions, claims }: Analysis) {
  return askBackground('related', {
    article,
    places: idsOf(mentions, 'place'),
    actors: idsOf(mentions, 'unit'),
    claims,
    limit: LIMIT,
  });
}
