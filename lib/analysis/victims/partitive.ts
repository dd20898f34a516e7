import type { People } from '../claims/reading.ts';
import { EVENT_NOUNS, EVENT_PHRASES } from '../events/lexicon.ts';
import { numeralAt } from '../quantities/numeral.ts';
import { ADVERB, BE, HAVE, PRONOUN, RELATIVE } from '../text/grammar.ts';
import type { Word } from '../text/words.ts';
import { VICTIM_NOUNS } from './lexicon.ts';
import { type Ground, isStop, nounPhrase } from './noun-phrase.ts';

type Part = Pick<People, 'last' | 'head' | 'kind' | 'victimClass' | 'partitive'> & Partial<People>;

/** "of them", "of whom", "of those killed", "of the dead" from the word "of" on; null for any other "of". */
export function partitiveAt(words: readonly Word[], of: number): Part | null {
  const next = words[of + 1]?.lower ?? '';
  const part = { partitive: true, head: null as number | null, kind: 'elided' as const, victimClass: null };
  if (/^(?:them|whom|which|these)$/.test(next)) return { ...part, last: of + 1 };
  if (!/^(?:those|the|its|their|his|her)$/.test(next)) return null;
  const number = next === 'those' ? null : numeralAt(words, of + 2);
  if (number) {
    const dead = EVENT_NOUNS.get(words[number.next]?.lower ?? '');
    // "fourteen of the 22 dead were women".
    if (dead?.people && !VICTIM_NOUNS.has(words[number.next + 1]?.lower ?? ''))
      return { ...part, last: number.next, event: dead.event, eventRule: `event:of-those:${dead.id}` };
    return endsAt(words, number.next) ? { ...part, last: number.next - 1 } : null;
  }
  const told = next === 'those' ? relativeHarm(words, of + 2) : null;
  if (told) return { ...part, ...told };
  const people = /^(?:people|civilians|persons|men)$/.test(words[of + 2]?.lower ?? '');
  const at = people && EVENT_NOUNS.has(words[of + 3]?.lower ?? '') ? of + 3 : of + 2;
  const lower = words[at]?.lower ?? '';
  const noun = EVENT_NOUNS.get(lower);
  if (!noun?.people) return ofItsOwn(words, of);
  if (next !== 'those' && VICTIM_NOUNS.has(words[at + 1]?.lower ?? '')) return null;
  if (next === 'those' && !/^(?:killed|wounded|injured|dead|missing|displaced|hurt)$/.test(lower))
    return null;
  return { ...part, last: at, event: noun.event, eventRule: `event:of-those:${noun.id}` };
}

/** "lost 12 of its own": its men. */
function ofItsOwn(words: readonly Word[], of: number): Part | null {
  if (words[of + 2]?.lower !== 'own' || !endsAt(words, of + 3)) return null;
  return { last: of + 2, head: of + 2, kind: 'person', victimClass: 'neutral', partitive: false };
}

/** "four of the nine were children", "two of the five, …": no noun follows the number of the whole. */
function endsAt(words: readonly Word[], i: number): boolean {
  const next = words[i];
  return !next || next.kind === 'mark' || isStop(next.lower) || EVENT_PHRASES.at(words, i) !== null;
}

/** Words of "(who) we have" before the verb of harm at most. */
const RELATIVE_REACH = 5;

/** "of those we have neutralised", "of those who were captured": the harm that a relative clause tells. */
function relativeHarm(
  words: readonly Word[],
  from: number,
): Pick<Part, 'last' | 'event' | 'eventRule'> | null {
  if (!RELATIVE.has(words[from]?.lower ?? '') && !PRONOUN.has(words[from]?.lower ?? '')) return null;
  for (let i = from; i < from + RELATIVE_REACH; i++) {
    const lower = words[i]?.lower ?? '';
    const hit = EVENT_PHRASES.at(words, i);
    if (hit?.value.form === 'past')
      return { last: hit.next - 1, event: hit.value.event, eventRule: `event:of-those:${hit.value.id}` };
    if (!(RELATIVE.has(lower) || PRONOUN.has(lower) || BE.has(lower) || HAVE.has(lower) || ADVERB.has(lower)))
      return null;
  }
  return null;
}

/** "three of them YPG members", "of whom 14 are children": the noun that follows tells who they were. */
export function apposition(
  ground: Ground,
  last: number,
): Pick<People, 'last' | 'head' | 'kind' | 'victimClass'> | null {
  const run = nounPhrase(ground, last + 1);
  if (run.noun !== 'person') return null;
  return { last: run.last, head: run.head, kind: 'person', victimClass: run.victimClass };
}
