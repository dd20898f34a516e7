import type { Mention } from './mention.ts';

/** What tells the entities of a text apart: the id, or the folded name where it is not in the data. */
export function entityOf({ id, name }: Pick<Mention, 'id' | 'name'>): string {
  return id ?? `name:${name.toLowerCase()}`;
}

/** How many different places or units mentions name. */
export function countEntities(mentions: readonly Mention[]): number {
  return new Set(mentions.map(entityOf)).size;
}
