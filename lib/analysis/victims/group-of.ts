import type { VictimGroup } from '../../model/claim.ts';
import { isShare, withFamilies } from '../claims/fits.ts';
import type { People, Reading } from '../claims/reading.ts';
import { policeAbroad } from './abroad.ts';
import { apposed } from './apposed.ts';
import { belongingTo, kindsIncluded } from './belonging.ts';
import { byClass, onBoard } from './by-class.ts';
import { BY_NAME } from './described.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { demonymSide, groupOfSide, isCivilWord, namesBothSides, sideWord } from './group-words.ts';
import { MILITARY_THINGS, VICTIM_NOUNS, type VictimClass } from './lexicon.ts';
import { roleOf } from './named-role.ts';
import { isStop } from './noun-phrase.ts';
import { possessorOf } from './possessor.ts';
import { sideIn, unitsIn } from './side-in.ts';
import { joinedNouns, mostlyNoun, tailOf } from './tail.ts';

/**
 * Who the people were, by their own words: the noun, what stands before it and what follows with "of", "from",
 * "loyal to", "mostly". Null where these words do not tell.
 */
export function groupOf(reading: Reading, people: People, context: GroupContext): Group | null {
  const { words } = reading;
  const tail = tailOf(reading, people);
  const text = words
    .slice(people.first, tail + 4)
    .map((word) => word.lower)
    .join(' ');
  if (namesBothSides(text)) return { victims: 'mixed', rule: 'victims:both-sides' };
  if (people.victimClass !== 'civilian' && people.victimClass !== 'neutral' && withFamilies(reading, people))
    return { victims: 'mixed', rule: 'victims:with-families' };
  const own = byOwnWords(reading, people, tail, context);
  let from = tail + 1;
  for (const noun of own ? joinedNouns(reading, tail) : []) {
    const joined = byNoun(reading, people, from, noun, context, own);
    if (own && joined && joined.victims !== own.victims)
      return { victims: 'mixed', rule: `${own.rule}+${joined.rule}` };
    from = noun + 1;
  }
  const headed = own ? null : onSideAhead(reading, people, context);
  if (headed) return headed;
  const included = own ? null : kindsIncluded(reading, people);
  if (included?.civil && included.armed && people.quantity.max !== 1)
    return { victims: 'mixed', rule: 'victims:including' };
  const mostly = own && own.victims !== 'civilian' ? null : mostlyNoun(reading, people.last);
  const group = mostly === null ? null : byNoun(reading, people, mostly, mostly, context);
  const beside = own || group ? null : ofApposed(reading, people, context);
  if (beside) return beside;
  // "60 residents, most of them fighters".
  if (own) return group && group.victims !== 'civilian' ? { victims: 'mixed', rule: 'victims:mostly' } : own;
  return group && { ...group, rule: 'victims:mostly' };
}

/** "17 dead, civilians, policemen and soldiers alike": mixed where the nouns behind the mark are of several groups. */
function ofApposed(reading: Reading, people: People, context: GroupContext): Group | null {
  if (people.partitive || people.quantity.single || people.quantity.max === 0) return null;
  let told: Group | null = null;
  let from = people.last + 1;
  for (const noun of apposed(reading, people)) {
    const group = byNoun(reading, people, from, noun, context);
    if (told && group && group.victims !== told.victims) return { victims: 'mixed', rule: 'victims:apposed' };
    told ??= group;
    from = noun + 1;
  }
  return told && { ...told, rule: 'victims:apposed' };
}

/** "On the rebel side at least 431 people have died". */
function onSideAhead(reading: Reading, { first }: People, context: GroupContext): Group | null {
  const { words } = reading;
  const side = words.findIndex(({ lower }, i) => lower === 'side' && i < SIDE_REACH && i < first);
  if (side < 0 || words[0]?.lower !== 'on') return null;
  return sideIn(reading, 1, side, 'fighter', context);
}

/** Words of "On the government's side" at most. */
const SIDE_REACH = 6;

function byOwnWords(reading: Reading, people: People, tail: number, context: GroupContext): Group | null {
  const { first, last, victimClass } = people;
  const noun = people.head === null ? '' : (reading.words[people.head]?.lower ?? '');
  if (people.quantity.rule === 'quantity:family') return { victims: 'civilian', rule: 'victims:family' };
  if (victimClass === 'civilian')
    return (
      ofArmy(reading, people, context) ??
      fromUnit(reading, people, context) ?? { victims: 'civilian', rule: `victims:noun:${noun}` }
    );
  if (people.quantity.rule === BY_NAME) {
    const role = roleOf(reading, people, context);
    if (role) return role;
  }
  if (/^combatants?$/.test(noun)) return combatants(reading, people, noun, tail, context);
  if (victimClass !== null && victimClass !== 'neutral') {
    if (/^guards?$/.test(noun) && hasCivilWord(reading, first, tail))
      return { victims: 'civilian', rule: 'victims:word' };
    // "a civilian contractor", "medical personnel"; "army medical personnel" are a side's.
    const civil = people.head !== null && isCivilWord(reading.words[people.head - 1]?.lower ?? '');
    if (civil && OFTEN_CIVIL.test(noun) && !sideIn(reading, first, last, victimClass, context))
      return { victims: 'civilian', rule: 'victims:word' };
    // Who defects from an army is of it no longer.
    if (/^defectors?$/.test(noun)) return { victims: 'opposition', rule: `victims:noun:${noun}` };
    return (
      (victimClass === 'force' ? ofForceAbroad(reading, people, noun, context) : null) ??
      sideIn(reading, first, last, victimClass, context) ??
      sideIn(reading, last + 1, tail, victimClass, context) ??
      possessorOf(reading, first, last, context) ??
      byClass(reading, people, noun, victimClass, context)
    );
  }
  if (isUnderAge(reading, last) || hasCivilWord(reading, first, last))
    return { victims: 'civilian', rule: 'victims:word' };
  if (withFamily(reading, last)) return { victims: 'civilian', rule: 'victims:with-family' };
  return byPlainNoun(reading, people, noun, tail, context);
}

/** Police without a word that says whose, in a sentence about another country. */
function ofForceAbroad(reading: Reading, people: People, noun: string, context: GroupContext): Group | null {
  const { words, units } = reading;
  for (let i = people.first; i <= people.last; i++) {
    const side = units[i] ? null : sideWord(words[i]?.lower ?? '');
    if (units[i] || (side && !side.weak)) return null;
  }
  return isPolice(reading, people) ? policeAbroad(reading, noun, context) : null;
}

function isPolice({ words }: Reading, { first, last }: People): boolean {
  return words.slice(first, last + 1).some(({ lower }) => /^police/.test(lower));
}

/** "six army engineers". */
function ofArmy(reading: Reading, { first, head, last }: People, context: GroupContext): Group | null {
  const before = reading.words[last - 1]?.lower ?? '';
  return head === last && /^(?:army|military)$/.test(before)
    ? sideIn(reading, first, last, 'force', context)
    : null;
}

/** "two boys from the Free Army": of those whom they are from, where nothing follows the name ("ISIS families"). */
function fromUnit(reading: Reading, { last }: People, context: GroupContext): Group | null {
  const { words, units } = reading;
  if (words[last + 1]?.lower !== 'from') return null;
  const first = words[last + 2]?.lower === 'the' ? last + 3 : last + 2;
  let end = first;
  while (units[end]) end++;
  const next = words[end];
  if (end === first || (next?.kind === 'word' && !isStop(next.lower))) return null;
  return unitsIn(reading, first, end - 1, context);
}

const OFTEN_CIVIL = /^(?:leaders?|figures?|contractors?|personnel|advis[eo]rs?|agents?|specialists)$/;

/** Who people were whose noun leaves it open ("members", "men", "dead"), or who have none. */
function byPlainNoun(
  reading: Reading,
  people: People,
  noun: string,
  tail: number,
  context: GroupContext,
): Group | null {
  const { first, last } = people;
  const members = /^members?$/.test(noun) ? memberClass(reading, people) : null;
  const inside = sideIn(reading, first, last, members ?? 'neutral', context);
  if (members) {
    if (!inside && isOfCommunity(reading, people)) return null;
    if (!inside && hasCivilWord(reading, last + 1, tail) && !unitsIn(reading, last + 1, tail, context))
      return { victims: 'civilian', rule: 'victims:word' };
    return (
      inside ??
      byTail(reading, people, tail, context) ??
      possessorOf(reading, first, last, context) ??
      byClass(reading, people, noun, members, context)
    );
  }
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
function combatants(
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

/** "a man and his wife": killed as a family, not as a fighter. */
function withFamily({ words }: Reading, last: number): boolean {
  const [and, whose, ...rest] = words.slice(last + 1, last + 6).map((word) => word.lower);
  if (!/^(?:and|,)$/.test(and ?? '') || !/^(?:his|her|their)$/.test(whose ?? '')) return false;
  return rest.some((word) =>
    /^(?:wife|husband|sons?|daughters?|child|children|family|mother|baby)$/.test(word),
  );
}

/** Words from "members" to the end of what they are members of. */
const MEMBERS_REACH = 5;

/** Who a noun elsewhere in the sentence names, with the words before it from `from` on. */
export function byNoun(
  reading: Reading,
  people: People,
  from: number,
  noun: number,
  context: GroupContext,
  beside: Group | null = null,
): Group | null {
  const lower = reading.words[noun]?.lower ?? '';
  const victimClass = VICTIM_NOUNS.get(lower);
  if (victimClass === 'civilian') return { victims: 'civilian', rule: `victims:noun:${lower}` };
  if (/^members?$/.test(lower)) return sideIn(reading, noun + 1, noun + MEMBERS_REACH, 'fighter', context);
  if (/^combatants?$/.test(lower)) return { victims: 'mixed', rule: `victims:noun:${lower}` };
  if (!victimClass || victimClass === 'neutral') return null;
  const stand = {
    ...people,
    first: from,
    last: noun,
    head: noun,
    kind: 'person' as const,
    partitive: false,
    victimClass,
  };
  return (
    sideIn(reading, from, noun, victimClass, context) ??
    sideIn(reading, noun + 1, tailOf(reading, stand), victimClass, context) ??
    possessorOf(reading, from, noun, context) ??
    // "civilians and fighters" are two kinds, "soldiers and officers" are one.
    (beside && beside.victims !== 'civilian' && victimClass !== 'rebel' ? beside : null) ??
    byClass(reading, people, lower, victimClass, context)
  );
}

function hasCivilWord({ words }: Reading, first: number, last: number): boolean {
  return words
    .slice(first, last + 1)
    .some(
      (word, i) =>
        isCivilWord(word.lower) && !/^(?:sources?|officials?)$/.test(words[first + i + 1]?.lower ?? ''),
    );
}

/** "110 of them under the age of 18". */
function isUnderAge({ words }: Reading, last: number): boolean {
  const text = words
    .slice(last + 1, last + 7)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:,? ?(?:were |who were )?)(?:under|below|younger than) (?:the age of )?1[0-8]\b/.test(text);
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
