import lists from '../../../assets/language/en/quantities.json' with { type: 'json' };
import { type PhraseHit, PhraseList } from '../text/phrase-list.ts';
import type { Word } from '../text/words.ts';
import { isNotACount } from './not-a-count.ts';
import { type Numeral, numeralAt } from './numeral.ts';
import type { Quantity } from './quantity.ts';

type Hedge = 'least' | 'most' | 'about' | 'exact';

const hedges = new PhraseList(lists.hedges.map((row) => [row.words, row] as const));
const after = new PhraseList(lists.after.map((row) => [row.words, row] as const));
const vague = new PhraseList(lists.vague.map((row) => [row.words, row] as const));
const fixed = new PhraseList(lists.fixed.map((row) => [row.words, row] as const));
const none = new PhraseList([...lists.none, ...lists.nonePhrases].map((words) => [words, words] as const));
const PEOPLE = new Set(lists.people);
const OTHERS = new Set(['other', 'others', 'more', 'another', 'additional', 'further']);

type Core = Pick<Quantity, 'min' | 'max' | 'vague' | 'rule'> & { next: number; numeral: boolean };

/** Every quantity among the words of a sentence, in order, none overlapping. Articles are not among them. */
export function findQuantities(words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; ) {
    const quantity = quantityAt(words, i);
    if (quantity) found.push(quantity);
    i = quantity ? quantity.last + 1 : i + 1;
  }
  return found;
}

/** The quantity that begins at a word, hedges included; null when none does. */
export function quantityAt(words: readonly Word[], at: number): Quantity | null {
  const nothing = none.at(words, at);
  if (nothing) return noneAt(words, at, nothing.next, nothing.value);
  const marks: Hedge[] = [];
  let core: Core | null = null;
  let i = at;
  // Hedges may be stacked ("at least some 30"); the number comes after the last one.
  for (let guard = 0; guard < 5; guard++) {
    core = coreAt(words, i);
    if (core && !(core.rule.endsWith(':some') && coreAt(words, i + 1))) break;
    const hedge = hedges.at(words, i);
    if (!hedge) break;
    marks.push(hedge.value.as as Hedge);
    i = skipQuote(words, hedge.next);
    core = null;
  }
  if (!core || isNotACount(words, i, core)) return null;
  let next = core.next;
  const trailing = after.at(words, next);
  if (trailing && !(trailing.value.words === 'at least' && coreAt(words, trailing.next))) {
    marks.push(trailing.value.as as Hedge);
    next = trailing.next;
  } else if (words[next]?.lower === '+') {
    marks.push('least');
    next++;
  }
  const near = words.slice(Math.max(0, at - 1), next + 1);
  // "more than 12" is a hedge, "12 more" are others.
  const other = near.some(({ lower }, k) => OTHERS.has(lower) && near[k + 1]?.lower !== 'than');
  return { first: at, last: next - 1, ...bounded(core, marks), people: false, single: false, other };
}

function bounded(core: Core, marks: Hedge[]): Pick<Quantity, 'min' | 'max' | 'vague' | 'rule'> {
  const { min, max, rule } = core;
  if (core.vague) return { min, max, vague: true, rule };
  if (marks.includes('least')) return { min: min ?? max, max: null, vague: false, rule: `${rule}:least` };
  if (marks.includes('most')) return { min: null, max, vague: false, rule: `${rule}:most` };
  if (marks.includes('about')) return { min, max, vague: true, rule: `${rule}:about` };
  return { min, max, vague: false, rule };
}

const LOSSES = /^(?:casualties|losses|injuries|fatalities|deaths|victims)$/;

function noneAt(words: readonly Word[], at: number, next: number, value: string): Quantity | null {
  const following = words[next]?.lower;
  if (following === 'longer' || following === 'matter' || following === 'doubt' || following === '.')
    return null;
  // "passed without casualties", but not "without food".
  if (value === 'without' && !LOSSES.test(following ?? '')) return null;
  // "no less than 31" is a hedge, not a zero.
  if (hedges.at(words, at)) {
    const hedge = hedges.at(words, at);
    const core = hedge && coreAt(words, hedge.next);
    if (hedge && core) {
      return {
        first: at,
        last: core.next - 1,
        ...bounded(core, [hedge.value.as as Hedge]),
        people: false,
        single: false,
        other: false,
      };
    }
  }
  return {
    first: at,
    last: next - 1,
    min: 0,
    max: 0,
    vague: false,
    rule: `quantity:none:${value.replaceAll(' ', '-')}`,
    people: PEOPLE.has(value),
    single: false,
    other: false,
  };
}

function coreAt(words: readonly Word[], at: number): Core | null {
  const word = vague.at(words, at);
  if (word && isPair(words, word)) return family(2, word.next);
  if (word)
    return {
      min: word.value.min,
      max: null,
      vague: true,
      rule: `quantity:vague:${word.value.words.split(/[ |]/).at(-1)}`,
      next: word.next,
      numeral: false,
    };
  const range = rangeAt(words, at);
  if (range) return range;
  const whole = fixed.at(words, at);
  if (whole && whole.value.value !== null) {
    const { value } = whole.value;
    if ('family' in whole.value) return family(value, whole.next);
    return { min: value, max: value, vague: false, rule: 'quantity:fixed', next: whole.next, numeral: true };
  }
  if (whole) return familyAt(words, whole.next);
  const odd = oddAt(words, at);
  if (odd) return odd;
  const numeral = numeralAt(words, at);
  return numeral && numeralCore(words, numeral);
}

/** Groups that count as their members: "a four-member cell". */
const GROUP = /^(?:cells?|famil(?:y|ies)|gangs?|groups?|teams?|patrols?|crews?|units?|networks?|squads?)$/;

/** "40-odd", "forty-odd", "four-member (cell)": a number and what is said of it, written as one word. */
function oddAt(words: readonly Word[], at: number): Core | null {
  const word = words[at];
  const dash = word?.lower.lastIndexOf('-') ?? -1;
  if (!word || dash < 1) return null;
  const [stem, end] = [word.lower.slice(0, dash), word.lower.slice(dash + 1)];
  const group = /^(?:member|man|person|strong)$/.test(end) && GROUP.test(words[at + 1]?.lower ?? '');
  if (end !== 'odd' && !group) return null;
  const kind = /^\d/.test(stem) ? 'number' : 'word';
  const numeral = numeralAt([{ ...word, text: stem, lower: stem, kind }], 0);
  if (group && numeral) {
    const members = family(numeral.value, at + 2);
    return /^famil/.test(words[at + 1]?.lower ?? '') ? members : { ...members, rule: 'quantity:group' };
  }
  return (
    numeral && {
      min: numeral.value,
      max: numeral.value,
      vague: true,
      rule: 'quantity:odd',
      next: at + 1,
      numeral: true,
    }
  );
}

function numeralCore(words: readonly Word[], numeral: Numeral): Core {
  const dozen = /^dozens?$/.test(words[numeral.next]?.lower ?? '') && numeral.value < 100;
  const value = dozen ? numeral.value * 12 : numeral.value;
  const next = dozen ? numeral.next + 1 : numeral.next;
  return { min: value, max: value, vague: false, rule: `quantity:${numeral.form}`, next, numeral: true };
}

/** "a family of six": the family counts as its members. */
function familyAt(words: readonly Word[], at: number): Core | null {
  const numeral = numeralAt(words, at);
  return numeral && family(numeral.value, numeral.next);
}

function family(value: number, next: number): Core {
  return { min: value, max: value, vague: false, rule: 'quantity:family', next, numeral: true };
}

const NO_NOUN =
  /^(?:and|from|was|were|in|inside|at|on|near|who|whose|with|by|as|when|while|had|died|killed|to)$/;

/** "buried a couple from Homs" is a pair; "a couple of soldiers" and "a couple soldiers" are two or so. */
function isPair(words: readonly Word[], { value, next }: PhraseHit<{ words: string }>): boolean {
  const after = words[next];
  return value.words === 'a couple' && (after?.kind !== 'word' || NO_NOUN.test(after.lower));
}

const RANGE_MARKS = new Set(['-', '–', '—', 'to', 'or', '/']);

/** "6 to 8", "33–40", "between 20 and 44", "two or three". */
function rangeAt(words: readonly Word[], at: number): Core | null {
  const between = words[at]?.lower === 'between';
  const from = words[at]?.lower === 'from';
  const first = numeralAt(words, between || from ? at + 1 : at);
  if (!first) return null;
  const joint = words[first.next]?.lower ?? '';
  if (between ? joint !== 'and' : from ? joint !== 'to' : !RANGE_MARKS.has(joint)) return null;
  const second = numeralAt(words, first.next + 1);
  if (!second || second.value < first.value) return null;
  if (joint === '/' || (joint === 'or' && second.value > first.value + 5)) return null;
  const low =
    first.value < 10 && second.value >= 1000 && second.value % 1000 === 0 && first.form === second.form
      ? first.value * 1000
      : first.value;
  return {
    min: low,
    max: second.value,
    vague: false,
    rule: 'quantity:range',
    next: second.next,
    numeral: true,
  };
}

function skipQuote(words: readonly Word[], at: number): number {
  return /^["“‘]$/.test(words[at]?.text ?? '') ? at + 1 : at;
}

/** A hedge after the noun, as in "11 civilians at least": the quantity with its bound moved, and the hedge's last word. */
export function withTrailingHedge(
  words: readonly Word[],
  at: number,
  quantity: Quantity,
): { quantity: Quantity; last: number } | null {
  const hit = after.at(words, at);
  if (!hit || quantity.vague || quantity.max === 0 || coreAt(words, hit.next)) return null;
  // "ten rebels and more than 35 soldiers": the hedge of the next number.
  if (words[hit.next]?.lower === 'than') return null;
  const core = { ...quantity, next: at, numeral: true };
  return { quantity: { ...quantity, ...bounded(core, [hit.value.as as Hedge]) }, last: hit.next - 1 };
}
