import type { People, Reading } from '../claims/reading.ts';
import { ADVERB, DETERMINER, QUOTE } from '../text/grammar.ts';
import { isPlural, VICTIM_NOUNS } from './lexicon.ts';
import { isStop } from './noun-phrase.ts';

/** Words from people to the mark behind which it is said who they were, and of one kind of people, at most. */
const REACH = 9;
const ITEM = 6;
const MARK = /^[,–—:(-]$/;

/**
 * "Four people were killed and 108 hurt, citizens and security personnel alike": the nouns for several kinds that stand
 * behind a mark, without a number, and tell who all of them were; none where they are no such list.
 */
export function apposed(reading: Reading, people: People): number[] {
  const from = listFrom(reading, people);
  if (from === null) return [];
  const { words, peopleAt, predicateAt } = reading;
  const heads: number[] = [];
  let joined = false;
  for (let i = from; i < words.length; i++) {
    const head = nounFrom(reading, i);
    if (head === null) return [];
    heads.push(head);
    let next = head + 1;
    while (QUOTE.has(words[next]?.text ?? '')) next++;
    const { lower = '.', kind = 'mark' } = words[next] ?? {};
    if (lower === 'and' || (lower === ',' && (joined || nounFrom(reading, next + 1) !== null))) {
      joined ||= lower === 'and';
      if (lower === ',' && joined) return heads.length > 1 ? heads : [];
      i = next;
      continue;
    }
    const ends = kind === 'mark' || /^(?:alike|all|in|on|near|when|after|during|as)$/.test(lower);
    return ends && joined && !peopleAt.has(next) && !predicateAt.has(next) ? heads : [];
  }
  return [];
}

/** First word behind the mark; null where a clause or other people come before it. */
function listFrom({ words, peopleAt, predicateAt }: Reading, people: People): number | null {
  for (let i = people.last + 1; i < people.last + REACH; i++) {
    const predicate = predicateAt.get(i);
    if (predicate?.voice === 'active') return null;
    const next = peopleAt.get(i);
    // "and 108 injured, citizens …": told of both.
    if (next && next.kind !== 'event' && next.kind !== 'elided') return null;
    const { text = '.' } = words[i] ?? {};
    if (!MARK.test(text)) {
      if (/^[.;!?]$/.test(text)) return null;
      continue;
    }
    let at = i + 1;
    while (QUOTE.has(words[at]?.text ?? '') || /^(?:both|including)$/.test(words[at]?.lower ?? '')) {
      if (words[at]?.lower === 'including') return null;
      at++;
    }
    return at;
  }
  return null;
}

/** The noun for several people that a phrase without a number ends in; null where another word comes first. */
function nounFrom({ words, peopleAt, predicateAt, units }: Reading, from: number): number | null {
  for (let i = from; i < from + ITEM; i++) {
    const { kind = 'mark', lower = '' } = words[i] ?? {};
    if (kind !== 'word' || peopleAt.has(i) || predicateAt.has(i)) return null;
    const victimClass = VICTIM_NOUNS.get(lower);
    const noun = victimClass && (victimClass !== 'neutral' || lower === 'members') && isPlural(lower);
    if (noun && !VICTIM_NOUNS.has(words[i + 1]?.lower ?? ''))
      return lower === 'members' ? ofMembers(words, i) : i;
    if (isStop(lower) && !units[i] && !DETERMINER.has(lower) && !ADVERB.has(lower)) return null;
  }
  return null;
}

/** "members of the security forces": the noun that tells whose members. */
function ofMembers(words: Reading['words'], members: number): number | null {
  if (words[members + 1]?.lower !== 'of') return members;
  for (let i = members + 2; i < members + 2 + ITEM; i++)
    if (VICTIM_NOUNS.has(words[i]?.lower ?? '') && isPlural(words[i]?.lower ?? '')) return i;
  return null;
}
