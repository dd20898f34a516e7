import { sideAt, victimGroupOf } from '../../model/actor.ts';
import type { VictimGroup } from '../../model/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Group } from './group.ts';
import type { Scene } from './group-context.ts';
import { groupOfSide, militiaSide, type SideWord, shortNameSide, sideWord } from './group-words.ts';
import type { VictimClass } from './lexicon.ts';

/** The side told by a named unit or a side word between two words; a backer outweighs, "army" alone comes last. */
export function sideIn(
  reading: Reading,
  from: number,
  to: number,
  victimClass: VictimClass,
  context: Scene,
): Group | null {
  const { words } = reading;
  let plain: Group | null = null;
  let weak: Group | null = null;
  for (let i = from; i <= to; i++) {
    const lower = words[i]?.lower ?? '';
    const certain = certainSide(reading, i, to, context);
    if (certain) return certain;
    const hit = sideOfWord(reading, i, victimClass);
    if (!hit) continue;
    const group = { victims: groupOfSide(hit.side, context.day), rule: `victims:word:${lower}` };
    // "US-backed fighters" of an article that names groups of the opposition only.
    if (hit.side === 'sdf_aanes' && lower.endsWith('-backed') && isOfOpposition(context))
      return { victims: 'opposition', rule: `victims:word:${lower}` };
    // "regime and rebel fighters" are of both.
    if (plain && plain.victims !== group.victims && words[i - 1]?.lower === 'and')
      return { victims: 'mixed', rule: `${plain.rule}+${lower}` };
    if (/-(?:backed|aligned|affiliated)$|^pro-|^anti-/.test(lower)) return group;
    if (hit.weak) weak ??= group;
    else plain ??= group;
  }
  return unitsIn(reading, from, to, context) ?? plain ?? (victimClass === 'neutral' ? null : weak);
}

/** "Iraqi militiamen", "a commander in the Guards": words that leave no doubt. */
function certainSide({ words, units }: Reading, i: number, to: number, { day }: Scene): Group | null {
  const militia = militiaSide(words, i, to);
  const side = militia ?? (units[i] ? null : (shortNameSide(words, i)?.side ?? null));
  return side && { victims: groupOfSide(side, day), rule: `victims:word:${words[i]?.lower}` };
}

/** What a word tells of people of a class; null where it is part of a place's name or tells of others only. */
function sideOfWord({ words, places }: Reading, i: number, victimClass: VictimClass): SideWord | null {
  const word = words[i];
  const hit = word && !places[i] ? sideWord(word.lower) : null;
  if (!hit || (hit.fightersOnly && victimClass === 'neutral')) return null;
  return hit.forceOnly && victimClass !== 'force' ? null : hit;
}

function isOfOpposition({ named }: Scene): boolean {
  return named.has('opposition') && !named.has('sdf');
}

/** The group of the unit whose name covers a word; null where none does, or none that the data knows. */
export function groupOfUnit({ units }: Reading, i: number, { knowledge, day }: Scene): Group | null {
  const id = units[i]?.id;
  const actor = id ? knowledge.actor(id) : null;
  const side = actor && sideAt(actor, day);
  return side ? { victims: victimGroupOf(side, day), rule: `victims:actor:${id}` } : null;
}

export function unitsIn(reading: Reading, from: number, to: number, context: Scene): Group | null {
  const found = new Map<VictimGroup, Group>();
  for (let i = from; i <= to; i++) {
    const group = groupOfUnit(reading, i, context);
    if (group && !found.has(group.victims)) found.set(group.victims, group);
  }
  const [first] = found.values();
  return found.size > 1 && first ? { ...first, victims: 'mixed' } : (first ?? null);
}
