import lists from '../../../assets/language/en/quantities.json' with { type: 'json' };
import type { Word } from '../text/words.ts';

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
  // "how many", "as many rebels", "so few" give no number.
  if (!core.numeral)
    return (
      /^(?:how|as|so|too|not)$/.test(words[at - 1]?.lower ?? '') &&
      /^(?:many|few|numerous)$/.test(words[at]?.lower ?? '')
    );
  const before = words[at - 1];
  const next = words[core.next];
  const own = words[at];
  if (!own) return true;
  if (
    next &&
    (MEASURES.has(next.lower) || next.lower === '%') &&
    !(next.lower === 'may' && next.text === 'may')
  )
    return true;
  if (next && /^(?:st|nd|rd|th|-)$/.test(next.lower) && next.start === words[core.next - 1]?.end) return true;
  if (
    before &&
    (MONTHS.test(before.lower) || NAMED.test(before.lower)) &&
    /^\p{Lu}|^(?:aged?|page|phase|chapter|article|channel|route)$/u.test(before.text) &&
    !isPeople(next)
  ) {
    if (!(before.lower === 'may' && before.text === 'may')) return true;
  }
  if (
    before?.text === '.' &&
    /^nos?$/.test(words[at - 2]?.lower ?? '') &&
    before.start === words[at - 2]?.end
  )
    return true;
  // "between December 7 and 9": the second day of a date.
  if (
    /^(?:and|to|or|–|-)$/.test(before?.lower ?? '') &&
    words[at - 2]?.kind === 'number' &&
    MONTHS.test(words[at - 3]?.lower ?? '')
  )
    return !isPeople(next);
  if (own.kind === 'number' && isGlued(words, at, core.next)) return true;
  if (own.kind !== 'number' || !/^(?:19|20)\d\d$/.test(own.text)) return false;
  // "12 August 2016 Terrorists …": a year in a date, whatever follows.
  const dated = [at - 1, at - 2].some(
    (i) => MONTHS.test(words[i]?.lower ?? '') || /^in$/.test(words[i]?.lower ?? ''),
  );
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
  return Boolean(
    after && after.start === last.end && /^[/:]$/.test(after.text) && words[next + 1]?.kind === 'number',
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
