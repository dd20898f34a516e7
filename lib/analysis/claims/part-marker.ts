import { ADVERB, BE, DETERMINER, INCLUDING, QUOTE } from '../text/grammar.ts';
import type { People, Reading } from './reading.ts';

/** Whether "including", "among them", "of whom", a bracket … stands before people. */
export function partMarker(reading: Reading, people: People): boolean {
  const { words } = reading;
  for (let i = people.first - 1; i >= Math.max(0, people.first - 3); i--) {
    const word = words[i];
    if (!word) return false;
    // "13 bodies, including those of a farmer".
    if (isThoseOf(words, i)) continue;
    if (
      /^(?:them|whom|which|these)$/.test(word.lower) &&
      /^(?:among|amongst|of|with|including)$/.test(words[i - 1]?.lower ?? '')
    )
      return true;
    if (
      INCLUDING.has(word.lower) &&
      !(
        word.lower === 'among' ||
        word.lower === 'whom' ||
        word.lower === 'include' ||
        word.lower === 'included' ||
        word.lower === 'includes' ||
        word.lower === 'amongst'
      )
    )
      return true;
    if (word.text === '(' && people.victimClass !== null) return true;
    if (!(DETERMINER.has(word.lower) || BE.has(word.lower) || QUOTE.has(word.text) || ADVERB.has(word.lower)))
      return false;
  }
  return false;
}

function isThoseOf(words: Reading['words'], i: number): boolean {
  const of = words[i]?.lower === 'of' ? i : i + 1;
  return words[of]?.lower === 'of' && words[of - 1]?.lower === 'those' && (i === of || i === of - 1);
}

/** "some of them children", "many of whom are women": a breakdown without a number counts no one. */
export function isNumberless({ partitive, quantity }: People): boolean {
  return partitive && /^quantity:vague:(?:some|many|numerous|various)$/.test(quantity.rule);
}

/** "a commander among them", "34 children and 12 women among them". */
export function followedByAmongThem({ words, predicateAt, peopleAt }: Reading, people: People): boolean {
  for (let i = people.last + 1, end = people.last + 6; i < end; i++) {
    const lower = words[i]?.lower ?? '';
    const joined = lower === 'and' ? peopleAt.get(i + 1) : undefined;
    if (joined && joined.kind === 'person') {
      // "26 soldiers and 15 policemen among them".
      i = joined.last;
      end = i + 6;
      continue;
    }
    if (/^(?:among|amongst)$/.test(lower)) return words[i + 1]?.lower === 'them' && !peopleAt.has(i + 2);
    if (words[i]?.kind !== 'word' && words[i]?.kind !== 'number') return false;
    if (predicateAt.has(i)) return false;
  }
  return false;
}
