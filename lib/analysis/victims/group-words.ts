import lists from '../../../assets/language/en/victims.json' with { type: 'json' };
import { CHANGE_OF_GOVERNMENT, type Side, victimGroupOf } from '../../model/actor.ts';
import type { VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import { pattern } from '../../model/pattern.ts';
import { withoutGenitive } from '../text/words.ts';

export interface SideWord {
  side: Side | 'government_of_day';
  /** Tells the side of armed people only: "Kurdish fighters", but not "Kurdish dead". */
  fightersOnly: boolean;
  /** Tells the side of a state's forces only: "Syrian soldiers", but not "Syrian fighters". */
  forceOnly: boolean;
  /** Says only that a force is a state's ("army", "security"), not which state's. */
  weak: boolean;
}

const WEAK = new Set(lists.weak);

/** Words that tell whose side people are on; the first row that holds a word wins. */
const SIDE_WORDS: ReadonlyMap<string, SideWord> = new Map(
  [...lists.words].reverse().flatMap((row) =>
    row.words.map(
      (word) =>
        [
          word,
          {
            side: row.side as SideWord['side'],
            fightersOnly: 'fightersOnly' in row && row.fightersOnly === true,
            forceOnly: 'forceOnly' in row && row.forceOnly === true,
            weak: WEAK.has(word),
          },
        ] as const,
    ),
  ),
);

const CIVIL_WORDS = new Set(lists.civil);
const BOTH_SIDES = lists.bothSides;

export function sideWord(lower: string): SideWord | null {
  return SIDE_WORDS.get(lower) ?? SIDE_WORDS.get(withoutGenitive(lower)) ?? backed(lower);
}

const OF_SIDE = pattern(String.raw`^(?:pro-)?(\p{L}+)(?:-(?:affiliated|linked|aligned|led))?$`);

/** "X-backed", "pro-X", "X-led", "X-affiliated" for a side word X. */
function backed(lower: string): SideWord | null {
  const [, root] = OF_SIDE.exec(lower) ?? [];
  return root && root !== lower ? (SIDE_WORDS.get(root) ?? null) : null;
}

export function isCivilWord(lower: string): boolean {
  return CIVIL_WORDS.has(lower);
}

export function namesBothSides(text: string): boolean {
  return BOTH_SIDES.some((words) => text.includes(words));
}

/** The group of a side word on a day: "government" is the Syrian government of that day. */
export function groupOfSide(side: SideWord['side'], day: Day | null): VictimGroup {
  // Rebels are of no government, not even of one that former rebels formed; actors' sides are dated one by one.
  if (side === 'opposition') return 'opposition';
  if (side !== 'government_of_day') return victimGroupOf(side, day);
  return victimGroupOf(
    day && day >= CHANGE_OF_GOVERNMENT ? 'transitional_government' : 'assad_government',
    day,
  );
}

/** "16 Iraqi militiamen": a nation whose fighters are of a militia; null for others of that nation. */
export function militiaSide(
  words: readonly { lower: string }[],
  i: number,
  to: number,
): SideWord['side'] | null {
  const { nations, nouns, side } = lists.militias;
  if (!nations.includes(words[i]?.lower ?? '')) return null;
  return words.slice(i + 1, to + 1).some(({ lower }) => nouns.includes(lower))
    ? (side as SideWord['side'])
    : null;
}

const DEMONYMS = new Map(Object.entries(lists.demonyms.words));

/** The side of nationals of a state that is a party to the war; null for others. */
export function demonymSide(noun: string): SideWord['side'] | null {
  return (DEMONYMS.get(noun) ?? null) as SideWord['side'] | null;
}

/** "a commander in the Guards": a name cut short to one capitalised word, which no other name goes before. */
export function shortNameSide(words: readonly { text: string }[], i: number): Pick<SideWord, 'side'> | null {
  const row = lists.shortNames.find(({ word }) => word === words[i]?.text);
  const before = words[i - 1]?.text ?? '';
  return row && (/^[a-z\d]/.test(before) || i === 1) ? { side: row.side as SideWord['side'] } : null;
}

/** A capital that stands for its government ("Ankara admits that 33 of its soldiers …"). */
export function capitalSide(lower: string): Pick<SideWord, 'side'> | null {
  const row = lists.capitals.find(({ words }) => words.includes(lower));
  return row ? { side: row.side as SideWord['side'] } : null;
}
