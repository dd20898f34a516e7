import type { People } from '../claims/reading.ts';
import { EVENT_MODIFIERS, EVENT_NOUNS } from '../events/lexicon.ts';
import { withTrailingHedge } from '../quantities/find-quantities.ts';
import { numeralAt } from '../quantities/numeral.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { DETERMINER, QUOTE } from '../text/grammar.ts';
import type { Word } from '../text/words.ts';
import { ADJECTIVAL, isPlural, NOT_PEOPLE, VICTIM_NOUNS } from './lexicon.ts';
import { type Ground, isStop, type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { apposition, partitiveAt } from './partitive.ts';

const LINK = /^(?:other|more|of|additional|further|reported)$/;
/** Words between a number and its noun at most. */
const LINKS = 6;

/** The people that a quantity counts: with a noun ("12 soldiers"), with "of them", or with nothing ("killed 12"). */
export function counted(ground: Ground, quantity: Quantity): People | null {
  const { words } = ground;
  const base = {
    first: quantity.first,
    quantity,
    event: null,
    eventRule: null,
    partitive: false,
    described: false,
  };
  const elided = { ...base, last: quantity.last, head: null, kind: 'elided' as const, victimClass: null };
  if (quantity.people) return elided;
  if (quantity.max === 0) {
    const report = denial(ground, quantity);
    if (report !== null) return report ? { ...base, ...report } : null;
    if (isUntold(ground, quantity)) return null;
  }
  const { at, part } = pastLinks(words, quantity.last + 1);
  const cases = casesOf(words, at, quantity);
  if (cases) return { ...base, ...cases };
  if (part) return partOf(ground, quantity, { ...base, ...part });
  if (isOneFamily(ground, quantity, at) || isAge(ground, quantity)) return null;
  const run = nounPhrase(ground, at);
  if (isOfThings(ground, quantity, run)) return null;
  if (run.head === null && /^an?$/.test(words[at]?.lower ?? '') && at === quantity.last + 1) {
    // "two civilians, one a child of 12": who the one was.
    const who = apposition(ground, at);
    if (who) return { ...base, ...who, partitive: true };
  }
  if (run.head === null && run.last < at) {
    const other = /^(?:other|more)$/.test(words[at - 1]?.lower ?? '');
    return other ? { ...elided, last: at - 1 } : elided;
  }
  return hedgedLate(ground, { ...base, ...fromNounPhrase(ground, run) });
}

/** "23 terrorist targets", "five rebel strikes": a noun that is a verb as well ends a phrase, and counts no people. */
function isOfThings({ words }: Ground, { max }: Quantity, { head }: NounPhrase): boolean {
  const noun = head === null ? '' : (words[head]?.lower ?? '');
  return (
    max !== 1 &&
    ADJECTIVAL.has(noun) &&
    !isPlural(noun) &&
    NOT_PEOPLE.has(words[(head ?? 0) + 1]?.lower ?? '')
  );
}

/** People with the hedge that follows them. */
function hedgedLate(ground: Ground, people: People): People {
  const { words } = ground;
  const { quantity } = people;
  // "11 civilians at least were killed": the hedge may follow the noun.
  const hedged = withTrailingHedge(words, people.last + 1, quantity);
  if (hedged) return { ...people, quantity: hedged.quantity, last: hedged.last };
  const behind = behindSide(ground, people.last + 1);
  const late = behind === null ? null : withTrailingHedge(words, behind, quantity);
  return late ? { ...people, quantity: late.quantity } : people;
}

/** Words from people to a hedge behind whose they are at most: "seven members of the regime forces at least". */
const HEDGE_REACH = 8;

/** Index of "at least" behind "of the regime forces"; null where another phrase begins before. */
function behindSide({ words, isCount }: Ground, from: number): number | null {
  if (!/^(?:of|from)$/.test(words[from]?.lower ?? '')) return null;
  for (let i = from + 1; i < from + HEDGE_REACH; i++) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'at') return words[i + 1]?.lower === 'least' ? i : null;
    if (words[i]?.kind !== 'word' || isCount(i) || (isStop(lower) && !DETERMINER.has(lower))) return null;
  }
  return null;
}

/**
 * Steps over the words between a number and its noun: "12 other soldiers", "dozens of the fighters". `at` is
 * where the noun should begin, unless an "of" on the way begins a partitive ("12 of them"): then that is `part`.
 */
function pastLinks(
  words: readonly Word[],
  from: number,
): { at: number; part: ReturnType<typeof partitiveAt> } {
  let at = from;
  while (at < from + LINKS && (QUOTE.has(words[at]?.text ?? '') || LINK.test(words[at]?.lower ?? ''))) {
    if (words[at]?.lower === 'of') {
      const part = partitiveAt(words, at);
      if (part) return { at, part };
      if (DETERMINER.has(words[at + 1]?.lower ?? '')) at++;
      // "3 of the 7 soldiers": the soldiers are counted by what comes first.
      const whole = numeralAt(words, at + 1);
      if (whole) at = whole.next - 1;
    }
    at++;
  }
  return { at, part: null };
}

/** Words between "cases of" and what happened at most: "cases of arbitrary arrest". */
const CASE_REACH = 3;

/** "197 cases of arbitrary arrest", "no loss of life": each case is a person. */
function casesOf(
  words: readonly Word[],
  at: number,
  { max }: Quantity,
): Pick<People, 'last' | 'head' | 'kind' | 'victimClass' | 'event' | 'eventRule'> | null {
  const lower = words[at]?.lower ?? '';
  if (words[at + 1]?.lower !== 'of') return null;
  const more = { kind: 'event' as const, victimClass: null };
  if (max === 0 && lower === 'loss')
    return /^(?:life|lives)$/.test(words[at + 2]?.lower ?? '')
      ? { ...more, last: at + 2, head: at + 2, event: 'killed', eventRule: 'event:noun:loss' }
      : null;
  if (lower !== 'cases') return null;
  for (let i = at + 2; i < at + 2 + CASE_REACH; i++) {
    const noun = EVENT_NOUNS.get(words[i]?.lower ?? '');
    if (noun) return { ...more, last: i, head: i, event: noun.event, eventRule: `event:noun:${noun.id}` };
    if (isStop(words[i]?.lower ?? '')) return null;
  }
  return null;
}

/** "14 civilians of one family": the family is no second count. */
function isOneFamily({ words }: Ground, quantity: Quantity, at: number): boolean {
  return quantity.max === 1 && /^(?:family|household)$/.test(words[at]?.lower ?? '');
}

/** "a child of 12", "a girl aged nine", "men under 40", "children between 7 and 12"; "a father of five" counts his children. */
function isAge({ words }: Ground, quantity: Quantity): boolean {
  const before = words[quantity.first - 1]?.lower ?? '';
  if (
    /^(?:under|over|above|below|between)$/.test(words[quantity.first]?.lower ?? '') &&
    VICTIM_NOUNS.has(before)
  ) {
    const next = words[quantity.last + 1];
    return (
      (quantity.min ?? quantity.max ?? 0) < 90 &&
      (next?.kind !== 'word' || isStop(next.lower) || /^\p{Lu}/u.test(next.text))
    );
  }
  const noun = words[quantity.first - 2]?.lower ?? '';
  return (
    before === 'aged' ||
    (before === 'of' && /^(?:child|boy|girl|man|woman|baby|teenager|youth|father|mother)$/.test(noun))
  );
}

/** "Many of those killed were relatives" counts no one; "ten of those killed" does. */
function partOf(ground: Ground, quantity: Quantity, people: People): People | null {
  if (people.event && quantity.vague && (quantity.min ?? 0) <= 3) return null;
  if (people.event) return people;
  // "one of them a nurse", "one of them a tank": who or what the one was.
  const article = /^an?$/.test(ground.words[people.last + 1]?.lower ?? '');
  const who = apposition(ground, article ? people.last + 1 : people.last);
  if (who) return { ...people, ...who };
  return article && NOT_PEOPLE.has(ground.words[people.last + 2]?.lower ?? '') ? null : people;
}

const REPORT = /^(?:reports?|indications?|evidence|records?)$/;
/** Things said of harm that nobody gave: "no casualty toll", "no death count". */
const FIGURE = /^(?:tolls?|counts?|figures?|numbers?|list|lists|names?|breakdown|estimates?|data|tally)$/;
/** Who says nothing of losses, or bears no marks of harm, tells of no zero. */
const SILENT =
  /^(?:named|names|naming|gave|gives|giving|mentioned|mentions|mentioning|disclosed|disclosing|listed|published|bore|bears|showed|shows|showing)$/;

/** "gave no casualty toll", "named no losses of its own", "bodies with no signs of injuries": nothing is counted. */
function isUntold({ words }: Ground, quantity: Quantity): boolean {
  if (SILENT.test(words[quantity.first - 1]?.lower ?? '')) return true;
  for (let i = quantity.last + 1; i < quantity.last + 5; i++) {
    const lower = words[i]?.lower ?? '';
    if (FIGURE.test(lower) || /^(?:signs?|traces?|marks?)$/.test(lower)) return true;
    if (/^(?:injur(?:y|ies)|wounds?)$/.test(lower))
      return /^(?:had|has|have|with|bearing)$/.test(words[quantity.first - 1]?.lower ?? '');
    if (words[i]?.kind !== 'word' || isStop(lower)) return false;
  }
  return false;
}
const NOT_YET =
  /^(?:immediate|immediately|further|independent|official|initial|new|other|confirmed|clear|exact)$/;

/** "no reports of civilian casualties" tells of none, "no immediate reports" tells nothing (false); else null. */
function denial(
  ground: Ground,
  quantity: Quantity,
): Pick<People, 'last' | 'head' | 'kind' | 'victimClass' | 'event' | 'eventRule'> | null | false {
  const { words } = ground;
  let at = quantity.last + 1;
  const early = NOT_YET.test(words[at]?.lower ?? '');
  if (early) at++;
  if (/^(?:information|word|details?|news|comment|figures?|tally|claim)$/.test(words[at]?.lower ?? ''))
    return false;
  if (!REPORT.test(words[at]?.lower ?? '') || !/^(?:of|about|that)$/.test(words[at + 1]?.lower ?? ''))
    return null;
  if (early) return false;
  const run = nounPhrase(ground, DETERMINER.has(words[at + 2]?.lower ?? '') ? at + 3 : at + 2);
  return run.noun === 'event' && fromNounPhrase(ground, run);
}

/** What a noun phrase tells of the people. */
export function fromNounPhrase(
  { words }: Ground,
  run: NounPhrase,
): Pick<People, 'last' | 'head' | 'kind' | 'victimClass' | 'event' | 'eventRule'> {
  const lower = run.head === null ? '' : (words[run.head]?.lower ?? '');
  const noun = run.noun === 'event' ? EVENT_NOUNS.get(lower) : undefined;
  const modified = run.modifier ? (EVENT_MODIFIERS.get(run.modifier) ?? null) : null;
  if (noun && isDeathsAndWounds(words, run.last, noun.event))
    return {
      last: run.last + 2,
      head: run.head,
      kind: 'event',
      victimClass: run.victimClass,
      event: 'casualties',
      eventRule: 'event:noun:deaths-and-injuries',
    };
  return {
    last: run.last,
    head: run.head,
    kind: run.head === null ? 'unknown' : (run.noun ?? 'unknown'),
    victimClass: run.victimClass,
    event: noun?.event ?? modified,
    eventRule: noun ? `event:noun:${noun.id}` : modified ? `event:modifier:${run.modifier}` : null,
  };
}

/** "hundreds of deaths and injuries", "40 dead and wounded": one number for both. */
function isDeathsAndWounds(words: readonly Word[], last: number, event: string): boolean {
  const other = EVENT_NOUNS.get(words[last + 2]?.lower ?? '');
  if (event !== 'killed' || !/^(?:and|or)$/.test(words[last + 1]?.lower ?? '')) return false;
  // "12 dead and injured many more": a verb.
  const next = words[last + 3];
  return (
    other?.event === 'wounded' &&
    (other.people || other.id === 'injuries') &&
    (next?.kind !== 'word' || isStop(next.lower))
  );
}
