import type { Mention } from './mention.ts';

/** Ids of the places or units that a text names, each once, in the order in which it does. */
export function idsOf(mentions: readonly Mention[], kind: Mention['kind']): string[] {
  const inOrder = [...mentions].sort((a, b) => a.start - b.start);
  return [...new Set(inOrder.flatMap((one) => (one.kind === kind && one.id ? [one.id] : [])))];
}
