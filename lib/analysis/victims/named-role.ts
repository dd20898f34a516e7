import type { People, Reading } from '../claims/reading.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { groupOfSide, sideWord } from './group-words.ts';
import { ROLES, VICTIM_NOUNS } from './lexicon.ts';
import { sideIn, unitsIn } from './side-in.ts';

/** Words from a name to the end of what it says of its role at most. */
const REACH = 20;
const CLAUSE_ENDS = /^(?:was|were|is|has|had|said|says|while|after|when|on|near|by|[;:.])$/;

/**
 * Whose a named person was by their office: "Hasan Nasser, the head of the X", "a commander of the X, Hasan Nasser,",
 * "Hasan Nasser, who headed the X", "Defence Minister Hasan Nasser".
 */
export function roleOf(reading: Reading, people: People, context: GroupContext): Group | null {
  return (
    minister(reading, people, context) ??
    roleAfter(reading, people, context) ??
    roleBefore(reading, people, context)
  );
}

/** Ministers of defence and of the interior command a state's forces: the Syrian state's unless another is named. */
function minister({ words }: Reading, { first, last }: People, { day }: GroupContext): Group | null {
  for (let i = first; i <= last; i++) {
    if (words[i]?.lower !== 'minister') continue;
    const office = [i - 1, i + 1, i + 2].some((k) => /^(?:defen[cs]e|interior)$/.test(words[k]?.lower ?? ''));
    if (!office) return null;
    for (let k = Math.max(0, first - 3); k < i; k++) {
      const side = sideWord(words[k]?.lower ?? '');
      if (side && !side.weak)
        return { victims: groupOfSide(side.side, day), rule: `victims:word:${words[k]?.lower}` };
    }
    return { victims: groupOfSide('government_of_day', day), rule: 'victims:word:minister' };
  }
  return null;
}

function roleAfter(reading: Reading, { last }: People, context: GroupContext): Group | null {
  const { words, predicateAt } = reading;
  if (words[last + 1]?.text !== ',' && words[last + 1]?.lower !== 'who') return null;
  for (let i = last + 1; i < Math.min(words.length, last + REACH); i++) {
    const lower = words[i]?.lower ?? '';
    if (predicateAt.has(i) || CLAUSE_ENDS.test(lower)) return null;
    if (LEADS.test(lower) && isOfGroups(reading, i))
      return sideAfter(reading, i, context) ?? context.contextSide(reading, i, i, 'fighter');
    if (ROLES.has(lower) || LEADS.test(lower)) return sideAfter(reading, i, context);
  }
  return null;
}

/** "who leads one of the groups": of the armed groups that the text tells of. */
function isOfGroups({ words }: Reading, verb: number): boolean {
  return words
    .slice(verb + 1, verb + 5)
    .some(({ lower }) => /^(?:groups?|factions?|brigades?|battalions?|militias?)$/.test(lower));
}

const LEADS = /^(?:headed|heads|led|leads|commanded|commands|commanding|leading|heading)$/;
/** Words from an office to whom it is of at most: "head of the northern branch of the X". */
const OF_REACH = 9;

function sideAfter(reading: Reading, role: number, context: GroupContext): Group | null {
  const { words, predicateAt } = reading;
  // "a YPG commander": the side may stand before the office.
  const ahead = sideIn(reading, Math.max(0, role - 3), role, 'fighter', context);
  if (ahead && words[role - 1]?.text !== ',') return ahead;
  let end = role;
  while (end + 1 < Math.min(words.length, role + OF_REACH) && !predicateAt.has(end + 1)) {
    const next = words[end + 1];
    if (!next || next.text === ',' || CLAUSE_ENDS.test(next.lower)) break;
    end++;
  }
  return unitsIn(reading, role + 1, end, context) ?? sideIn(reading, role + 1, end, 'fighter', context);
}

function roleBefore(reading: Reading, { first }: People, context: GroupContext): Group | null {
  const { words, predicateAt } = reading;
  if (words[first - 1]?.text !== ',') return null;
  for (let i = first - 2; i >= Math.max(0, first - REACH); i--) {
    const lower = words[i]?.lower ?? '';
    if (predicateAt.has(i) || /^[,;:.]$/.test(lower)) return null;
    const armed = VICTIM_NOUNS.get(lower);
    if (ROLES.has(lower) || armed === 'fighter' || armed === 'force')
      return (
        unitsIn(reading, i - 3, first - 2, context) ??
        sideIn(reading, Math.max(0, i - 3), first - 2, 'force', context)
      );
  }
  return null;
}
