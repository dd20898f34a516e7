import { entityOf } from '../../model/entities.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

export interface NamedGroup<M extends Mention = Mention> {
  /** Id of the entity, or its folded name where it is not in the data. */
  key: string;
  name: string;
  known: boolean;
  /** The first mention stands for all. */
  first: M;
  /** Where the text names it, in order. */
  spans: Span[];
}

/** The entities that a text names, in order of their first mention, each with all its mentions. */
export function groupMentions<M extends Mention>(mentions: readonly M[]): NamedGroup<M>[] {
  const groups = new Map<string, NamedGroup<M>>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const key = entityOf(mention);
    const span = { start: mention.start, end: mention.end };
    const group = groups.get(key);
    if (group) group.spans.push(span);
    else
      groups.set(key, { key, name: mention.name, known: mention.id !== null, first: mention, spans: [span] });
  }
  return [...groups.values()];
}
