import lists from '../../../assets/language/en/quantities.json' with { type: 'json' };
import type { Word } from '../text/words.ts';
import { isAge } from './ages.ts';

const MEASURES = new Set(lists.measures);
const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;
/** Names whose number is part of the name. */
const NAMED =
  /^(?:no|number|article|resolution|route|road|highway|phase|brigade|division|regiment|battalion|aged|age|page|chapter|channel|point|points|update|version|group|g|f|t|s|su|mig|boeing|type|base)$/;

interface Core {
  min: number | null;
  max: number | null;
  next: number;
  numeral: boolean;
}

/**
 * Numbers that count no one: dates, years, times of day, measures, percentages, ages, parts of names and of
 * other numbers. `at` is where the number begins, `core.next` the word after it.
 */
export function isNotACount(words: readonly Word[], at: number, core: Core): boolean {
  if (!core.numeral) return isNoNumber(words, at);
  const own = words[at];
  const next = words[core.next];
  if (!own || isMeasureOrRank(words, core.next) || isNumbered(words, at, next)) return true;
  // "between seven and 12 years": the first of two measures.
  if (words[at - 1]?.lower === 'between' && next?.lower === 'and' && isMeasureOrRank(words, core.next + 2))
    return true;
  if (
    isRatio(words, at, core.next) ||
    (isAge(words, at, core.next) && !isPeople(next)) ||
    (words[at - 1]?.lower === 'of' && words[at - 2]?.lower === 'population')
  )
    return true;
  if (isSecondDay(words, at)) return !isPeople(next);
  if (own.kind !== 'number') return false;
  return isGlued(words, at, core.next) || isYear(words, at, next);
}

/** "how many", "as many rebels", "so few" give no number, nor does what one suffered ("sustained various injuries"). */
function isNoNumber(words: readonly Word[], at: number): boolean {
  if (/^(?:sustain|suffer|receiv)/.test(words[at - 1]?.lower ?? ''))
    return /^(?:injuries|wounds|burns|fractures|bruises|cuts)$/.test(words[at + 1]?.lower ?? '');
  return (
    /^(?:how|as|so|too|not)$/.test(words[at - 1]?.lower ?? '') &&
    /^(?:many|few|numerous)$/.test(words[at]?.lower ?? '')
  );
}

/** By the word after the number: "12 km", "20 %", "7 May", "4th". */
function isMeasureOrRank(words: readonly Word[], next: number): boolean {
  const after = words[next];
  if (!after) return false;
  // In small letters "may" is the verb.
  // "at 1500 local time", but "three local fighters".
  if (after.lower === 'local') return words[next + 1]?.lower === 'time';
  if ((MEASURES.has(after.lower) || after.lower === '%') && after.text !== 'may') return true;
  return /^(?:st|nd|rd|th|-)$/.test(after.lower) && after.start === words[next - 1]?.end;
}

/** The number of a thing or day named before it: "Resolution 2254", "aged 12", "December 7", "no. 5". */
function isNumbered(words: readonly Word[], at: number, next: Word | undefined): boolean {
  const before = words[at - 1];
  if (!before) return false;
  // Small letters keep to the words that are seldom capitalised, and so leave out the verb "may".
  if (
    (MONTHS.test(before.lower) || NAMED.test(before.lower)) &&
    /^\p{Lu}|^(?:aged?|page|phase|chapter|article|channel|route)$/u.test(before.text) &&
    !isPeople(next)
  )
    return true;
  const abbreviated = words[at - 2];
  if (before.text !== '.' || before.start !== abbreviated?.end) return false;
  // "no. 5", "On Feb. 3, seven soldiers": the dot belongs to the word before.
  return (
    /^nos?$/.test(abbreviated.lower) || (MONTHS.test(abbreviated.lower) && /^[A-Z]/.test(abbreviated.text))
  );
}

/** "between December 7 and 9": the second day of a date. */
function isSecondDay(words: readonly Word[], at: number): boolean {
  return (
    /^(?:and|to|or|–|-)$/.test(words[at - 1]?.lower ?? '') &&
    words[at - 2]?.kind === 'number' &&
    MONTHS.test(words[at - 3]?.lower ?? '')
  );
}

const SMALL = /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)$/;

/** "nine in ten of them", "one in three of those killed", "two out of five": a share. "Three in ten raids" is a count. */
function isRatio(words: readonly Word[], at: number, next: number): boolean {
  const joint = words[next]?.lower === 'out' ? next + 1 : next;
  const first =
    /^(?:in|of)$/.test(words[joint]?.lower ?? '') && (joint > next || words[joint]?.lower === 'in');
  if (first && SMALL.test(words[joint + 1]?.lower ?? '')) return endsShare(words[joint + 2]);
  return words[at - 1]?.lower === 'in' && SMALL.test(words[at - 2]?.lower ?? '') && endsShare(words[next]);
}

function endsShare(after: Word | undefined): boolean {
  return (
    !after || after.kind === 'mark' || /^(?:of|people|children|were|was|are|is|civilians)$/.test(after.lower)
  );
}

/** A year: in a date ("12 August 2016 Terrorists …") whatever follows, elsewhere when no people do. */
function isYear(words: readonly Word[], at: number, next: Word | undefined): boolean {
  if (!/^(?:19|20)\d\d$/.test(words[at]?.text ?? '')) return false;
  const dated = [at - 1, at - 2].some((i) => MONTHS.test(words[i]?.lower ?? '') || words[i]?.lower === 'in');
  return dated || !isPeople(next);
}

/** Part of a date, time or code: `19/20`, `15:55`, `F-16`, `$40`, `#5`. */
function isGlued(words: readonly Word[], at: number, next: number): boolean {
  const before = words[at - 1];
  const after = words[next];
  const own = words[at];
  const last = words[next - 1];
  if (!own || !last) return false;
  if (before && before.end === own.start && /^[/:$€£#.-]$/.test(before.text)) return true;
  const beyond = words[next + 1];
  // "a toll of 154: 102 soldiers …" has a space where "15:55" has none.
  return Boolean(
    after &&
      after.start === last.end &&
      /^[/:]$/.test(after.text) &&
      beyond?.kind === 'number' &&
      beyond.start === after.end,
  );
}

/** A plural noun or a word for harm follows, as after a count. */
function isPeople(word: Word | undefined): boolean {
  return Boolean(
    word &&
      /^(?:[a-z]+s|people|men|women|children|civilian|dead|killed|injured|wounded|police|policemen|gunmen|others|syrian|refugees)$/.test(
        word.lower,
      ) &&
      !/^(?:was|is|has|as|its|his|this)$/.test(word.lower) &&
      !MEASURES.has(word.lower),
  );
}
