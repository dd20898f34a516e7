import type { VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import type { Mention } from '../../model/mention.ts';
import { pattern } from '../../model/pattern.ts';
import type { Document } from '../text/document.ts';
import type { Word } from '../text/words.ts';
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
  document: Document,
  mentions: readonly Mention[],
  day: Day | null,
  groupOf: (mention: Mention) => VictimGroup | null,
): SideLabel[] {
  const labels: SideLabel[] = [];
  const units = new Map(
    mentions.flatMap((mention) => (mention.kind === 'unit' ? [[mention.end, mention] as const] : [])),
  );
  const words = document.sentences.flatMap((sentence) => document.words(sentence));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const label = labelledAs(word.lower);
    if (!label) continue;
    for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
      const before = words[k];
      if (before?.kind !== 'word' || isStop(before.lower)) break;
      const unit = units.get(before.end);
      const group = unit ? groupOf(unit) : groupOfWord(before.lower, label.victimClass, day);
      if (group) {
        labels.push({ at: word.start, ...label, group, by: before.lower });
        break;
      }
    }
  }
  return labels;
}

/** What a word is a label for; an aircraft tells whose its crew is. */
function labelledAs(lower: string): Pick<SideLabel, 'victimClass' | 'noun'> | null {
  if (AIRCRAFT.has(lower) || MODEL.test(lower)) return { victimClass: 'force', noun: 'aircraft' };
  const victimClass = VICTIM_NOUNS.get(lower);
  if (!victimClass || victimClass === 'civilian' || victimClass === 'neutral') return null;
  return COUNTABLE.test(lower) ? { victimClass, noun: lower } : null;
}

/** "two defected soldiers" makes no others defectors. */
const DEFECTED = /^(?:defected|defecting|dissident)$/;

function groupOfWord(lower: string, victimClass: VictimClass, day: Day | null): VictimGroup | null {
  const side = sideWord(lower);
  if (!side || side.weak || DEFECTED.test(lower) || (side.forceOnly && victimClass !== 'force')) return null;
  return groupOfSide(side.side, day);
}

const SOLDIER = /^(?:soldiers?|troops?|troopers?|service(?:man|men)|personnel)$/;

const AIRCRAFT = new Set(
  'jet jets fighter-jet fighter-jets warplane warplanes plane planes aircraft airplane helicopter helicopters bomber bombers chopper choppers'.split(
    ' ',
  ),
);
/** "Su-24", "F16", "Mi-8MT". */
const MODEL = pattern(String.raw`^(?:su|f|mi|mig|il|tu)-?\d+\p{L}*$`);
const CREW = /^(?:board|aboard|pilots?|navigators?|crew|crewm[ae]n|airm[ae]n|co-pilots?)$/;

/** "eight soldiers" may be the Turkish soldiers named before, "the pilot" is not the Russian adviser. */
export function sameNoun(a: string, b: string): boolean {
  if (b === 'aircraft') return CREW.test(a);
  return a.replace(/s$/, '') === b.replace(/s$/, '') || (SOLDIER.test(a) && SOLDIER.test(b));
}
