import { withFamilies } from '../claims/fits.ts';
import type { People, Reading } from '../claims/reading.ts';
import { policeAbroad } from './abroad.ts';
import { apposed } from './apposed.ts';
import { kindsIncluded } from './belonging.ts';
import { byClass } from './by-class.ts';
import { BY_NAME } from './described.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { isCivilWord, namesBothSides, sideWord } from './group-words.ts';
import { VICTIM_NOUNS, type VictimClass } from './lexicon.ts';
import { roleOf } from './named-role.ts';
import { isStop } from './noun-phrase.ts';
import { byPlainNoun, combatants, hasCivilWord } from './plain-noun.ts';
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
  if (victimClass !== null && victimClass !== 'neutral')
    return byArmedNoun(reading, people, noun, victimClass, tail, context);
  if (isUnderAge(reading, last) || hasCivilWord(reading, first, last))
    return { victims: 'civilian', rule: 'victims:word' };
  if (withFamily(reading, last)) return { victims: 'civilian', rule: 'victims:with-family' };
  return byPlainNoun(reading, people, noun, tail, context);
}

/** Who people were whose noun is one for the armed. */
function byArmedNoun(
  reading: Reading,
  people: People,
  noun: string,
  victimClass: VictimClass,
  tail: number,
  context: GroupContext,
): Group | null {
  const { first, last, head } = people;
  if (/^guards?$/.test(noun) && hasCivilWord(reading, first, tail))
    return { victims: 'civilian', rule: 'victims:word' };
  // "a civilian contractor", "medical personnel"; "army medical personnel" are a side's.
  const civil = head !== null && isCivilWord(reading.words[head - 1]?.lower ?? '');
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

/** "110 of them under the age of 18". */
function isUnderAge({ words }: Reading, last: number): boolean {
  const text = words
    .slice(last + 1, last + 7)
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:,? ?(?:were |who were )?)(?:under|below|younger than) (?:the age of )?1[0-8]\b/.test(text);
}
