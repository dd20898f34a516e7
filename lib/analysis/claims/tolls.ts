import type { CasualtyEvent } from '../../model/claim.ts';
import { EVENT_NOUNS, EVENT_PHRASES, TOLL_EXACT, TOLL_LEAST, TOLL_WORDS } from '../events/lexicon.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { ADVERB, BE, HAVE, QUOTE, RELATIVE, VERB } from '../text/grammar.ts';
import { isArmed, VICTIM_NOUNS } from '../victims/lexicon.ts';
import type { Harm } from './harm.ts';
import { harmOf } from './objects.ts';
import type { People, Reading } from './reading.ts';

/** Words between "toll" and its number at most. */
const REACH = 34;

/**
 * Figures that are named before they are given: "the death toll rose to 112", "toll passes 300", "raising to 23
 * the number of dead", "bringing the total to 157".
 */
export function* tollHarms(reading: Reading, before: Harm | null): Generator<Harm> {
  const { words } = reading;
  let last: CasualtyEvent | null = null;
  for (let i = 0; i < words.length; i++) {
    // "to 241 the number of soldiers killed, and to 173 the number of rebels": the same of others.
    const again: CasualtyEvent | null =
      COUNTS.has(words[i]?.lower ?? '') && figureBefore(reading, i) ? last : null;
    const event: CasualtyEvent | null = tollAt(reading, i, before) ?? again;
    if (!event) continue;
    last = event;
    const people = figureOf(reading, i, event);
    if (!people) continue;
    const same = isSameFigure(reading, i);
    // "put the number at 30 families" counts something else.
    if (same && people.kind !== 'elided') continue;
    const rule = same ? 'event:figure' : words[i]?.lower === 'total' ? 'event:toll-total' : 'event:toll';
    const like = same && eventBefore(reading, i) === null ? before : null;
    const told = event === 'casualties' ? toldAfter(reading, people, words[i]?.lower === 'losses') : null;
    yield harmOf(reading, people, told ?? event, rule, i, i, { about: aboutOf(reading, i), like });
  }
}

/** The people that a toll counts; none where these are of another figure ("the number of dead, in addition to 100 injured"). */
function figureOf(reading: Reading, i: number, event: CasualtyEvent): People | null {
  const people = figureBefore(reading, i) ?? figureAfter(reading, i);
  return people?.event && people.event !== event && event !== 'casualties' ? null : people;
}

/**
 * "losses at 79 killed", "a casualty count of 19 dead": the figure's own word tells more than its toll's. "Losses at six
 * fighters" are fighters who were lost.
 */
function toldAfter(
  { predicateAt }: Reading,
  { last, event, kind }: People,
  losses: boolean,
): CasualtyEvent | null {
  const predicate = predicateAt.get(last + 1);
  if (event || kind === 'person') return event ?? (losses ? 'killed' : null);
  return predicate && predicate.voice !== 'active' ? predicate.event : null;
}

const COUNTS = new Set(['number', 'count', 'total', 'tally']);
const FIGURES = new Set(['number', 'figure', 'count']);
const RAISES = /^(?:bringing|brings|brought|raising|raises|raised|takes|taking|took)$/;
const REVISES = /^(?:revised|revises|corrected|lowered|raised|raises|updated|changed|cut)$/;
const PUTS = /^(?:puts?|putting|placed|places|estimates?|estimated)$/;

/** The event that a counting word is about: "death toll", "number of wounded", "the total". */
function tollAt(reading: Reading, i: number, before: Harm | null): CasualtyEvent | null {
  const { words } = reading;
  const lower = words[i]?.lower ?? '';
  const previous = words[i - 1]?.lower ?? '';
  if (TOLL_WORDS.has(lower)) return eventOfToll(previous);
  if (lower === 'figure' && before && BE.has(words[i + 1]?.lower ?? '')) return before.event;
  if (isSameFigure(reading, i)) return eventBefore(reading, i) ?? before?.event ?? null;
  if (COUNTS.has(lower)) return eventOfCount(reading, i, before);
  if (lower === 'population' && previous === 'displaced') return 'displaced';
  const numbered = NUMBERED.has(lower) ? nounNumbered(reading, i) : null;
  if (numbered !== null) return EVENT_NOUNS.get(words[numbered]?.lower ?? '')?.event ?? null;
  return eventPut(reading, i);
}

/** The event of a toll by the word before it: "injury toll", and deaths unless another is said. */
function eventOfToll(previous: string): CasualtyEvent | null {
  if (/^(?:casualty|casualties)$/.test(previous)) return 'casualties';
  if (/^(?:heavy|terrible|economic)$/.test(previous)) return null;
  return /^(?:injury|wounded)$/.test(previous) ? 'wounded' : 'killed';
}

/** The event of a word for counting: "the number of wounded", "the death count", "bringing the total". */
function eventOfCount(reading: Reading, i: number, before: Harm | null): CasualtyEvent | null {
  const { words } = reading;
  const previous = words[i - 1]?.lower ?? '';
  if (/^(?:of|who)$/.test(words[i + 1]?.lower ?? '')) return countedEvent(reading, i + 2);
  if (/^(?:death|deaths|dead)$/.test(previous)) return 'killed';
  if (words[i]?.lower !== 'total' || !/^(?:the|their|its|overall)$/.test(previous)) return null;
  const raised = words.slice(Math.max(0, i - 3), i).some((word) => RAISES.test(word.lower));
  return raised ? (eventBefore(reading, i) ?? before?.event ?? 'killed') : null;
}

/** "put the number at 104", "later revised that figure to 550": another count of those told of before. */
function isSameFigure({ words }: Reading, i: number): boolean {
  if (!FIGURES.has(words[i]?.lower ?? '')) return false;
  if (!/^(?:that|this|the)$/.test(words[i - 1]?.lower ?? '')) return false;
  const verbs = words.slice(Math.max(0, i - 4), i - 1).map(({ lower }) => lower);
  const next = words[i + 1]?.lower ?? '';
  return (
    (next === 'at' && verbs.some((verb) => PUTS.test(verb))) ||
    (next === 'to' && verbs.some((verb) => REVISES.test(verb)))
  );
}

/** The event of a noun for the harmed that is put at a figure: "puts the dead at 40". */
function eventPut({ words, predicateAt }: Reading, i: number): CasualtyEvent | null {
  const noun = EVENT_NOUNS.get(words[i]?.lower ?? '');
  if (!noun?.people || predicateAt.has(i)) return null;
  const put = words.slice(Math.max(0, i - 6), i).some((word) => PUTS.test(word.lower));
  return put && words.slice(i + 1, i + REACH).some((word) => word.lower === 'at') ? noun.event : null;
}

const NUMBERED = new Set(
  'numbered numbering stand stands stood total totals totaled totalled totaling totalling exceed exceeds exceeded surpass surpasses surpassed'.split(
    ' ',
  ),
);
/** Words from the harmed to "numbered" at most: "those killed by shelling in the town numbered 40". */
const NUMBERED_REACH = 9;

/** The word that a figure is about: "Hezbollah's dead exceed 1,200" is about the dead. */
function aboutOf(reading: Reading, i: number): number {
  return NUMBERED.has(reading.words[i]?.lower ?? '') ? (nounNumbered(reading, i) ?? i) : i;
}

/** The noun of the harmed who "numbered 40", of deaths that "stood at 289"; null where none is. */
function nounNumbered({ words, peopleAt }: Reading, i: number): number | null {
  if (!peopleAt.has(i + 1) && !(words[i + 1]?.lower === 'at' && peopleAt.has(i + 2))) return null;
  for (let k = i - 1; k >= Math.max(0, i - NUMBERED_REACH); k--) {
    const word = words[k];
    if (word?.kind !== 'word' || TOLL_WORDS.has(word.lower) || COUNTS.has(word.lower) || peopleAt.has(k))
      return null;
    if (EVENT_NOUNS.get(word.lower)?.people) return k;
  }
  return null;
}

/** What a number is of: "the number of people killed", "the number of YPG members neutralised", "of wounded". */
function countedEvent({ words, places, units }: Reading, from: number): CasualtyEvent | null {
  for (let i = from; i < from + 9; i++) {
    const word = words[i];
    if (word?.text === ',' && words[i + 1]?.lower === 'including') return relativeEvent(words, i + 2);
    if (word?.kind !== 'word') return null;
    const event = EVENT_NOUNS.get(word.lower)?.event ?? EVENT_PHRASES.at(words, i)?.value.event;
    if (event) return /^(?:killing|injuring|wounding|capturing|lives)$/.test(word.lower) ? null : event;
    const named = places[i] || units[i];
    if (/^(?:who|that)$/.test(word.lower)) return fateAfter(words, i + 1);
    if (
      !named &&
      (VERB.has(word.lower) || RELATIVE.has(word.lower) || /^(?:to|at|is|was|on|by)$/.test(word.lower))
    )
      return null;
  }
  return null;
}

/** Auxiliaries and adverbs between "who" and its verb at most. */
const AUXILIARIES = 4;

/** "(the number of those) who died", "who have been killed", "who have left the town"; not "who killed". */
function fateAfter(words: Reading['words'], from: number): CasualtyEvent | null {
  let suffered = false;
  for (let i = from; i < from + AUXILIARIES; i++) {
    const hit = EVENT_PHRASES.at(words, i);
    // "the number of rebels who left": who fights is driven back, not out.
    if (hit?.value.needs === 'civil' && isArmed(VICTIM_NOUNS.get(words[from - 2]?.lower ?? ''))) return null;
    if (hit) return suffered || /^(?:undergo|state)$/.test(hit.value.form) ? hit.value.event : null;
    const lower = words[i]?.lower ?? '';
    if (!BE.has(lower) && !HAVE.has(lower) && !ADVERB.has(lower)) return null;
    suffered ||= BE.has(lower);
  }
  return null;
}

/** Words of an inclusion before "who were killed" at most. */
const INCLUSION = 14;

/** "(the number of civilians, including 19 children,) who were killed". */
function relativeEvent(words: Reading['words'], from: number): CasualtyEvent | null {
  for (let i = from; i < from + INCLUSION; i++)
    if (words[i]?.lower === 'who' && /^(?:was|were)$/.test(words[i + 1]?.lower ?? ''))
      return EVENT_PHRASES.at(words, i + 2)?.value.event ?? null;
  return null;
}

function eventBefore({ predicateAt }: Reading, at: number): CasualtyEvent | null {
  let found: CasualtyEvent | null = null;
  for (const predicate of predicateAt.values()) if (predicate.first < at) found = predicate.event;
  return found;
}

/** The people that a toll gives after it; what its words say of the bounds is put into their quantity. */
function figureAfter(reading: Reading, toll: number): People | null {
  const { words, peopleAt } = reading;
  let possible = false;
  for (let i = toll + 1; i < Math.min(words.length, toll + REACH); i++) {
    const word = words[i];
    if (!word || /^[;.!?]$/.test(word.text)) return null;
    if (i > toll + 1 && (TOLL_WORDS.has(word.lower) || word.lower === 'because')) return null;
    if (/^(?:could|may|might|would)$/.test(word.text)) possible = true;
    const people = peopleAt.get(i);
    if (!people) continue;
    if (people.quantity.rule === 'quantity:range' && word.lower === 'from') {
      // "climbed from 12 to 19": the toll is what it came to.
      people.quantity = { ...people.quantity, min: people.quantity.max, rule: 'quantity:risen' };
      return people;
    }
    const before = lastWord(reading, i);
    if (isSpan(words, i, people) || isHighest(words, i, people)) return people;
    if (isTold(reading, people, before, i - toll) && !(before === 'as' && !isGiven(words, toll))) {
      people.quantity = bounded(people.quantity, before, possible);
      return people;
    }
    if (isHeadlineFigure(reading, toll, people)) {
      people.quantity = risen(people.quantity);
      return people;
    }
    i = people.last;
  }
  return null;
}

/** "the highest number of victims, with 33". */
function isHighest(words: Reading['words'], at: number, { kind }: People): boolean {
  return words[at - 1]?.lower === 'with' && words[at - 2]?.text === ',' && kind === 'elided';
}

/** "death tolls ranging from 40 to 90". */
function isSpan(words: Reading['words'], at: number, { quantity }: People): boolean {
  const [verb = '', from] = [words[at - 2]?.lower, words[at - 1]?.lower];
  const varies = /^(?:ranging|ranges|ranged|varying|vary|varied)$/.test(verb);
  return varies && from === 'from' && quantity.min !== quantity.max;
}

/** "gave the number of dead as 164", but not "the toll may rise as hundreds were hurt". */
function isGiven(words: Reading['words'], toll: number): boolean {
  return words
    .slice(Math.max(0, toll - 4), toll)
    .some(({ lower }) => /^(?:gave|gives|giving|give|put|puts|listed|lists)$/.test(lower));
}

/** Whether people are a toll's figure, by the word before them and how many words after the toll they stand. */
function isTold({ words }: Reading, people: People, before: string, distance: number): boolean {
  const { quantity, kind, last } = people;
  const least = TOLL_LEAST.has(before);
  const told = least || TOLL_EXACT.has(before) || before === ':' || (distance <= 2 && before !== 'from');
  // "put the toll at 41 saying there were": no noun is counted.
  const nothing = kind === 'unknown' && /^.{2,}ing$/.test(words[last]?.lower ?? '');
  return told && !quantity.single && (kind !== 'unknown' || before === 'to' || least || nothing);
}

/** "Death toll from the raid on the market at least 26": a headline without a verb, its hedged figure at the end. */
function isHeadlineFigure(
  { words }: Reading,
  toll: number,
  { kind, first, last, quantity }: People,
): boolean {
  const hedged = quantity.max === null || quantity.min === null;
  if (kind !== 'elided' || !hedged || quantity.vague) return false;
  const after = words[last + 1];
  const ends = !after || after.kind === 'mark' || /^\p{Lu}/u.test(after.text);
  return ends && !words.slice(toll + 1, first).some((word) => VERB.has(word.lower));
}

/** "Toll of the ambush up to 26": it has gone up to 26. */
function risen(quantity: Quantity): Quantity {
  return quantity.min === null
    ? { ...quantity, min: quantity.max, rule: `${quantity.rule}:risen` }
    : quantity;
}

/** A toll's quantity with the bound that its verb leaves open. */
function bounded(quantity: Quantity, before: string, possible: boolean): Quantity {
  if (quantity.max === null) return quantity;
  if (TOLL_LEAST.has(before)) return { ...quantity, max: null, rule: `${quantity.rule}:passed` };
  // "the toll could reach eighty" bounds the count from above.
  return possible ? { ...quantity, min: null, rule: `${quantity.rule}:possible` } : quantity;
}

/** "raising to 23 the number of dead": the figure stands before. */
function figureBefore({ words, people }: Reading, toll: number): People | null {
  return (
    people.find((p) => p.last < toll && toll - p.last <= 2 && words[p.first - 1]?.lower === 'to') ?? null
  );
}

function lastWord({ words }: Reading, i: number): string {
  for (let k = i - 1; k >= 0; k--) {
    const word = words[k];
    if (word && !QUOTE.has(word.text) && !ADVERB.has(word.lower)) return word.lower;
  }
  return '';
}
