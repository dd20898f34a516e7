import type { VictimGroup } from '../../model/claim.ts';
import { isShare } from '../claims/fits.ts';
import type { People, Reading } from '../claims/reading.ts';
import { belongingTo } from './belonging.ts';
import { byClass, onBoard } from './by-class.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { demonymSide, groupOfSide, isCivilWord } from './group-words.ts';
import { MILITARY_THINGS, VICTIM_NOUNS, type VictimClass } from './lexicon.ts';
import { possessorOf } from './possessor.ts';
import { sideIn, unitsIn } from './side-in.ts';

/** Who people were whose noun leaves it open ("members", "men", "dead"), or who have none. */
export function byPlainNoun(
  reading: Reading,
  people: People,
  noun: string,
  tail: number,
  context: GroupContext,
): Group | null {
  const { first, last } = people;
  const members = /^members?$/.test(noun) ? memberClass(reading, people) : null;
  const inside = sideIn(reading, first, last, members ?? 'neutral', context);
  if (members) return ofMembers(reading, people, inside, members, tail, context);
  const crew = onBoard(reading, people, context);
  if (crew) return crew;
  if (people.kind === 'unknown') return inside ?? byTail(reading, people, tail, context);
  if (people.kind === 'event' || people.kind === 'elided') {
    // "its crew of four died".
    if (reading.words[first - 1]?.lower === 'of' && reading.words[first - 2]?.lower === 'crew')
      return byClass(reading, { ...people, first: first - 2 }, 'crew', 'force', context);
    // "half of the 40 dead were children": not all of them.
    if (isShare(reading, people)) return inside;
    return (
      (people.kind === 'event' ? inside : unitsIn(reading, first, last, context)) ??
      byTail(reading, people, tail, context) ??
      possessorOf(reading, first, last, context) ??
      (people.kind === 'event' && tail > last ? possessorOf(reading, last + 1, tail, context) : null)
    );
  }
  if (/^(?:men|man|people|persons?|hero(?:es)?)$/.test(noun))
    return plainPeople(reading, people, noun, tail, context);
  return (
    unitsIn(reading, first, last, context) ??
    belongingTo(reading, people, context) ??
    byDemonym(reading, noun, context)
  );
}

/** "members of the X", "of a tribe", "of a rescue service"; `inside`: the side that the words before the noun tell. */
function ofMembers(
  reading: Reading,
  people: People,
  inside: Group | null,
  victimClass: VictimClass,
  tail: number,
  context: GroupContext,
): Group | null {
  if (inside) return inside;
  const { first, last } = people;
  if (isOfCommunity(reading, people)) return null;
  if (hasCivilWord(reading, last + 1, tail) && !unitsIn(reading, last + 1, tail, context))
    return { victims: 'civilian', rule: 'victims:word' };
  return (
    byTail(reading, people, tail, context) ??
    possessorOf(reading, first, last, context) ??
    byClass(reading, people, 'members', victimClass, context)
  );
}

/** "members of a tribe", "of the minority": a people, no armed group. */
function isOfCommunity({ words }: Reading, { last }: People): boolean {
  return (
    words[last + 1]?.lower === 'of' &&
    words
      .slice(last + 2, last + 6)
      .some(({ lower }) => /^(?:tribes?|clans?|minority|community|sect|congregation)$/.test(lower))
  );
}

/** "fired at its outposts; no Israelis were hurt": nationals where something military of theirs was hit. */
function byDemonym({ words }: Reading, noun: string, { day }: GroupContext): Group | null {
  const side = demonymSide(noun);
  if (!side || !words.some(({ lower }) => MILITARY_THINGS.has(lower))) return null;
  return { victims: groupOfSide(side, day), rule: `victims:word:${noun}` };
}

/** "1,400 of them combatants" are the fighters that the text names; of a total, they are of any side. */
export function combatants(
  reading: Reading,
  people: People,
  noun: string,
  tail: number,
  context: GroupContext,
): Group | null {
  const side = sideIn(reading, people.first, tail, 'fighter', context);
  const part = people.partitive ? byClass(reading, people, noun, 'fighter', context) : null;
  return side ?? part ?? { victims: 'mixed', rule: `victims:noun:${noun}` };
}

/** "service members" are a state's, other members are fighters whose side the text tells. */
function memberClass({ words }: Reading, { head }: People): VictimClass {
  return /^(?:service|crew)$/.test(words[(head ?? 0) - 1]?.lower ?? '') ? 'force' : 'fighter';
}

/** Words from "men" to the noun that says whose they are at most: "men from our armed forces". */
const WHOSE_REACH = 5;

/** "37 4th Division men", "regime men", "two of its men", "men from the army": whose, where the words say it. */
function plainPeople(
  reading: Reading,
  people: People,
  noun: string,
  tail: number,
  context: GroupContext,
): Group | null {
  const { words } = reading;
  const { first, last } = people;
  const inside = unitsIn(reading, first, last, context);
  if (inside) return inside;
  if (/^(?:m[ae]n|hero(?:es)?)$/.test(noun)) {
    const side = sideIn(reading, first, last, 'neutral', context);
    if (side && !FOREIGN.has(side.victims)) return side;
    const owner = possessorOf(reading, first, last, context);
    if (owner) return owner;
  }
  const named = unitsIn(reading, last + 1, tail, context) ?? belongingTo(reading, people, context);
  if (named) return named;
  for (let i = last + 1; i <= Math.min(tail, last + WHOSE_REACH); i++) {
    const victimClass = VICTIM_NOUNS.get(words[i]?.lower ?? '');
    if (victimClass && victimClass !== 'neutral' && victimClass !== 'accused')
      return byTail(reading, people, tail, context);
  }
  return null;
}

/** "Turkish men" may be anyone; "regime men" are the regime's. */
const FOREIGN: ReadonlySet<VictimGroup> = new Set([
  'russian',
  'turkish',
  'us',
  'israeli',
  'iran-backed',
  'other-armed',
]);

export function hasCivilWord({ words }: Reading, first: number, last: number): boolean {
  return words
    .slice(first, last + 1)
    .some(
      (word, i) =>
        isCivilWord(word.lower) && !/^(?:sources?|officials?)$/.test(words[first + i + 1]?.lower ?? ''),
    );
}

/** "12 from the regime forces", "nine of them members of the police", "four were foreign volunteers". */
function byTail(reading: Reading, people: People, tail: number, context: GroupContext): Group | null {
  for (let i = people.last + 1; i <= tail; i++) {
    const lower = reading.words[i]?.lower ?? '';
    const victimClass = VICTIM_NOUNS.get(lower);
    if (!victimClass || victimClass === 'neutral' || reading.places[i]) continue;
    const foreign = reading.words[i - 1]?.lower === 'foreign' && /^volunteers?$/.test(lower);
    if (victimClass === 'civilian' && !foreign) return { victims: 'civilian', rule: `victims:noun:${lower}` };
    const armed = foreign ? 'fighter' : victimClass;
    return (
      sideIn(reading, people.last + 1, tail, armed, context) ??
      byClass(reading, people, lower, armed, context)
    );
  }
  return sideIn(reading, people.last + 1, tail, 'fighter', context);
}
