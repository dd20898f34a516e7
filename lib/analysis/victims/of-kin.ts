import type { Harm } from '../claims/harm.ts';
import type { Reading } from '../claims/reading.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { isPlural, VICTIM_NOUNS } from './lexicon.ts';

export const KIN =
  /^(?:sons?|brothers?|fathers?|husbands?|uncles?|nephews?|cousins?|relatives?|siblings?|grandfathers?|grandsons?|groom|bridegroom|twins|in-laws?|(?:brother|father|son)-in-law|stepsons?|stepfather|colleagues?)$/;
const OWNER = /^(?:his|her|my|their)$/;
/** Sentences before in which whose kin they are may stand, and words of the own sentence. */
const SENTENCES = 2;

/**
 * "A resident said that his uncle and three cousins were shot", "a surgeon …. Two of his colleagues died": kin and colleagues
 * of a person whom the text calls a civilian, or of a witness who speaks; of fighters, or of persons of whom it tells nothing,
 * they stay unknown.
 */
export function ofKin({ reading, people, like }: Harm, context: GroupContext): Group | null {
  const noun = people.head === null ? '' : (reading.words[people.head]?.lower ?? '');
  if (people.kind !== 'person' || !KIN.test(noun)) return null;
  // "her brother and two cousins": the owner stands with the first.
  const from = like?.reading === reading && like.people.last + 2 >= people.first ? like.people : people;
  const { words } = reading;
  const owned = words
    .slice(Math.max(0, from.first - 1), people.last + 1)
    .find((word) => OWNER.test(word.lower));
  if (!owned) return null;
  // "Samer Issa and his cousin were killed": kin of whom the text tells nothing else.
  const named =
    words[people.first - 1]?.lower === 'and' && /^\p{Lu}/u.test(words[people.first - 2]?.text ?? '');
  if (named || (from !== people && owned.start > (words[from.last]?.start ?? 0))) return null;
  let at: Reading | null = reading;
  let end = from.first;
  for (let back = 1; at && back <= SENTENCES + 1; back++) {
    const owner = ownerIn(at, end, owned.lower !== 'their');
    if (owner) return owner === 'civilian' ? { victims: 'civilian', rule: 'victims:kin' } : null;
    at = context.discourse.before(reading, back);
    end = at?.words.length ?? 0;
  }
  return !COLLEAGUES.test(noun) && isWitness(reading, owned.lower, context)
    ? { victims: 'civilian', rule: 'victims:kin' }
    : null;
}

const COLLEAGUES = /^colleagues?$/;

/** "My brother was killed", "her husband and two of her sons were led away, she said": kin of a witness who tells of it. */
function isWitness(reading: Reading, owner: string, context: GroupContext): boolean {
  if (owner === 'my') return true;
  return [0, 1, SENTENCES].some((back) =>
    (back === 0 ? reading : context.discourse.before(reading, back))?.words.some(({ lower }) =>
      TOLD.test(lower),
    ),
  );
}

const TOLD = /^(?:said|says|told|tells|recalled|recalls|added)$/;

const UNTOLD = /^(?:man|person|individual|youth|male)$/;

/** The class of the last person told before a word; null where none is. */
function ownerIn({ words, units }: Reading, end: number, single: boolean): 'civilian' | 'other' | null {
  for (let i = end - 1; i >= 0; i--) {
    const lower = words[i]?.lower ?? '';
    const victimClass = VICTIM_NOUNS.get(lower);
    // "The soldiers came and took her husband": one person's kin are not theirs.
    if (single && (units[i] || (victimClass && isPlural(lower)))) continue;
    if (units[i] || (victimClass && victimClass !== 'civilian' && victimClass !== 'neutral')) return 'other';
    if (!victimClass || isPlural(lower) || !isOne(words, i)) continue;
    if (victimClass === 'civilian') return 'civilian';
    // "a young man and his brother": nothing is told of the man.
    if (UNTOLD.test(lower)) return 'other';
  }
  return null;
}

/** "a resident", "the surgeon", "Omar, a local teacher": an article before the noun and its adjectives. */
function isOne(words: Reading['words'], noun: number): boolean {
  return words.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:an?|the|one)$/.test(lower));
}
