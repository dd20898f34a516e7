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
import type { Word } from '../text/words.ts';
import { ADJECTIVAL, isPlural, VICTIM_NOUNS, type VictimClass } from './lexicon.ts';

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
  const run: NounPhrase = { last: from - 1, head: null, victimClass: null, noun: null, modifier: null };
  for (let i = from; i < Math.min(words.length, from + REACH); i++) {
    const word = words[i] as Word;
    if (QUOTE.test(word.text) || word.text === '/' || word.text === '&') continue;
    if (isCount(i) && i > from) break;
    if (isUnit(i)) {
      if (run.head !== null) break;
      run.last = i;
      continue;
    }
    const over = betweenUnits(ground, i);
    if (over > i && run.head === null) {
      i = over - 1;
      continue;
    }
    if (word.kind !== 'word') break;
    const victimClass = VICTIM_NOUNS.get(word.lower) ?? VICTIM_NOUNS.get(word.lower.replace(/'s$/, ''));
    if (run.head !== null && !goesOn(words, run.head, word, victimClass !== undefined)) break;
    const modifier = modifies(ground, i);
    const noun = EVENT_NOUNS.get(word.lower);
    if (noun && !modifier) {
      if (!noun.people || (run.head !== null && HARM_AFTER_NOUN.test(word.lower))) break;
      if (ALWAYS_PREDICATE.test(word.lower)) break;
      return { ...run, last: i, head: i, noun: 'event' };
    }
    if (modifier && EVENT_MODIFIERS.has(word.lower)) run.modifier = word.lower;
    else if (EVENT_PHRASES.at(words, i) && !victimClass && !modifier) break;
    else if (isStop(word.lower) && !(victimClass && victimClass !== 'neutral' && !VERB.has(word.lower)))
      break;
    run.head = victimClass ? i : null;
    run.noun = victimClass ? 'person' : null;
    run.victimClass = victimClass ?? run.victimClass;
    run.last = i;
  }
  if (run.head === null) run.victimClass = null;
  return run;
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

/** Whether a phrase goes on after a noun for people: "family members", "militia fighters", but not "people Syrian". */
function goesOn(words: readonly Word[], at: number, word: Word, person: boolean): boolean {
  const head = words[at] as Word;
  const sameCase = /^\p{Lu}/u.test(word.text) === /^\p{Lu}/u.test(head.text) || ADJECTIVAL.has(head.lower);
  if (person) return sameCase && (!isPlural(head.lower) || ADJECTIVAL.has(head.lower));
  if (ADJECTIVAL.has(head.lower)) return true;
  return (
    sameCase &&
    !isPlural(head.lower) &&
    /^\p{Ll}/u.test(word.text) &&
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

const BEFORE_NOUN = /^(?:newly|internally|field)$/;

/** A word with which no noun phrase goes on. */
export function isStop(lower: string): boolean {
  return (
    PREPOSITION.has(lower) ||
    CONJUNCTION.has(lower) ||
    BE.has(lower) ||
    HAVE.has(lower) ||
    MODAL.has(lower) ||
    NEGATION.has(lower) ||
    RELATIVE.has(lower) ||
    SUBORDINATOR.has(lower) ||
    DETERMINER.has(lower) ||
    PRONOUN.has(lower) ||
    VERB.has(lower) ||
    (ADVERB.has(lower) && !BEFORE_NOUN.test(lower))
  );
}
