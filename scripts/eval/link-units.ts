/** An organisation as a person named it, and the row that a mention of it was given; null for none. */
export interface Link {
  organisation: string;
  id: string | null;
}

/**
 * How many mentions were linked to the right organisation. The annotation names organisations by keys of its own, so
 * that it does not depend on the data: each row belongs to the one organisation that it is given to most often.
 */
export function countLinked(links: readonly Link[]): number {
  const votes = new Map<string, { organisation: string; id: string; count: number }>();
  for (const { organisation, id } of links) {
    if (id === null) continue;
    const key = `${organisation}\n${id}`;
    const known = votes.get(key);
    votes.set(key, { organisation, id, count: (known?.count ?? 0) + 1 });
  }
  const rowOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { organisation, id } of [...votes.values()].sort((a, b) => b.count - a.count)) {
    if (rowOf.has(organisation) || taken.has(id)) continue;
    rowOf.set(organisation, id);
    taken.add(id);
  }
  return links.filter(({ organisation, id }) => id !== null && rowOf.get(organisation) === id).length;
}
