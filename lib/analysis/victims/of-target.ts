import type { Harm } from '../claims/harm.ts';
import type { People, Reading } from '../claims/reading.ts';
import { sidesAgainst } from './foes.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { byNoun } from './group-of.ts';
import { ATTACKS, isPlural, MILITARY_THINGS, VICTIM_NOUNS } from './lexicon.ts';
import { groupOfUnit, sideIn, unitsIn } from './side-in.ts';

/** Words from an attack to the end of what it was on, at most. */
const REACH = 12;
/** Words between an attack and the number of its dead at most. */
const NEAR = 30;
/** Words between a side's name and the thing of war that is its: "SDF military positions". */
const OWNER = 4;
const ENDS =
  /^(?:,|;|:|\.|and|but|while|when|after|before|who|which|that|in|near|at|outside|killing|wounding|injuring|leaving)$/;

/**
 * Whose the dead of an attack are who are only counted ("killing three"): those whom the attack was on, where these
 * are armed people or things of war of a side ("ambushed a bus carrying recruits", "a raid on an X base").
 */
export function ofTarget({ reading, people, part, about }: Harm, context: GroupContext): Group | null {
  if (part || !isBare(reading, people)) return null;
  const { words } = reading;
  for (let i = people.first - 1; i >= Math.max(0, people.first - NEAR); i--) {
    if (words[i]?.text === ';') return null;
    if (!ATTACKS.has(words[i]?.lower ?? '')) continue;
    return targetOf(reading, people, i, context);
  }
  // "The toll passes 300 as X strikes Y": another blow.
  if (about !== null) return null;
  for (let i = people.last + 1; i < Math.min(words.length, people.last + NEAR); i++) {
    if (words[i]?.text === ';') return null;
    if (ATTACKS.has(words[i]?.lower ?? '')) return targetOf(reading, people, i, context);
  }
  return null;
}

/** A number alone, or "six dead": "people" were counted as such. */
function isBare({ words }: Reading, { kind, head, quantity, partitive }: People): boolean {
  if (quantity.max === 0 || quantity.people || partitive || quantity.other) return false;
  return (
    kind === 'elided' ||
    (kind === 'event' &&
      /^(?:dead|killed|wounded|injured|casualties|deaths|fatalities)$/.test(words[head ?? -1]?.lower ?? ''))
  );
}

/** What an attack was on: its verb goes on with it, its name with "on", "against", "of". */
function targetFrom({ words, units }: Reading, attack: number): number | null {
  const next = words[attack + 1]?.lower ?? '';
  if (/^(?:on|against|targeting|targeted|hitting|of)$/.test(next)) return attack + 2;
  const lower = words[attack]?.lower ?? '';
  // "ISIS attacks a convoy" has a verb, "in the attacks a convoy" a noun.
  const verb = /(?:ed|ing|struck|hit)$/.test(lower) || (lower.endsWith('s') && Boolean(units[attack - 1]));
  return verb && !/^(?:from|by|in|and|with|at)$/.test(next) ? attack + 1 : null;
}

function targetOf(reading: Reading, people: People, attack: number, context: GroupContext): Group | null {
  const { words, units } = reading;
  const from = targetFrom(reading, attack);
  if (from === null) return null;
  let first = from;
  for (let i = from; i < Math.min(words.length, from + REACH); i++) {
    const lower = words[i]?.lower ?? '';
    if (ENDS.test(lower) && !units[i]) break;
    const victimClass = VICTIM_NOUNS.get(lower);
    if (victimClass === 'civilian') return null;
    let group: Group | null = null;
    if (victimClass && victimClass !== 'neutral' && isPlural(lower))
      group = byNoun(reading, { ...people, first, last: i, head: i }, first, i, context);
    else if (MILITARY_THINGS.has(lower)) {
      group = sideIn(reading, Math.max(from, i - OWNER), i, 'force', context);
      first = i + 1;
    } else if (units[i] && !units[i + 1] && endsPhrase(reading, i + 1))
      group = unitsIn(reading, i, i, context);
    if (group)
      return isAttacker(reading, people, attack, group, context)
        ? null
        : { ...group, rule: 'victims:target' };
  }
  return null;
}

/** Whoever attacks, or kills, is not whom the attack was on. */
function isAttacker(
  reading: Reading,
  people: People,
  attack: number,
  { victims }: Group,
  context: GroupContext,
): boolean {
  if (sidesAgainst(reading, people.first, people.last, context).has(victims)) return true;
  const before = [attack - 1, attack - 2, attack - 3].map((i) => groupOfUnit(reading, i, context)?.victims);
  return before.includes(victims);
}

function endsPhrase({ words }: Reading, i: number): boolean {
  const next = words[i];
  return !next || ENDS.test(next.lower);
}
