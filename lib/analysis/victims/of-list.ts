import type { Harm } from '../claims/harm.ts';
import type { Reading } from '../claims/reading.ts';
import { EVENT_NOUNS } from '../events/lexicon.ts';
import type { Group } from './group.ts';
import type { GroupContext } from './group-context.ts';
import { isCivilWord } from './group-words.ts';
import { VICTIM_NOUNS } from './lexicon.ts';
import { sideIn } from './side-in.ts';

/** Items of a list between its heading and a claim at most. */
const ITEMS = 15;
const BULLET = /^[-–—•*▪●◦‣·]$/;

/** "Civilian victims by place:" above "- Idlib: five killed": the heading of a list tells whose the figures of its items are. */
export function ofList({ reading, people }: Harm, context: GroupContext): Group | null {
  if (people.kind !== 'elided' && people.kind !== 'event') return null;
  if (!isItem(reading)) return null;
  for (let back = 1; back <= ITEMS; back++) {
    const before = context.discourse.before(reading, back);
    if (!before) return null;
    if (isItem(before)) continue;
    return before.words.at(-1)?.text === ':' ? ofHeading(before, context) : null;
  }
  return null;
}

function isItem({ words }: Reading): boolean {
  return BULLET.test(words[0]?.text ?? '');
}

/** The people whom a heading names beside its word for harm: "civilian victims", "losses of the army". */
function ofHeading(reading: Reading, context: GroupContext): Group | null {
  const { words } = reading;
  const harm = words.findIndex((word) => EVENT_NOUNS.has(word.lower));
  if (harm < 0) return null;
  for (let i = Math.max(0, harm - 3); i < harm + 4; i++) {
    const lower = words[i]?.lower ?? '';
    if (isCivilWord(lower) || VICTIM_NOUNS.get(lower) === 'civilian')
      return { victims: 'civilian', rule: 'victims:heading' };
  }
  const side = sideIn(reading, Math.max(0, harm - 3), harm + 4, 'fighter', context);
  return side && { ...side, rule: 'victims:heading' };
}
