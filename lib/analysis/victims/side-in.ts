import { sideAt, victimGroupOf } from '../../model/actor.ts';
import type { VictimGroup } from '../../model/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Group } from './group.ts';
import type { Scene } from './group-context.ts';
import { groupOfSide, shortNameSide, sideWord } from './group-words.ts';
import type { VictimClass } from './lexicon.ts';

/** The side told by a named unit or a side word between two words; a backer outweighs, "army" alone comes last. */
export function sideIn(
  reading: Reading,
  from: number,
  to: number,
  victimClass: VictimClass,
  context: Scene,
): Group | null {
  const { words, places } = reading;
  let plain: Group | null = null;
  let weak: Group | null = null;
  for (let i = from; i <= to; i++) {
    const word = words[i];
    const hit = word && !places[i] ? sideWord(word.lower) : null;
    const short = shortNameSide(words, i);
    if (short && !reading.units[i])
      return { victims: groupOfSide(short.side, context.day), rule: `victims:word:${word?.lower}` };
    if (
      !word ||
      !hit ||
      (hit.fightersOnly && victimClass === 'neutral') ||
      (hit.forceOnly && victimClass !== 'force')
    )
      continue;
    const group = { victims: groupOfSide(hit.side, context.day), rule: `victims:word:${word.lower}` };
    // "US-backed fighters" of an article that names groups of the opposition only.
    if (hit.side === 'sdf_aanes' && word.lower.endsWith('-backed') && isOfOpposition(context))
      return { victims: 'opposition', rule: `victims:word:${word.lower}` };
    // "regime and rebel fighters" are of both.
    if (plain && plain.victims !== group.victims && words[i - 1]?.lower === 'and')
      return { victims: 'mixed', rule: `${plain.rule}+${word.lower}` };
    if (/-(?:backed|aligned|affiliated)$|^pro-|^anti-/.test(word.lower)) return group;
    if (hit.weak) weak ??= group;
    else plain ??= group;
  }
  return unitsIn(reading, from, to, context) ?? plain ?? (victimClass === 'neutral' ? null : weak);
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
