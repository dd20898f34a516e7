import type { Harm } from '../claims/harm.ts';
import type { People, Reading } from '../claims/reading.ts';
import { EVENT_NOUNS } from '../events/lexicon.ts';
import { ADVERB, DETERMINER, PREPOSITION, RELATIVE, VERB } from '../text/grammar.ts';
import { actorBefore } from './actor-before.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { byNoun } from './group-of.ts';
import { isCivilWord } from './group-words.ts';
import { SPEAKS, VICTIM_NOUNS } from './lexicon.ts';
import { possessorOf } from './possessor.ts';
import { sideIn } from './side-in.ts';

/** Words between the word for a toll and whose toll it is at most. */
const REACH = 6;
const OF = /^(?:of|among|amongst|for)$/;

/**
 * Whose a figure is by the words that name it: "the number of civilians killed rose to 745", "the army's losses at
 * 16", "the civilian death toll". A raid that the toll is of tells nothing.
 */
export function ofToll({ reading, people, about, rule }: Harm, context: GroupContext): Group | null {
  if (about === null) return null;
  if (rule === 'event:by-place') return ofHeading(reading, people, about, context);
  const { words } = reading;
  const before = whoseBefore(reading, about, context);
  if (before) return before;
  if (/^martyrs?$/.test(words[about]?.lower ?? '')) {
    const own = speakerOf(reading, about, context);
    if (own) return own;
  }
  return OF.test(words[about + 1]?.lower ?? '') ? whoseAfter(reading, about + 2, people, context) : null;
}

/** "Civilians and rebels by province: …": mixed where the heading names several kinds. */
function ofHeading(reading: Reading, people: People, about: number, context: GroupContext): Group | null {
  let told: Group | null = null;
  for (let i = about; i < people.first && reading.words[i]?.text !== ':'; i++) {
    const group = byNoun(reading, { ...people, first: i, last: i, head: i }, i, i, context);
    if (told && group && group.victims !== told.victims) return { victims: 'mixed', rule: 'victims:heading' };
    told ??= group;
  }
  return told;
}

/** "(the number) of its fighters killed": the noun that follows, up to a word with which another phrase begins. */
function whoseAfter(reading: Reading, from: number, people: People, context: GroupContext): Group | null {
  const { words } = reading;
  for (let i = from; i < from + REACH; i++) {
    const { lower = '', kind = 'mark' } = words[i] ?? {};
    const victimClass = VICTIM_NOUNS.get(lower);
    if (isCivilWord(lower) || victimClass === 'civilian')
      return { victims: 'civilian', rule: `victims:noun:${lower}` };
    if (victimClass && victimClass !== 'neutral')
      return byNoun(reading, { ...people, first: from, last: i, head: i }, from, i, context);
    if (/^(?:members|men)$/.test(lower) || EVENT_NOUNS.has(lower))
      return sideIn(reading, from, i, 'fighter', context) ?? possessorOf(reading, from, i, context);
    if (kind !== 'word' || (PREPOSITION.has(lower) && lower !== 'of') || RELATIVE.has(lower)) return null;
  }
  return null;
}

/** "the SDF's own death toll", "civilian dead", "ISIS losses": what stands before the word, up to the phrase's beginning. */
function whoseBefore(reading: Reading, about: number, context: GroupContext): Group | null {
  const { words, units } = reading;
  let first = about;
  while (first > 0 && about - first < REACH) {
    const { kind, lower } = words[first - 1] ?? { kind: 'mark', lower: '' };
    if (
      kind !== 'word' ||
      ((PREPOSITION.has(lower) || VERB.has(lower) || ADVERB.has(lower)) && !units[first - 1])
    )
      break;
    first--;
    if (DETERMINER.has(lower)) break;
  }
  if (first === about) return null;
  for (let i = first; i < about; i++) {
    const lower = words[i]?.lower ?? '';
    if (isCivilWord(lower) || VICTIM_NOUNS.get(lower) === 'civilian')
      return { victims: 'civilian', rule: `victims:noun:${lower}` };
  }
  return (
    sideIn(reading, first, about - 1, 'fighter', context) ?? possessorOf(reading, first, about - 1, context)
  );
}

/** "He put the martyrs of the battle at 45": who speaks of martyrs at the beginning of a sentence speaks of their own. */
function speakerOf(reading: Reading, about: number, context: GroupContext): Group | null {
  const { words } = reading;
  const own = sideIn(reading, 0, about - 1, 'neutral', context);
  if (own) return own;
  const pronoun = /^(?:he|she|it|they)$/.test(words[0]?.lower ?? '');
  return pronoun || SPEAKS.has(words[1]?.lower ?? '') ? actorBefore(reading, context) : null;
}
