import { sideAt, victimGroupOf } from '../../model/actor.ts';
import type { VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { People, Reading } from '../claims/reading.ts';
import type { SideOfContext } from './context-side.ts';
import type { Group } from './group.ts';
import { groupOfSide, isCivilWord, namesBothSides, sideWord } from './group-words.ts';
import { VICTIM_NOUNS, type VictimClass } from './lexicon.ts';
import { joinedNouns, mostlyNoun, tailOf } from './tail.ts';

export interface GroupContext {
  knowledge: Knowledge;
  day: Day | null;
  contextSide: SideOfContext;
}

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
  const own = byOwnWords(reading, people, tail, context);
  let from = tail + 1;
  for (const noun of own ? joinedNouns(reading, tail) : []) {
    const joined = byNoun(reading, people, from, noun, context, own);
    if (own && joined && joined.victims !== own.victims)
      return { victims: 'mixed', rule: `${own.rule}+${joined.rule}` };
    from = noun + 1;
  }
  if (own) return own;
  const mostly = mostlyNoun(reading, people.last);
  const group = mostly === null ? null : byNoun(reading, people, mostly, mostly, context);
  return group && { ...group, rule: 'victims:mostly' };
}

function byOwnWords(reading: Reading, people: People, tail: number, context: GroupContext): Group | null {
  const { first, last, victimClass } = people;
  const noun = people.head === null ? '' : (reading.words[people.head]?.lower ?? '');
  if (people.quantity.rule === 'quantity:family') return { victims: 'civilian', rule: 'victims:family' };
  if (victimClass === 'civilian') return { victims: 'civilian', rule: `victims:noun:${noun}` };
  if (/^combatants?$/.test(noun)) {
    return (
      sideIn(reading, first, tail, 'fighter', context) ?? { victims: 'mixed', rule: `victims:noun:${noun}` }
    );
  }
  if (victimClass !== null && victimClass !== 'neutral') {
    if (/^guards?$/.test(noun) && hasCivilWord(reading, first, tail))
      return { victims: 'civilian', rule: 'victims:word' };
    return (
      sideIn(reading, first, last, victimClass, context) ??
      sideIn(reading, last + 1, tail, victimClass, context) ??
      byClass(reading, people, noun, victimClass, context)
    );
  }
  if (hasCivilWord(reading, first, last)) return { victims: 'civilian', rule: 'victims:word' };
  if (withFamily(reading, last)) return { victims: 'civilian', rule: 'victims:with-family' };
  const inside = sideIn(reading, first, last, /^members?$/.test(noun) ? 'fighter' : 'neutral', context);
  if (/^members?$/.test(noun)) {
    return (
      inside ?? byTail(reading, people, tail, context) ?? byClass(reading, people, noun, 'fighter', context)
    );
  }
  if (people.kind === 'unknown') return inside ?? byTail(reading, people, tail, context);
  if (people.kind === 'event' || people.kind === 'elided') {
    return (
      (people.kind === 'event' ? inside : unitsIn(reading, first, last, context)) ??
      byTail(reading, people, tail, context)
    );
  }
  if (/^(?:men|people|persons)$/.test(noun)) return unitsIn(reading, last + 1, tail, context);
  return unitsIn(reading, first, last, context);
}

/** "a man and his wife": killed as a family, not as a fighter. */
function withFamily({ words }: Reading, last: number): boolean {
  const [and, whose, ...rest] = words.slice(last + 1, last + 6).map((word) => word.lower);
  if (!/^(?:and|,)$/.test(and ?? '') || !/^(?:his|her|their)$/.test(whose ?? '')) return false;
  return rest.some((word) =>
    /^(?:wife|husband|sons?|daughters?|child|children|family|mother|baby)$/.test(word),
  );
}

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
    // "civilians and fighters" are two kinds, "soldiers and officers" are one.
    (beside && beside.victims !== 'civilian' && victimClass !== 'rebel' ? beside : null) ??
    byClass(reading, people, lower, victimClass, context)
  );
}

function hasCivilWord({ words }: Reading, first: number, last: number): boolean {
  return words.slice(first, last + 1).some((word) => isCivilWord(word.lower));
}

/** The side told by a named unit or a side word between two words; a backer outweighs, "army" alone comes last. */
function sideIn(
  reading: Reading,
  from: number,
  to: number,
  victimClass: VictimClass,
  context: GroupContext,
): Group | null {
  const { words, places } = reading;
  let plain: Group | null = null;
  let weak: Group | null = null;
  for (let i = from; i <= to; i++) {
    const word = words[i];
    const hit = word && !places[i] ? sideWord(word.lower) : null;
    if (
      !word ||
      !hit ||
      (hit.fightersOnly && victimClass === 'neutral') ||
      (hit.forceOnly && victimClass !== 'force')
    )
      continue;
    const group = { victims: groupOfSide(hit.side, context.day), rule: `victims:word:${word.lower}` };
    // "regime and rebel fighters" are of both.
    if (plain && plain.victims !== group.victims && words[i - 1]?.lower === 'and')
      return { victims: 'mixed', rule: `${plain.rule}+${word.lower}` };
    if (/-(?:backed|aligned|affiliated)$|^pro-|^anti-/.test(word.lower)) return group;
    if (hit.weak) weak ??= group;
    else plain ??= group;
  }
  return unitsIn(reading, from, to, context) ?? plain ?? (victimClass === 'neutral' ? null : weak);
}

function unitsIn({ units }: Reading, from: number, to: number, context: GroupContext): Group | null {
  const found = new Map<VictimGroup, Group>();
  for (let i = from; i <= to; i++) {
    const id = units[i]?.id;
    const actor = id ? context.knowledge.actor(id) : null;
    const side = actor && sideAt(actor, context.day);
    if (!side) continue;
    const victims = victimGroupOf(side, context.day);
    found.set(victims, found.get(victims) ?? { victims, rule: `victims:actor:${id}` });
  }
  const [first] = found.values();
  return found.size > 1 && first ? { ...first, victims: 'mixed' } : (first ?? null);
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

/** What the noun itself tells of armed people; labels and bare words for fighters are left to the article. */
function byClass(
  reading: Reading,
  people: People,
  noun: string,
  victimClass: VictimClass,
  context: GroupContext,
): Group | null {
  if (victimClass === 'rebel') return { victims: 'opposition', rule: `victims:noun:${noun}` };
  const side = context.contextSide(reading, people.first, people.last, victimClass);
  if (side) return side;
  if (victimClass === 'force') return { victims: 'government', rule: `victims:default:${noun}` };
  // An article that names no armed group: irregular fighters of the time.
  return {
    victims: groupOfSide('opposition', context.day) === 'opposition' ? 'opposition' : 'other-armed',
    rule: 'victims:default',
  };
}
