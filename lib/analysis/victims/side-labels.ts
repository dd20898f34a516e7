import type { VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import type { Mention } from '../../model/mention.ts';
import { wordsOf } from '../text/words.ts';
import { groupOfSide, sideWord } from './group-words.ts';
import { VICTIM_NOUNS, type VictimClass } from './lexicon.ts';
import { isStop } from './noun-phrase.ts';

/** Where a text itself says whose the people of a class are: "YPG terrorists", "Turkish soldiers". */
export interface SideLabel {
  at: number;
  victimClass: VictimClass;
  /** The noun, lower case. */
  noun: string;
  group: VictimGroup;
  /** The words that say it. */
  by: string;
}

/** Nouns for persons; "Russian military police" labels no one's soldiers. */
const COUNTABLE = /men$|ers$|ts$|ps$|ns$|ies$|ists$|is$|rs$|els$|^personnel$/;

/** Words between the side and the noun at most. */
const REACH = 3;

/**
 * Every place in a text where a noun for armed people stands right behind a side's name. `groupOf` gives the group
 * of a unit that a mention names.
 */
export function sideLabels(
  text: string,
  mentions: readonly Mention[],
  day: Day | null,
  groupOf: (mention: Mention) => VictimGroup | null,
): SideLabel[] {
  const labels: SideLabel[] = [];
  const units = new Map(
    mentions.flatMap((mention) => (mention.kind === 'unit' ? [[mention.end, mention] as const] : [])),
  );
  const words = wordsOf(text, { start: 0, end: text.length });
  for (const [i, word] of words.entries()) {
    const victimClass = VICTIM_NOUNS.get(word.lower);
    if (
      !victimClass ||
      victimClass === 'civilian' ||
      victimClass === 'neutral' ||
      !COUNTABLE.test(word.lower)
    )
      continue;
    for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
      const before = words[k];
      if (before?.kind !== 'word' || isStop(before.lower)) break;
      const unit = units.get(before.end);
      const side = unit ? null : sideWord(before.lower);
      const group =
        (unit && groupOf(unit)) ??
        (side && !side.weak && !(side.forceOnly && victimClass !== 'force')
          ? groupOfSide(side.side, day)
          : null);
      if (group) {
        labels.push({ at: word.start, victimClass, noun: word.lower, group, by: before.lower });
        break;
      }
    }
  }
  return labels;
}

const SOLDIER = /^(?:soldiers?|troops?|troopers?|service(?:man|men))$/;

/** "eight soldiers" may be the Turkish soldiers named before, "the pilot" is not the Russian adviser. */
export function sameNoun(a: string, b: string): boolean {
  return a.replace(/s$/, '') === b.replace(/s$/, '') || (SOLDIER.test(a) && SOLDIER.test(b));
}
