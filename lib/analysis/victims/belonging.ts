import type { People, Reading } from '../claims/reading.ts';
import { ADVERB } from '../text/grammar.ts';
import type { Group } from './group.ts';
import type { Scene } from './group-context.ts';
import { VICTIM_NOUNS } from './lexicon.ts';
import { isStop } from './noun-phrase.ts';
import { sideIn } from './side-in.ts';

const BELONGS =
  /^(?:belong(?:s|ed|ing)?|served?|serves|serving|fought|fights?|fighting|joined|worked|works|loyal|affiliated|members?)$/;
/** Bodies of armed people; "from the town" says where from. */
const BODY =
  /^(?:militias?|forces?|army|brigades?|battalions?|divisions?|regiments?|ranks|factions?|groups?|units?|corps|command)$/;
/** Words from people to the verb that says whose they are, and from there to the name, at most. */
const VERB_REACH = 5;
const NAME_REACH = 7;

/**
 * Whose people are whose noun tells nothing ("foreigners", "an Iraqi", "persons"), where a clause or phrase right behind says it:
 * "who apparently belonged to the X", "from X militias". What they are only accused of says nothing.
 */
export function belongingTo(reading: Reading, { last }: People, context: Scene): Group | null {
  const { words } = reading;
  const at = words[last + 1]?.text === ',' ? last + 2 : last + 1;
  const opener = words[at]?.lower ?? '';
  if (opener === 'from' || opener === 'of') {
    const body = bodyFrom(reading, at + 1);
    return body === null ? null : sideIn(reading, at + 1, body, 'fighter', context);
  }
  if (opener !== 'who' && opener !== 'that') return null;
  for (let i = at + 1; i <= at + VERB_REACH; i++) {
    const lower = words[i]?.lower ?? '';
    if (BELONGS.test(lower)) return sideIn(reading, i + 1, nameEnd(reading, i + 1), 'fighter', context);
    if (!ADVERB.has(lower) && !/^(?:was|were|is|are|had|have|been|all|a|also)$|ly$/.test(lower)) return null;
  }
  return null;
}

/** The first word for a body before the phrase ends; null where none is. */
function bodyFrom({ words, units }: Reading, from: number): number | null {
  for (let i = from; i < from + NAME_REACH; i++) {
    const { lower, kind } = words[i] ?? { lower: '', kind: 'mark' };
    if (BODY.test(lower)) return i;
    if (kind !== 'word' || (isStop(lower) && lower !== 'the' && !units[i])) return null;
  }
  return null;
}

function nameEnd({ words }: Reading, from: number): number {
  let end = from;
  while (end + 1 < Math.min(words.length, from + NAME_REACH) && words[end + 1]?.kind === 'word') end++;
  return end;
}

/** What "including …" without a number names: civilians, armed people, or both. */
export function kindsIncluded(reading: Reading, { last }: People): { civil: boolean; armed: boolean } {
  const { words, peopleAt, predicateAt } = reading;
  const kinds = { civil: false, armed: false };
  const at = words[last + 1]?.text === ',' ? last + 2 : last + 1;
  if (!/^(?:including|among)$/.test(words[at]?.lower ?? '')) return kinds;
  for (let i = at + 1; i < at + NAME_REACH && !predicateAt.has(i); i++) {
    const next = peopleAt.get(i);
    if (!words[i] || (next && !next.quantity.single)) break;
    const victimClass = VICTIM_NOUNS.get(words[i]?.lower ?? '');
    if (victimClass === 'civilian') kinds.civil = true;
    else if (victimClass && victimClass !== 'neutral') kinds.armed = true;
  }
  return kinds;
}
