import { ADVERB, BE, DO, HAVE, MODAL, NEGATION, QUOTE, REPORTED, SUCCEEDED } from '../text/grammar.ts';
import type { Reading } from './reading.ts';

export function isAuxiliary(lower: string): boolean {
  return BE.has(lower) || HAVE.has(lower) || MODAL.has(lower) || DO.has(lower);
}

/** Index after the auxiliaries that begin at `i`, and after what is said between them: "are reported to have been". */
export function auxEnd({ words, predicateAt }: Reading, i: number): number {
  let end = i;
  while (end < words.length && end < i + 9 && !predicateAt.has(end)) {
    const lower = words[end]?.lower ?? '';
    const part =
      isAuxiliary(lower) ||
      ADVERB.has(lower) ||
      NEGATION.has(lower) ||
      REPORTED.has(lower) ||
      lower === 'to' ||
      (lower === 'as' && REPORTED.has(words[end - 1]?.lower ?? '')) ||
      // "have begun to flee".
      (words[end + 1]?.lower === 'to' && SUCCEEDED.has(lower)) ||
      QUOTE.has(words[end]?.text ?? '');
    if (!part) break;
    end++;
  }
  return end;
}
