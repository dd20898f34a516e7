import type { HandlerOf } from '../handler.ts';
import type { Services } from '../services.ts';
import { naming } from './naming.ts';

/** What a place is, and which reports name it. */
export function placeCardHandler(services: Services): HandlerOf<'placeCard'> {
  return async ({ id, alternatives, others, url }) => {
    const knowledge = await services.knowledge();
    const placesOf = (ids: readonly string[]) => ids.flatMap((one) => knowledge.place(one) ?? []);
    return {
      kind: 'place',
      place: id === null ? null : knowledge.place(id),
      areas: id === null ? [] : placesOf(knowledge.areasOf(id)),
      others: placesOf(others.filter((one) => one !== id)),
      alternatives: placesOf(alternatives),
      ...(await naming(services, 'place', id, url)),
    };
  };
}
