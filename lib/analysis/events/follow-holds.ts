import { ADVERB, CONJUNCTION, DETERMINER, PREPOSITION, SUBORDINATOR, VERB } from '../text/grammar.ts';
import type { PhraseHit } from '../text/phrase-list.ts';
import type { Word } from '../text/words.ts';
import { KIN } from '../victims/of-kin.ts';
import { type EventEntry, LEFT_PLACES } from './lexicon.ts';

/** Words between a verb and its place at most: "left the besieged eastern town". */
const REACH = 5;

/** Words after a verb among which its frame must begin: "took 12 of the villagers of Idlib's countryside hostage". */
const FRAME_REACH = 16;

/**
 * Whether what an entry asks for follows: a place to leave or to be taken to, no object ("surrendered"), or a word
 * of its frame ("held … hostage"), without which the verb is none of harm and hides no other.
 */
export function followHolds(
  words: readonly Word[],
  { next, value }: PhraseHit<EventEntry>,
  isPlace: (i: number) => boolean,
  isPeople: (i: number) => boolean,
): boolean {
  const { frame, notBy } = value;
  const after = frame ? words.slice(next, next + FRAME_REACH).map((word) => word.lower) : [];
  if (value.id === 'take-people' && isKinTaken(words, next)) return true;
  if (frame && !after.some((word) => frame.includes(word)) && !(notBy && isPeople(next))) return false;
  if (value.follow === 'place') return placeFollows(words, next, isPlace);
  return value.follow === null || noObjectFollows(words[next]);
}

/** Words after "took" among which kin must stand, and none that say what for. */
const KIN_REACH = 5;
const ERRAND = 8;
const TAKES = /^(?:they|who|and|then|gunmen|soldiers|militants|fighters|militiamen|policemen|agents)$/;

/** "They shot him and took his two sons", "gunmen took our neighbour": led off, where no errand is told. */
export function isKinTaken(words: readonly Word[], next: number): boolean {
  if (!TAKES.test(words[next - 2]?.lower ?? '')) return false;
  const near = words.slice(next, next + ERRAND).map(({ lower }) => lower);
  const owner = near.slice(0, KIN_REACH).findIndex((lower) => /^(?:his|her|my|our)$/.test(lower));
  const kin =
    owner >= 0 &&
    near.slice(owner + 1, KIN_REACH).some((lower) => KIN.test(lower) || /^neighbou?rs?$/.test(lower));
  return kin && !near.some((lower) => /^(?:to|for|home|back|out|along|abroad|in|on|shopping)$/.test(lower));
}

function placeFollows(words: readonly Word[], next: number, isPlace: (i: number) => boolean): boolean {
  for (let i = next; i < next + REACH; i++) {
    const word = words[i];
    if (word?.kind !== 'word') return false;
    if (isPlace(i) || LEFT_PLACES.has(word.lower)) return true;
    // "left the besieged town": behind an article it is no verb.
    const verb = VERB.has(word.lower) && !DETERMINER.has(words[i - 1]?.lower ?? '');
    if (PREPOSITION.has(word.lower) || CONJUNCTION.has(word.lower) || verb) return false;
  }
  return false;
}

function noObjectFollows(after: Word | undefined): boolean {
  if (!after || after.kind === 'mark') return true;
  return (
    after.kind === 'word' &&
    (ADVERB.has(after.lower) ||
      PREPOSITION.has(after.lower) ||
      CONJUNCTION.has(after.lower) ||
      SUBORDINATOR.has(after.lower))
  );
}
