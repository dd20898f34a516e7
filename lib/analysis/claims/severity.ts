import { ADVERB, BE } from '../text/grammar.ts';
import type { People, Reading } from './reading.ts';

const DEGREE =
  /^(?:critically|seriously|severely|badly|gravely|lightly|slightly|moderately|critical|serious|severe|grave|stable|danger|intensive|surgery|operations|amputations)$/;

/** "two critically", "15 of the wounded were in a critical condition", "had surgery": how badly they were hurt, not how many more. */
export function isSeverity({ words, predicateAt }: Reading, people: People): boolean {
  for (let i = people.last + 1; i < people.last + 6; i++) {
    const lower = words[i]?.lower ?? '';
    if (DEGREE.test(lower)) return !predicateAt.has(i + 1);
    if (
      !(
        BE.has(lower) ||
        ADVERB.has(lower) ||
        /^(?:in|a|of|them|had|have|undergone|underwent|undergoing|needed|required)$/.test(lower)
      )
    )
      return false;
  }
  return false;
}
