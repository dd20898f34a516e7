/** A pair that fits, and how well. */
export interface Candidate<G, F> {
  gold: G;
  found: F;
  fit: number;
}

/** Pairs each thing with at most one other, the best fitting first; of equal fits the first in order. */
export function pairBest<G, F>(candidates: readonly Candidate<G, F>[]): Candidate<G, F>[] {
  const taken = new Set<G | F>();
  const pairs: Candidate<G, F>[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.fit - a.fit)) {
    if (taken.has(candidate.gold) || taken.has(candidate.found)) continue;
    taken.add(candidate.gold);
    taken.add(candidate.found);
    pairs.push(candidate);
  }
  return pairs;
}
