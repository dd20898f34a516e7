import { SAVED } from './schema.ts';

/**
 * Which of two copies of a report is shown: the one that the reader saved, else that of the pack that came later, since a data
 * set is given out anew where its rows are corrected. Compares generations, the preferred one first.
 */
export function byPreference(a: number, b: number): number {
  return rank(b) - rank(a);
}

function rank(gen: number): number {
  return gen === SAVED ? Number.MAX_SAFE_INTEGER : gen;
}
