import type { HandlerOf } from '../handler.ts';
import type { Services } from '../services.ts';
import { naming } from './naming.ts';

/** What a place is, and which reports name it. */
export function placeCardHandler(services: Services): HandlerOf<'placeCard'> {
  return async ({ id, alternatives, url }) => {
    const knowledge = await services.knowledge();
    return {
      kind: 'place',
      place: id === null ? null : knowledge.place(id),
      alternatives: alternatives.flatMap((one) => knowledge.place(one) ?? []),
      ...(await naming(services, 'place', id, url)),
    };
  };
}
