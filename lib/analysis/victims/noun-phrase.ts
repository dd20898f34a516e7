import { EVENT_MODIFIERS, EVENT_NOUNS, EVENT_PHRASES } from '../events/lexicon.ts';
import {
  ADVERB,
  BE,
  CONJUNCTION,
  DETERMINER,
  HAVE,
  MODAL,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  RELATIVE,
  SUBORDINATOR,
  VERB,
} from '../text/grammar.ts';
import { type Word, withoutGenitive } from '../text/words.ts';
import { shortNameSide } from './group-words.ts';
import { ADJECTIVAL, isPlural, NOT_PEOPLE, VICTIM_NOUNS, type VictimClass } from './lexicon.ts';

/** Longest noun phrase that is read, in words. */
const REACH = 10;
/** Longest remark in brackets that is stepped over, in words. */
const BRACKET = 8;

/** The words of a sentence with what is already known of them. */
export interface Ground {
  words: readonly Word[];
  /** Whether a word is inside a unit's name. */
  isUnit: (i: number) => boolean;
  /** Whether a word is inside a place's name. */
  isPlace: (i: number) => boolean;
  /** Whether a quantity begins at a word. */
  isCount: (i: number) => boolean;
}

/** A noun phrase: adjectives and nouns up to the noun that people are counted by. */
export interface NounPhrase {
  /** Last word; before the first when the phrase is empty. */
  last: number;
  head: number | null;
  victimClass: VictimClass | null;
  noun: 'person' | 'event' | null;
  /** A participle of harm before the noun ("three injured men"). */
  modifier: string | null;
}

const HARM_AFTER_NOUN = /^(?:killed|injured|wounded|hurt|displaced|missing|dead|evacuated)$/;
/** "12 killed": the participle is the predicate; "12 dead" and "12 wounded" stand for people. */
const ALWAYS_PREDICATE = /^(?:killed|hurt|evacuated)$/;

/** The noun phrase from a word on. */
export function nounPhrase(ground: Ground, from: number): NounPhrase {
  const { words, isUnit, isCount } = ground;
  let run: NounPhrase = { last: from - 1, head: null, victimClass: null, noun: null, modifier: null };
  for (let i = from; i < Math.min(words.length, from + REACH); i++) {
    const { text } = words[i] as Word;
    if (QUOTE.has(text) || text === '/' || text === '&') continue;
    if (isCount(i) && i > from) break;
    // Names of units stand before the noun ("12 YPG fighters"), never after it.
    if (isUnit(i) && run.head !== null) break;
    if (isUnit(i)) {
      run.last = i;
      continue;
    }
    const over = betweenUnits(ground, i);
    if (run.head === null && i > from && joinsAdjectives(ground, i)) continue;
    if (over > i && run.head === null) {
      i = over - 1;
      continue;
    }
    const longer = withWord(ground, run, i);
    if (!longer) break;
    run = longer;
    if (endsWith(words, run)) break;
  }
  return run.head === null ? { ...run, victimClass: null } : run;
}

/** A noun of harm ends a phrase, and so does a plural of things that a participle follows: "three regions inflicting losses". */
function endsWith(words: readonly Word[], { noun, head, last }: NounPhrase): boolean {
  if (noun === 'event' || head !== null) return noun === 'event';
  const lower = words[last]?.lower ?? '';
  return isPlural(lower) && NOT_PEOPLE.has(lower) && /..ing$/.test(words[last + 1]?.lower ?? '');
}

/** A phrase and one more word of it, an event noun being its last; null when the phrase ended before the word. */
function withWord(ground: Ground, run: NounPhrase, i: number): NounPhrase | null {
  const { words } = ground;
  const { kind, lower } = words[i] as Word;
  if (kind !== 'word') return null;
  const victimClass = VICTIM_NOUNS.get(lower) ?? VICTIM_NOUNS.get(lower.replace(/'s$/, '')) ?? null;
  if (run.head !== null && !goesOn(words, run.head, words[i] as Word, victimClass !== null)) return null;
  const modifier = modifies(ground, i);
  const noun = EVENT_NOUNS.get(lower);
  // "six dead trees": things.
  if (noun && NOT_PEOPLE.has(words[i + 1]?.lower ?? '') && /^(?:dead|missing|wounded|injured)$/.test(lower))
    return null;
  if (noun && !modifier) {
    const predicate = ALWAYS_PREDICATE.test(lower) || (run.head !== null && HARM_AFTER_NOUN.test(lower));
    return noun.people && !predicate ? { ...run, last: i, head: i, noun: 'event' } : null;
  }
  const harmed = modifier && EVENT_MODIFIERS.has(lower);
  if (!modifier && !victimClass && EVENT_PHRASES.at(words, i)) return null;
  if (!harmed && isStop(lower)) return null;
  return {
    last: i,
    head: victimClass ? i : null,
    noun: victimClass ? 'person' : null,
    victimClass: victimClass ?? run.victimClass,
    modifier: harmed ? lower : run.modifier,
  };
}

/** Index after "(formerly Nusra Front)", "and", "," when these stand between two names of units; else `i`. */
function betweenUnits({ words, isUnit }: Ground, i: number): number {
  if (!isUnit(i - 1)) return i;
  let at = i;
  if (words[at]?.text === '(') {
    const close = words.slice(at, at + BRACKET).findIndex((word) => word.text === ')');
    if (close < 0) return i;
    at += close + 1;
  }
  while (/^(?:,|and|or)$/.test(words[at]?.lower ?? '')) at++;
  return isUnit(at) || (at > i && words[at - 1]?.text === ')') ? at : i;
}

/** The "and" of "security and military personnel": it joins what stands before one noun, and no things. */
function joinsAdjectives(ground: Ground, i: number): boolean {
  const { words, isUnit, isCount } = ground;
  if (!/^(?:and|or|&)$/.test(words[i]?.lower ?? '')) return false;
  const before = words[i - 1]?.lower ?? '';
  if (NOT_PEOPLE.has(before) || (isPlural(before) && !isUnit(i - 1))) return false;
  for (let k = i + 1; k < i + 4; k++) {
    const lower = words[k]?.lower ?? '';
    if (words[k]?.kind !== 'word' || isCount(k) || isStop(lower) || NOT_PEOPLE.has(lower)) return false;
    if (VICTIM_NOUNS.has(lower) && isPlural(lower) && !ADJECTIVAL.has(lower)) return k > i + 1;
  }
  return false;
}

/** Whether a phrase goes on after a noun for people: "family members", "militia fighters", but not "people Syrian". */
function goesOn(words: readonly Word[], at: number, word: Word, person: boolean): boolean {
  const head = words[at] as Word;
  // "11 Guards commanders": a name cut short.
  if (person && shortNameSide(words, at)) return true;
  // "a special forces officer".
  if (person && /^(?:forces|staff)$/.test(head.lower)) return true;
  // "21 children's bodies": the owner is never the noun.
  if (withoutGenitive(head.lower) !== head.lower) return true;
  const sameCase = /^\p{Lu}/u.test(word.text) === /^\p{Lu}/u.test(head.text) || ADJECTIVAL.has(head.lower);
  if (person) return sameCase && (!isPlural(head.lower) || ADJECTIVAL.has(head.lower));
  if (ADJECTIVAL.has(head.lower)) return true;
  return (
    sameCase &&
    !isPlural(head.lower) &&
    /^\p{Ll}/u.test(word.text) &&
    // "a commander identified as".
    !/..(?:ed|ing)$/.test(word.lower) &&
    !isStop(word.lower) &&
    !EVENT_NOUNS.has(word.lower)
  );
}

/** A participle that stands before its noun: "three injured persons". */
function modifies({ words, isUnit, isCount }: Ground, i: number): boolean {
  const own = words[i]?.lower ?? '';
  if (!(EVENT_MODIFIERS.has(own) || own === 'displaced' || own === 'evacuated')) return false;
  for (let k = i + 1; k < i + 4; k++) {
    const lower = words[k]?.lower;
    if (lower === undefined || isCount(k)) return false;
    if (VICTIM_NOUNS.has(lower)) return !/^(?:others?|lives)$/.test(lower);
    if (!isUnit(k) && (words[k]?.kind !== 'word' || isStop(lower))) return false;
  }
  return false;
}

/** Adverbs that stand before nouns. */
const BEFORE_NOUN = new Set(['newly', 'internally', 'field']);
const STOPS = new Set([...ADVERB].filter((word) => !BEFORE_NOUN.has(word)));
for (const words of [
  PREPOSITION,
  CONJUNCTION,
  BE,
  HAVE,
  MODAL,
  NEGATION,
  RELATIVE,
  SUBORDINATOR,
  DETERMINER,
  PRONOUN,
  VERB,
])
  for (const word of words) STOPS.add(word);

/** A word with which no noun phrase goes on. */
export function isStop(lower: string): boolean {
  return STOPS.has(lower);
}
