import { type Actor, sideAt } from '../../../lib/model/actor.ts';
import type { Knowledge } from '../../../lib/model/knowledge.ts';
import type { HandlerOf } from '../handler.ts';
import type { Services } from '../services.ts';
import { lineageOf } from './lineage.ts';
import { naming } from './naming.ts';

/** What an actor is, on whose side it was at the article's date, what it came from, and which reports name it. */
export function unitCardHandler(services: Services): HandlerOf<'unitCard'> {
  return async ({ id, alternatives, published, url }) => {
    const knowledge = await services.knowledge();
    const actor = id === null ? null : knowledge.actor(id);
    return {
      kind: 'unit',
      actor,
      side: actor && sideAt(actor, published),
      parent: actor && parentOf(actor, knowledge),
      lineage: actor ? lineageOf(actor, knowledge).map(kinOf) : [],
      alternatives: alternatives.flatMap((one) => knowledge.actor(one) ?? []),
      ...(await naming(services, 'actor', id, url)),
    };
  };
}

function parentOf({ parent }: Actor, knowledge: Knowledge) {
  const found = parent === null ? null : knowledge.actor(parent);
  return found && kinOf(found);
}

function kinOf({ id, name, nameAr, activeFrom, activeTo }: Actor) {
  return { id, name, nameAr, from: activeFrom, to: activeTo };
}
