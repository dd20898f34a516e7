import { askBackground } from '../../lib/messages/send.ts';
import type { Analysis, Article } from '../../lib/model/article.ts';

/** More than this and the list is no longer read. */
const LIMIT = 20;

/** Asks for the reports related to an article as it was read. */
export function relatedTo({ text: _, ...article }: Article, { mentions, claims }: Analysis) {
  const ids = (kind: 'place' | 'unit') => [
    ...new Set(mentions.flatMap((mention) => (mention.kind === kind && mention.id ? [mention.id] : []))),
  ];
  return askBackground('related', {
    article,
    places: ids('place'),
    actors: ids('unit'),
    claims,
    limit: LIMIT,
  });
}
