import { askBackground } from '../../lib/messages/send.ts';
import type { Analysis, Article } from '../../lib/model/article.ts';

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

/** Ids of the places that an article names, in the order in which it does. */
export function placeIds({ mentions }: Analysis): string[] {
  return idsOf(mentions, 'place');
}

function idsOf(mentions: Analysis['mentions'], kind: 'place' | 'unit'): string[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  return [
    ...new Set(inOrder.flatMap((mention) => (mention.kind === kind && mention.id ? [mention.id] : []))),
  ];
}
