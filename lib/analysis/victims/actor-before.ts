import type { Reading } from '../claims/reading.ts';
import type { Group } from './group.ts';
import type { Scene } from './group-context.ts';
import { capitalSide, groupOfSide, sideWord } from './group-words.ts';
import { groupOfUnit } from './side-in.ts';

/** Sentences before in which an actor may be named that "the group", "its" or "they" stands for. */
const SENTENCES = 2;

/** Nouns that stand for an armed actor named before: "the group lost 12 fighters". */
export const STANDS_FOR_ACTOR =
  /^(?:group|organi[sz]ation|movement|party|unit|column|battalion|company|militia|faction|militias|factions|coalition|alliance|it|they|he|she|itself)$/;

/**
 * The armed actor that the sentences before are about: the first that the nearest of them names, which is as a rule
 * its subject. A place or a medium is none.
 */
export function actorBefore(reading: Reading, context: Scene): Group | null {
  for (let back = 1; back <= SENTENCES; back++) {
    const before = context.discourse.before(reading, back);
    if (!before) return null;
    for (let i = 0; i < before.words.length; i++) {
      const group = sideNamedAt(before, i, context);
      if (group) return { ...group, rule: `victims:actor-before:${group.rule.split(':').at(-1)}` };
    }
  }
  return null;
}

/** The side that a word names as an actor: a unit, or a capital that stands for its government. */
export function sideNamedAt(reading: Reading, i: number, context: Scene): Group | null {
  const unit = groupOfUnit(reading, i, context);
  if (unit) return unit;
  const word = reading.words[i];
  if (!word || reading.units[i] || reading.places[i]) return null;
  const next = reading.words[i + 1]?.lower ?? '';
  const side =
    /^(?:army|forces|military|troops|fighters|soldiers|gunmen|militants|factions|rebels|warplanes)$/.test(
      next,
    )
      ? sideWord(word.lower)
      : capitalSide(word.lower);
  return side ? { victims: groupOfSide(side.side, context.day), rule: `victims:word:${word.lower}` } : null;
}
