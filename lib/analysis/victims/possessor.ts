import type { VictimGroup } from '../../model/claim.ts';
import type { Reading } from '../claims/reading.ts';
import { actorBefore } from './actor-before.ts';
import { speakersOf } from './foes.ts';
import type { Group } from './group.ts';
import type { Scene } from './group-context.ts';
import { capitalSide, groupOfSide, sideWord } from './group-words.ts';
import { SPEAKS } from './lexicon.ts';
import { groupOfUnit } from './side-in.ts';

/** Words before a possessive among which its owner may stand. */
const REACH = 30;
const POSSESSIVE = /^(?:its|their|his|our)$/;

const IRREGULAR = /^(?:operatives?|fighters?|militants?|militiam[ae]n|gunm[ae]n|cadres?)$/;
const STATES: ReadonlySet<VictimGroup> = new Set(['russian', 'turkish', 'us', 'israeli']);

/** Sentences before in which whoever says "our" may be named as speaking. */
const SPEAKER_REACH = 8;

/** "Four of our fighters were killed": of those who speak, here or in the sentences before. */
function speakerBefore(reading: Reading, context: Scene): Group | null {
  let at: Reading | null = reading;
  for (let back = 1; at && back <= SPEAKER_REACH; back++) {
    const [speaker] = speakersOf(at, context);
    if (speaker) return { victims: speaker, rule: 'victims:possessor:speaker' };
    at = context.discourse.before(reading, back);
  }
  return null;
}

/** "The government then spoke of 200 dead in its ranks": a body by its noun, where it speaks. */
function namedBody({ words }: Reading, i: number, { day }: Scene): Group | null {
  const lower = words[i]?.lower ?? '';
  if (!/^(?:government|regime|opposition|rebels)$/.test(lower) || words[i - 1]?.lower !== 'the') return null;
  const side = words.slice(i + 1, i + 3).some((word) => SPEAKS.has(word.lower)) ? sideWord(lower) : null;
  return side && { victims: groupOfSide(side.side, day), rule: `victims:possessor:${lower}` };
}

/**
 * "33 of its soldiers", "our fighters", "he and seven of his men": the side named last before in the sentence, else
 * the actor that the sentences before are about.
 */
export function possessorOf(reading: Reading, first: number, last: number, context: Scene): Group | null {
  const { words } = reading;
  const own = words.slice(first, last + 1).findIndex((word) => POSSESSIVE.test(word.lower));
  if (own < 0) return null;
  if (words[first + own]?.lower === 'our') {
    const speaker = speakerBefore(reading, context);
    if (speaker) return speaker;
  }
  const irregular = words.slice(first, last + 1).some(({ lower }) => IRREGULAR.test(lower));
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const hit = groupOfUnit(reading, i, context);
    if (hit) return { ...hit, rule: hit.rule.replace('actor', 'possessor') };
    const word = words[i];
    const body = word && namedBody(reading, i, context);
    if (body) return body;
    if (!word || !/^\p{Lu}/u.test(word.text)) continue;
    // "State TV said … of his fighters": a medium loses no fighters.
    const medium = /^(?:tv|television|media|news|agency|radio)$/.test(words[i + 1]?.lower ?? '');
    if (word.lower === 'state' && medium) continue;
    const side = sideWord(word.lower) ?? capitalSide(word.lower);
    // "the group, which owes Israel a response for one of its operatives": a state has soldiers.
    if (side && irregular && STATES.has(groupOfSide(side.side, context.day))) continue;
    // "the Lebanese group": a nation's name is not its state.
    if (side && !('forceOnly' in side && side.forceOnly))
      return { victims: groupOfSide(side.side, context.day), rule: `victims:possessor:${word.lower}` };
  }
  return actorBefore(reading, context);
}
