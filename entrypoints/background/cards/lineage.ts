import type { Actor } from '../../../lib/model/actor.ts';
import type { Knowledge } from '../../../lib/model/knowledge.ts';

/**
 * What an organisation was called before and after, itself included, in order of time. Follows predecessors
 * backwards and successors forwards only, so that the other parts of a merger stay out.
 */
export function lineageOf(actor: Actor, knowledge: Pick<Knowledge, 'actor'>): Actor[] {
  const found = new Map([[actor.id, actor]]);
  const follow = (from: Actor, next: (one: Actor) => readonly string[]) => {
    for (const id of next(from)) {
      const one = knowledge.actor(id);
      if (!one || found.has(id)) continue;
      found.set(id, one);
      follow(one, next);
    }
  };
  follow(actor, ({ predecessors }) => predecessors);
  follow(actor, ({ successor }) => (successor === null ? [] : [successor]));
  return [...found.values()].sort((a, b) => startOf(a).localeCompare(startOf(b)));
}

function startOf({ activeFrom }: Actor): string {
  return activeFrom ?? '';
}
