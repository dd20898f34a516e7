import {
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  INCLUDING,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  RELATIVE,
  SUBORDINATOR,
  SUCCEEDED,
  VERB,
} from '../text/grammar.ts';
import type { Word } from '../text/words.ts';
import { endsAside, INVERTIBLE, overAside } from './asides.ts';
import { auxEnd, isAuxiliary } from './auxiliaries.ts';
import { partMarker } from './part-marker.ts';
import type { People, Predicate, Reading } from './reading.ts';
import { isVerbInFormOnly } from './verb-in-form-only.ts';
import type { Fate, Rule, Way } from './way.ts';

const NONE: Fate = { kind: 'none' };

/** Words between people and their verb at most; keeps the cost per phrase constant. */
const REACH = 45;

/** In order: each takes the words that those before it left. */
const RULES: readonly Rule[] = [
  overPredicate,
  overAside,
  overMark,
  overPeople,
  overAsWellAs,
  overAuxiliaries,
  overName,
  overLink,
  overVerb,
  stopAtClause,
];

/**
 * Reads on from people to the verb of their clause, over what may stand between: "of the regime forces", "in
 * the town of Ariha", "including four children,", "and 12 fighters", "who were on their way home".
 */
export function ownPredicate(reading: Reading, people: People): Fate {
  const way: Way = { reading, people, relative: false, whom: false, ofWhom: false, open: false };
  const { words } = reading;
  for (let i = people.last + 1; i < Math.min(words.length, people.last + REACH); i++) {
    const word = words[i];
    if (!word) break;
    const step = stepFrom(way, i, word);
    if (typeof step !== 'number') return step;
    i = step;
  }
  return NONE;
}

function stepFrom(way: Way, i: number, word: Word): Fate | number {
  for (const rule of RULES) {
    const step = rule(way, i, word);
    if (step !== null) return step;
  }
  // Any other word goes on with the noun phrase; a number or a quotation mark ends it.
  if (!DETERMINER.has(word.lower) && !ADVERB.has(word.lower)) way.open &&= /^[\p{Lu}\p{Ll}]/u.test(word.text);
  return i;
}

function overPredicate(way: Way, i: number): Fate | number | null {
  const { reading, people } = way;
  const predicate = reading.predicateAt.get(i);
  if (!predicate) return null;
  if (way.ofWhom) {
    way.ofWhom = false;
    return predicate.last;
  }
  // "civilians who intended to leave were killed".
  if (way.relative && !predicate.real) return predicate.last;
  if (predicate.voice !== 'active') return isOfNearest(way, predicate) ? NONE : { kind: 'harmed', predicate };
  if (way.whom && !reading.peopleAt.has(predicate.last + 1)) return { kind: 'harmed', predicate };
  if (way.relative) {
    way.relative = false;
    return predicate.last;
  }
  // An active verb further on may be of another subject.
  return i === people.last + 1 || predicate.aux <= people.last + 2 ? { kind: 'other', at: i } : NONE;
}

/** "47 in Homs, 13 in Idlib and three defectors shot near Daraa": how the last of a list died is theirs alone. */
function isOfNearest({ reading, people }: Way, { entry, aux, first }: Predicate): boolean {
  if (entry.id !== 'shoot' || aux !== first || people.kind !== 'elided') return false;
  return reading.people.some((other) => other.first > people.last && other.last === first - 1);
}

/** Marks within a clause; all others end it. */
const INNER_MARKS = new Set([',', ')', ']', '/', '-', '*']);

function overMark(way: Way, i: number, { kind, text }: Word): Fate | number | null {
  if (kind !== 'mark' || QUOTE.has(text)) return null;
  const { words } = way.reading;
  if (INNER_MARKS.has(text)) {
    way.open = false;
    return i;
  }
  if (text === '(' || text === '[') return closing(words, i);
  const aside = /^[–—]$/.test(text) ? secondDash(words, i) : null;
  if (aside !== null) return aside;
  return (text === '–' || text === '—') && INCLUDING.has(words[i + 1]?.lower ?? '') ? i : NONE;
}

/** Over other people that are joined on or are a part; loose ones begin a clause of their own. */
function overPeople(way: Way, i: number): Fate | number | null {
  const { reading } = way;
  const { words } = reading;
  const next = reading.peopleAt.get(i);
  if (!next) return null;
  const before = words[i - 1]?.lower ?? '';
  const tied =
    before === ',' ||
    CONJUNCTION.has(before) ||
    PREPOSITION.has(before) ||
    INCLUDING.has(before) ||
    next.partitive ||
    partMarker(reading, next);
  if (!tied || isApart(words, next.first) || isBesidePart(way, next) || isObjectBefore(way, next))
    return NONE;
  way.ofWhom ||= next.partitive && /^(?:whom|which)$/.test(words[next.last]?.lower ?? '');
  return next.last;
}

/** "12 soldiers and nine civilians with another 10 bodies yet to be named": "with" begins an account of others. */
function isApart(words: Reading['words'], first: number): boolean {
  const before = words[first - 1]?.lower;
  return before === 'with' && !/^(?:along|together)$/.test(words[first - 2]?.lower ?? '');
}

/** "39 died, including eight women, and more than 60 others were hurt": the verb of the others is not the women's. */
function isBesidePart({ reading, people }: Way, next: People): boolean {
  const { words } = reading;
  if (!CONJUNCTION.has(words[next.first - 1]?.lower ?? '') || !next.quantity.other) return false;
  return reading.people.some(
    (other) => other.first <= people.first && people.first - other.first < 12 && partMarker(reading, other),
  );
}

/** What is done with bodies and the hurt: whom it is done to is no subject of what follows. */
const HANDLED =
  /^(?:dug|pulled|recovered|retrieved|found|received|counted|collected|exhumed|rescued|saved|handed|brought|removed|lifted)$/;

/** "had dug out 69 bodies by nightfall, and dozens were missing": the verb after "and" is the dozens'. */
function isObjectBefore({ reading: { words }, people }: Way, next: People): boolean {
  if (!CONJUNCTION.has(words[next.first - 1]?.lower ?? '')) return false;
  const at = PREPOSITION.has(words[people.first - 1]?.lower ?? '') ? people.first - 2 : people.first - 1;
  return HANDLED.test(words[at]?.lower ?? '');
}

/** "as well as" joins on, though "as" alone begins a clause. */
function overAsWellAs({ reading: { words } }: Way, i: number, { lower }: Word): number | null {
  return lower === 'as' && words[i + 1]?.lower === 'well' && words[i + 2]?.lower === 'as' ? i + 2 : null;
}

function overAuxiliaries(way: Way, i: number, { lower }: Word): Fate | number | null {
  // "residents began to flee".
  const begun = SUCCEEDED.has(lower) && way.reading.words[i + 1]?.lower === 'to';
  if (!isAuxiliary(lower) && !(begun && way.reading.predicateAt.has(i + 2))) return null;
  const end = auxEnd(way.reading, i);
  const reached = way.reading.predicateAt.get(end);
  if (way.ofWhom) {
    way.ofWhom = false;
    return reached?.last ?? end - 1;
  }
  if (reached && way.whom) return end - 1;
  return reached && reached.voice !== 'active' ? { kind: 'harmed', predicate: reached } : atVerb(way, i);
}

/** Words that tie what follows to what stands before; a subordinator begins a clause instead. */
function overLink(way: Way, i: number, { lower }: Word): Fate | number | null {
  if (RELATIVE.has(lower)) {
    const told = lower === 'who' ? pastRemark(way, i) : null;
    if (told !== null) return told;
    way.relative = true;
    way.whom = lower === 'whom';
    return i;
  }
  // "fired at troops before being killed": the same people.
  if (/^(?:before|after)$/.test(lower) && way.reading.words[i + 1]?.lower === 'being') return i;
  if (SUBORDINATOR.has(lower) && !(lower === 'as' && way.reading.words[i + 1]?.lower === 'many')) return NONE;
  if (PREPOSITION.has(lower) || INCLUDING.has(lower)) {
    way.open = true;
    return i;
  }
  return CONJUNCTION.has(lower) ? i : null;
}

/** Words of a remark between two commas at most. */
const REMARK = 24;

/** ", who had joined the police after the deal, was shot": the verb behind the comma that closes the remark; null without one. */
function pastRemark({ reading: { words, predicateAt } }: Way, who: number): number | null {
  if (words[who - 1]?.text !== ',' || predicateAt.has(who + 1)) return null;
  for (let i = who + 1; i < Math.min(words.length, who + REMARK); i++) {
    const text = words[i]?.text ?? '';
    if (/^[.;:!?()]$/.test(text)) return null;
    if (text === ',' && /^(?:was|were|has|have|had)$/.test(words[i + 1]?.lower ?? '')) return i;
  }
  return null;
}

const NAMED = /^(?:called|named|nicknamed|dubbed|identified|known)$/;
/** Words of such a name at most. */
const NAME_REACH = 9;

/** ", called Abu Salim," gives a name between two commas. */
function overName({ reading: { words } }: Way, i: number, { lower }: Word): number | null {
  if (!NAMED.test(lower) || words[i - 1]?.text !== ',') return null;
  const end = words.slice(i, i + NAME_REACH).findIndex((word) => word.text === ',');
  return end < 0 ? null : i + end;
}

function overVerb(way: Way, i: number, { lower }: Word): Fate | number | null {
  if (!VERB.has(lower)) return null;
  // "…, said Colonel Salim": the speaker of it all, where the comma is lost.
  if (INVERTIBLE.has(lower) && lower !== 'told' && /^\p{Lu}/u.test(way.reading.words[i + 1]?.text ?? ''))
    return NONE;
  if (endsAside(way, i, lower)) return NONE;
  return isVerbInFormOnly(way.reading, i, way.open) ? i : atVerb(way, i);
}

/** A verb that is no harm ends the relative clause, if one is open, and else tells what the people did. */
function atVerb(way: Way, i: number): Fate | number {
  if (!way.relative) return { kind: 'other', at: i };
  way.relative = false;
  return i;
}

function stopAtClause({ reading, people, relative, open }: Way, i: number, { lower }: Word): Fate | null {
  if (relative) return null;
  const before = reading.words[i - 1]?.lower ?? '';
  if (PRONOUN.has(lower) && !/^(?:among|amongst|of|for|to|with|by)$/.test(before)) return NONE;
  // A new noun phrase that nothing ties on begins a clause of its own (commas may be lost).
  const startsPhrase = DETERMINER.has(lower) || (!open && startsName(reading, i));
  return startsPhrase && i > people.last + 1 && !tiedBefore(reading, i) ? NONE : null;
}

function tiedBefore(reading: Reading, i: number): boolean {
  const before = reading.words[i - 1]?.lower ?? '';
  return (
    PREPOSITION.has(before) ||
    CONJUNCTION.has(before) ||
    DETERMINER.has(before) ||
    INCLUDING.has(before) ||
    // "128 people, nearly all civilians, were killed"; "among them the mayor".
    /^(?:nearly|almost|virtually)$/.test(before) ||
    (/^(?:them|whom)$/.test(before) && INCLUDING.has(reading.words[i - 2]?.lower ?? '')) ||
    (before === ',' && !DETERMINER.has(reading.words[i]?.lower ?? ''))
  );
}

function startsName(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  const before = reading.words[i - 1];
  return Boolean(
    word &&
      before &&
      /^\p{Lu}/u.test(word.text) &&
      /^\p{Ll}/u.test(before.text) &&
      !reading.units[i] &&
      !reading.places[i],
  );
}

/** Index of the dash that ends the aside begun by the one at `at` ("Nearly 400 Druze – some 70 families – fled"); null without one. */
function secondDash(words: Reading['words'], at: number): number | null {
  for (let i = at + 1; i < Math.min(words.length, at + 14); i++) {
    if (words[i]?.text === words[at]?.text) return i;
    if (/^[.;:!?]$/.test(words[i]?.text ?? '')) return null;
  }
  return null;
}

/** Index of the bracket that closes the one at `at`; `at` itself where none is near. */
function closing(words: Reading['words'], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + 20); i++) {
    if (words[i]?.text === ')' || words[i]?.text === ']') return i;
  }
  return at;
}
