import type { Harm } from '../claims/harm.ts';
import type { People, Reading } from '../claims/reading.ts';
import { ADVERB, HAVE, VERB } from '../text/grammar.ts';
import { sidesAgainst } from './foes.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { byNoun } from './group-of.ts';
import { ATTACKS, isPlural, MILITARY_THINGS, SPEAKS, VICTIM_NOUNS } from './lexicon.ts';
import { isStop } from './noun-phrase.ts';
import { possessorOf } from './possessor.ts';

/** Words before "them" among which the people it stands for may be, in its own sentence. */
const REACH = 30;
/** Words of a noun phrase before its noun that may tell whose they are. */
const PHRASE = 3;

/**
 * "targeted militants, killing a number of them", "150 soldiers held out. Some of them were killed": the people that
 * "them" stands for. Those who speak, and those who kill, are not meant.
 */
export function ofThem({ reading, people, part, total, rule }: Harm, context: GroupContext): Group | null {
  if (!people.partitive || people.event || isOfWhom(reading, people)) return null;
  const opens = people.first <= 2;
  if (part && total && !opens) return null;
  const own = nounBefore(reading, people.first, false, /-active$/.test(rule));
  const counted = reading.people.findLast(
    ({ last, kind, quantity }) => last < people.first && kind === 'event' && !quantity.single,
  );
  // "700 wounded were waiting, and 13 of them had died": of the wounded.
  if (counted && counted.first > (own ?? -1)) return null;
  if (own !== null) return groupAt(reading, people, own, context);
  if (!opens) return null;
  const before = context.discourse.before(reading, 1);
  const noun = before && (nounBefore(before, before.words.length, true) ?? firstNoun(before));
  return before && noun !== null ? groupAt(before, people, noun, context) : null;
}

function isOfWhom({ words }: Reading, { last }: People): boolean {
  return /^(?:whom|which)$/.test(words[last]?.lower ?? '');
}

function groupAt(reading: Reading, people: People, noun: number, context: GroupContext): Group | null {
  let from = noun;
  while (
    from > 0 &&
    noun - from < PHRASE &&
    reading.words[from - 1]?.kind === 'word' &&
    !endsBefore(reading, from - 1)
  )
    from--;
  const run = { ...people, first: from, last: noun, head: noun };
  const group = byNoun(reading, run, from, noun, context) ?? possessorOf(reading, from, noun, context);
  return group && sidesAgainst(reading, people.first, people.last, context).has(group.victims) ? null : group;
}

/** A word that no phrase goes on over to its noun; a name may hold small words ("Liwa al-Quds"). */
function endsBefore({ words, units }: Reading, i: number): boolean {
  return !units[i] && isStop(words[i]?.lower ?? '');
}

/** "Rebels attacked a convoy, killing dozens of them": who does it is not done to. */
function isSubject({ words }: Reading, noun: number): boolean {
  let next = noun + 1;
  while (ADVERB.has(words[next]?.lower ?? '') || HAVE.has(words[next]?.lower ?? '')) next++;
  const { lower = '' } = words[next] ?? {};
  return lower.endsWith('ed') && (VERB.has(lower) || ATTACKS.has(lower));
}

/**
 * The last noun for several people before a word, none of whom speaks; `counted`: with a number; `done`: not the subject
 * of a verb.
 */
function nounBefore(reading: Reading, at: number, counted = false, done = false): number | null {
  const { words } = reading;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (!isPeople(words, i) || (done && isSubject(reading, i))) continue;
    const number = words
      .slice(Math.max(0, i - PHRASE), i)
      .some((word) => word.kind === 'number' || COUNT.test(word.lower));
    if (!counted || number) return i;
  }
  return null;
}

const COUNT =
  /^(?:dozens?|hundreds?|thousands?|scores?|several|some|many|two|three|four|five|six|seven|eight|nine|ten)$/;

function firstNoun({ words }: Reading): number | null {
  const at = words.findIndex((_, i) => isPeople(words, i));
  return at < 0 ? null : at;
}

function isPeople(words: Reading['words'], i: number): boolean {
  const lower = words[i]?.lower ?? '';
  const people = (VICTIM_NOUNS.has(lower) && isPlural(lower)) || /^(?:groups|factions|cells)$/.test(lower);
  const next = words[i + 1]?.lower ?? '';
  // "army positions", "ISIS lines": things.
  return (
    people && !SPEAKS.has(next) && !MILITARY_THINGS.has(next) && !/^(?:lines?|areas?|territory)$/.test(next)
  );
}
