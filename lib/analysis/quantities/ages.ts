import type { Word } from '../text/words.ts';
import { isPlural, VICTIM_NOUNS } from '../victims/lexicon.ts';
import { smallNumber } from './numeral.ts';

const JOINT = /^(?:,|and|or|to|–|-|between|from|of)$/;
/** Words from an age back to the word that says it is one, at most: "aged five, seven, nine and 12". */
const REACH = 10;

/** Whether the number from `at` to `next` tells how old somebody is: ages never count people. */
export function isAge(words: readonly Word[], at: number, next: number): boolean {
  return isBetweenCommas(words, at, next) || isListed(words, at, next) || yearsFollow(words, next);
}

/** "the child Salma Haddad, 6, was killed", "her son, 19, died": how old, between two commas behind a name or one person. */
function isBetweenCommas(words: readonly Word[], at: number, next: number): boolean {
  if (words[at - 1]?.text !== ',' || words[next]?.text !== ',' || words[at]?.kind !== 'number') return false;
  const { text = '', lower = '' } = words[at - 2] ?? {};
  const after = words[next + 1]?.lower ?? '';
  if (!/^\d{1,2}$/.test(words[at]?.text ?? '')) return false;
  // "In Baniyas, 42, of whom nine …" counts.
  if (after === 'of') return /^\p{Lu}\p{Ll}/u.test(text) && /^\p{Lu}/u.test(words[next + 2]?.text ?? '');
  const one = /^\p{Lu}\p{Ll}/u.test(text) || (VICTIM_NOUNS.has(lower) && !isPlural(lower));
  return one && /^(?:was|is|has|had|who|and|from|died|a|an|the|his|her)$/.test(after);
}

const SAYS_AGE = /^(?:aged?|ages|ageing|aging)$/;
const YOUNG =
  /^(?:brothers|sisters|siblings|sons|daughters|children|girls|boys|kids|cousins|twins|teenagers|grandchildren|schoolgirls|schoolboys)$/;

/** "aged seven and nine", "between the ages of 7 and 12", "two brothers, 9 and 11,": one of several ages. */
function isListed(words: readonly Word[], at: number, next: number): boolean {
  if (!isYears(words[at]) && words[at]?.lower !== 'between') return false;
  let i = at - 1;
  let joined = false;
  while (i > at - REACH && (JOINT.test(words[i]?.lower ?? '') || isYears(words[i]))) {
    joined ||= words[i]?.lower === 'and';
    i--;
  }
  const head = words[i]?.lower ?? '';
  if (SAYS_AGE.test(head)) return true;
  if (!YOUNG.test(head) || words[i + 1]?.text !== ',' || i + 1 === at) return false;
  let end = next;
  while (JOINT.test(words[end]?.lower ?? '') || isYears(words[end])) {
    joined ||= words[end]?.lower === 'and';
    end++;
  }
  return joined && words[end - 1]?.text === ',';
}

/** "seven and 12 years old", "9 or ten years of age": the years come behind the last. */
function yearsFollow(words: readonly Word[], next: number): boolean {
  let i = next;
  while (i < next + REACH && (JOINT.test(words[i]?.lower ?? '') || isYears(words[i]))) i++;
  if (i === next || !/^(?:years?|months?)$/.test(words[i]?.lower ?? '')) return false;
  const after = words[i + 1]?.lower ?? '';
  return after === 'old' || (after === 'of' && words[i + 2]?.lower === 'age');
}

/** A number that may be an age: of two digits at most, or one word. */
function isYears(word: Word | undefined): boolean {
  return word !== undefined && (/^\d{1,2}$/.test(word.lower) || smallNumber(word.lower) !== null);
}
