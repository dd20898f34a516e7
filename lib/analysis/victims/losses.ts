import type { Harm } from '../claims/harm.ts';
import type { People, Reading } from '../claims/reading.ts';
import { actorBefore, STANDS_FOR_ACTOR } from './actor-before.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { groupOf } from './group-of.ts';
import { capitalSide, groupOfSide, sideWord } from './group-words.ts';
import { ADMITS, SPEAKS, VICTIM_NOUNS } from './lexicon.ts';
import { groupOfUnit, sideIn } from './side-in.ts';

/** Words before the dead within which their side says that they are its own. */
const ADMIT_REACH = 6;
/** Words before a noun that tell whose it is, at most. */
const OWNER = 2;
/** Words before a noun for a group among which its name may stand. */
const BESIDE = 3;
const OWN_DEAD =
  /^(?:dead|killed|wounded|injured|martyrs?|losses|casualties|men|killings?|loss|death|deaths|fatalities|injuries)$/;
const MARTYR = /^martyrs?$/;

/** "The army lost 11 men killed", "rebels acknowledged several dozen dead", "the SDF's losses at 16". */
function admitsOwn({ words }: Reading, { first, head, kind }: People): boolean {
  const noun = head === null ? '' : (words[head]?.lower ?? '');
  if (kind !== 'elided' && !OWN_DEAD.test(noun)) return false;
  const before = words.slice(Math.max(0, first - ADMIT_REACH), first);
  // Whoever announces martyrs, and says no more, announces their own.
  const owns = (lower: string): boolean => SPEAKS.has(lower) || /^ha(?:s|d|ve)$/.test(lower);
  return before.some(({ lower }) => ADMITS.has(lower) || (MARTYR.test(noun) && owns(lower)));
}

/** "He admitted to the loss of two men": what was lost is named before the people. */
function lossOf({ words }: Reading, { rule }: Harm, { first }: People): boolean {
  if (!rule.startsWith('event:noun:')) return false;
  const before = words.slice(Math.max(0, first - ADMIT_REACH), first).map(({ lower }) => lower);
  return (
    before.some((lower) => OWN_DEAD.test(lower)) &&
    before.some((lower) => ADMITS.has(lower) && lower !== 'losses')
  );
}

/** "the Hezbollah movement lost nine", "A YPG commander said her unit lost nine": the name stands in the sentence. */
function namedBeside(reading: Reading, noun: number, context: GroupContext): Group | null {
  const owned = /^(?:his|her|their|its)$/.test(reading.words[noun - 1]?.lower ?? '');
  for (let i = noun - 1; i >= (owned ? 0 : Math.max(0, noun - BESIDE)); i--) {
    const group = groupOfUnit(reading, i, context);
    if (group) return group;
  }
  return null;
}

/** "The SDF said it had lost nine": who speaks is meant. */
function speaksOfItself(reading: Reading, pronoun: number, context: GroupContext): Group | null {
  const { words } = reading;
  const that = words[pronoun - 1]?.lower === 'that' ? pronoun - 2 : pronoun - 1;
  if (!/^(?:it|they)$/.test(words[pronoun]?.lower ?? '') || !SPEAKS.has(words[that]?.lower ?? ''))
    return null;
  return groupOfUnit(reading, that - 1, context);
}

/** "lost nine men", but not "nine men lost their lives". */
export function isLost({ rule }: Harm): boolean {
  return /^event:(?:lose|cost-men)-(?:active|passive)/.test(rule);
}

/**
 * "The SDF lost nine men", "cost the rebels 39 martyrs", "the group lost 12": the side that lost them stands before,
 * or in the sentences before where a word stands for it.
 */
export function loserOf(harm: Harm, context: GroupContext): Group | null {
  const { reading, people } = harm;
  const { words, units } = reading;
  if (!isLost(harm) && !admitsOwn(reading, people) && !lossOf(reading, harm, people)) return null;
  for (let i = people.first - 1; i >= Math.max(0, people.first - 10); i--) {
    const lower = words[i]?.lower.replace(/'s$/, '') ?? '';
    if (/^[;:.]$/.test(lower)) return null;
    const capital = capitalSide(lower);
    if (capital) return { victims: groupOfSide(capital.side, context.day), rule: `victims:word:${lower}` };
    if (STANDS_FOR_ACTOR.test(lower) && !units[i])
      return (
        namedBeside(reading, i, context) ??
        speaksOfItself(reading, i, context) ??
        actorBefore(reading, context)
      );
    const victimClass = VICTIM_NOUNS.get(lower);
    const side = sideWord(lower);
    if (units[i] || (side && !side.forceOnly) || (victimClass && victimClass !== 'neutral')) {
      const stand = {
        ...people,
        first: i,
        last: i,
        head: i,
        kind: 'person' as const,
        victimClass: victimClass ?? 'fighter',
      };
      const whose = groupOf(reading, stand, context);
      // "Kurdish-led forces lost 11": whose forces stands before.
      const named = whose?.rule.startsWith('victims:default')
        ? sideIn(reading, Math.max(0, i - OWNER), i, victimClass ?? 'fighter', context)
        : null;
      return named ?? whose;
    }
  }
  return null;
}
