import { EVENT_NOUNS } from '../events/lexicon.ts';
import type { Harm } from './harm.ts';
import { harmOf, joinedPeople, peopleNear } from './objects.ts';
import { ownPredicate } from './own-predicate.ts';
import type { People, Reading } from './reading.ts';

/** What the sentence over a list says of its items. */
export interface ListHeader {
  event: Harm['event'];
  /** The total that the items are parts of; null where only what happened is named. */
  total: Harm | null;
}

const BULLET = /^[–—\-•·*▪●]$/;
/** Bullets that are nothing else, so that they begin an item wherever they stand. */
const ONLY_BULLET = /^[•·*▪●]$/;
const SPREAD =
  /^(?:follows|following|distributed|broken|divided|split|breakdown|distribution|namely|listed)$/;

/** Whether a sentence's first words are a list's: "– 18 civilians", "• A woman", "2. Four children". */
export function isItem(words: Reading['words']): boolean {
  return BULLET.test(words[0]?.text ?? '') || isOrdinal(words, 0);
}

function isOrdinal(words: Reading['words'], i: number): boolean {
  return (
    /^\d{1,2}$/.test(words[i]?.text ?? '') && /^[.)]$/.test(words[i + 1]?.text ?? '') && i + 2 < words.length
  );
}

/**
 * What a sentence with its harms says of the list it opens, null where it opens none: "X killed 30 people,
 * distributed as follows:". A colon at its end or before a bullet opens the list.
 */
export function headerOf({ words }: Reading, harms: readonly Harm[], before: Harm | null): ListHeader | null {
  const colon = listColon(words);
  if (colon < 0) return null;
  const whole = harms.filter((harm) => harm.people.last < colon && !harm.part);
  const [total] = whole;
  // Of two things that happened, the items don't tell theirs.
  if (total)
    return isWhole(total) && whole.every(({ event }) => event === total.event) ? headed(total) : null;
  const head = words.slice(0, colon);
  if (!head.some(({ lower }) => SPREAD.test(lower))) return null;
  const noun = head.map(({ lower }) => EVENT_NOUNS.get(lower)).find((found) => found?.people);
  if (noun) return { event: noun.event, total: before?.event === noun.event ? before : null };
  return before && isWhole(before) ? headed(before.total ?? before) : null;
}

function headed(total: Harm): ListHeader {
  return { event: total.event, total };
}

function isWhole({ negated, people: { quantity } }: Harm): boolean {
  return !negated && quantity.max !== 0 && !quantity.single;
}

/** Index of the colon that opens a list; -1 without one. */
function listColon(words: Reading['words']): number {
  return words.findIndex(
    ({ text }, i) =>
      text === ':' &&
      (i === words.length - 1 || BULLET.test(words[i + 1]?.text ?? '') || isOrdinal(words, i + 1)),
  );
}

/** The people of list items that have no word of harm of their own: what happened is said over the list. */
export function* itemHarms(reading: Reading, { event, total }: ListHeader): Generator<Harm> {
  for (const at of itemStarts(reading)) {
    const label = afterLabel(reading, at);
    const first = peopleNear(reading, label ?? afterPlace(reading, at), 4);
    if (!first || !canBeItem(reading, first, label !== null)) continue;
    const rule = `event:item:${event}`;
    const more = { part: total !== null, total, like: total };
    yield harmOf(reading, first, event, rule, first.first, first.last, more);
    for (const { people, part } of joinedPeople(reading, first)) {
      // A part within the item is tied to the item.
      const own = part ? { part } : more;
      yield harmOf(reading, people, event, `${rule}-joined`, people.first, people.last, own);
    }
  }
}

/** Only under a label ("Coalition forces: none") an item may count no one. */
function canBeItem(reading: Reading, people: People, labelled: boolean): boolean {
  return (
    people.kind !== 'unknown' &&
    (labelled || people.quantity.max !== 0) &&
    ownPredicate(reading, people).kind === 'none'
  );
}

/** Words of an item's label at most. */
const LABEL = 18;

/** "• Regime forces (army, militias): 41 civilians": index after the label's colon; null without one. */
function afterLabel({ words, peopleAt, predicateAt }: Reading, at: number): number | null {
  for (let i = at; i < Math.min(words.length, at + LABEL); i++) {
    const { text = '' } = words[i] ?? {};
    if (text === ':') return i > at ? i + 1 : null;
    if (/^[.;!?]$/.test(text) || ONLY_BULLET.test(text) || peopleAt.has(i) || predicateAt.has(i)) return null;
  }
  return null;
}

/** Indexes of the first words of the items within a sentence. */
function itemStarts({ words }: Reading): number[] {
  const starts: number[] = [];
  for (const [i, { text }] of words.entries()) {
    const before = words[i - 1]?.text ?? ':';
    if (ONLY_BULLET.test(text) || (BULLET.test(text) && /^[:;]$/.test(before))) starts.push(i + 1);
    else if (/^[:;]$/.test(before) && isOrdinal(words, i)) starts.push(i + 2);
  }
  return starts;
}

/** "– Idlib: four civilians", "– In Idlib, four civilians": the place may stand before. */
function afterPlace({ words, places }: Reading, at: number): number {
  let i = words[at]?.lower === 'in' ? at + 1 : at;
  if (!places[i]) return at;
  while (places[i] || /^(?:province|governorate|city|countryside|town)$/.test(words[i]?.lower ?? '')) i++;
  return /^[:,–-]$/.test(words[i]?.text ?? '') ? i + 1 : at;
}
