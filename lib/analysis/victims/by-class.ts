import { CHANGE_OF_GOVERNMENT } from '../../model/actor.ts';
import type { VictimGroup } from '../../model/claim.ts';
import type { People, Reading } from '../claims/reading.ts';
import { sidesAgainst, speakersAround, speakersOf } from './foes.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { groupOfSide } from './group-words.ts';
import { ENEMY, enemyOf, type VictimClass } from './lexicon.ts';

/** "three prison guards died": of the armed side that tells of it, else of the only one named that did not attack. */
function keeperOf(reading: Reading, { first, last }: People, context: GroupContext): Group | null {
  if (!reading.words.some(({ lower }) => /^(?:prison|jail|detention)$/.test(lower))) return null;
  const foes = sidesAgainst(reading, first, last, context);
  const [speaker] = speakersAround(reading, context);
  const named = [...context.named].filter((group) => KEEPERS.has(group) && !foes.has(group));
  const keeper = speaker && KEEPERS.has(speaker) ? speaker : named.length === 1 ? named[0] : undefined;
  return keeper ? { victims: keeper, rule: 'victims:keeper' } : null;
}

/** "a helicopter of X was shot down, killing all five people on board": of whose aircraft it was. */
export function onBoard(reading: Reading, { first, last }: People, context: GroupContext): Group | null {
  const { words } = reading;
  const board = words[last + 1]?.lower === 'on' ? last + 2 : last + 1;
  if (!/^(?:board|aboard)$/.test(words[board]?.lower ?? '')) return null;
  return context.contextSide(reading, first, board, 'force');
}

/** Sides that kept prisons. */
const KEEPERS: ReadonlySet<VictimGroup> = new Set(['government', 'opposition', 'sdf', 'isis']);

function isSyrian({ words }: Reading, { first, last }: People): boolean {
  return words.slice(first, last + 1).some(({ lower }) => lower === 'syrian');
}

/** A state whose ministry or command tells of "soldiers" tells of its own, where nothing says whose they are. */
function ownForce(reading: Reading, noun: string, context: GroupContext): Group | null {
  const [speaker] = speakersAround(reading, context);
  return speaker && STATES.has(speaker) ? { victims: speaker, rule: `victims:default:${noun}` } : null;
}

const STATES: ReadonlySet<VictimGroup> = new Set(['russian', 'turkish', 'us', 'israeli']);

/** A state that speaks in the sentence itself, the Syrian one included. */
function ofSpeaker(reading: Reading, noun: string, context: GroupContext): Group | null {
  const [speaker] = speakersOf(reading, context);
  const state = speaker === 'government' || (speaker && STATES.has(speaker));
  return speaker && state ? { victims: speaker, rule: `victims:default:${noun}` } : null;
}

/** Whom those who speak fought most. */
function enemyOfSpeakers(reading: Reading, context: GroupContext): VictimGroup | null {
  for (const speaker of speakersAround(reading, context)) {
    const enemy = enemyOf(speaker, context.day);
    if (enemy) return enemy;
  }
  return null;
}

/** What the noun itself tells of armed people; labels and bare words for fighters are left to the article. */
export function byClass(
  reading: Reading,
  people: People,
  noun: string,
  victimClass: VictimClass,
  context: GroupContext,
): Group | null {
  if (victimClass === 'rebel') return { victims: 'opposition', rule: `victims:noun:${noun}` };
  const keeper = /^guards?$/.test(noun) ? keeperOf(reading, people, context) : null;
  if (keeper) return keeper;
  const side = context.contextSide(reading, people.first, people.last, victimClass);
  // "Syrian fighters" beside Iran's own: militias of the Syrian state.
  if (side?.victims === 'iran-backed' && isSyrian(reading, people))
    return { victims: groupOfSide('assad_government', context.day), rule: side.rule };
  // "The Ministry of Defence said that a soldier died", in a text that named US soldiers before.
  const own =
    victimClass === 'force' && side?.rule.startsWith('victims:label')
      ? ofSpeaker(reading, noun, context)
      : null;
  if (own) return own;
  if (side) return side;
  if (victimClass === 'force')
    return ownForce(reading, noun, context) ?? { victims: 'government', rule: `victims:default:${noun}` };
  const enemy = ENEMY.has(noun) ? enemyOfSpeakers(reading, context) : null;
  if (enemy) return { victims: enemy, rule: 'victims:default:enemy' };
  // An article that names no armed group: irregular fighters of the time.
  return {
    victims: context.day && context.day >= CHANGE_OF_GOVERNMENT ? 'other-armed' : 'opposition',
    rule: 'victims:default',
  };
}
