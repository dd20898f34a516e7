import {
  ADVERB,
  BE,
  CONJUNCTION,
  DETERMINER,
  DO,
  HAVE,
  INCLUDING,
  MODAL,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  RELATIVE,
  REPORTED,
  SUBORDINATOR,
  VERB,
} from '../text/grammar.ts';
import { partMarker } from './part-marker.ts';
import type { People, Predicate, Reading } from './reading.ts';

/** What is said of people in their own clause. */
export type Fate =
  | { kind: 'harmed'; predicate: Predicate }
  /** Another verb: they did something, or were somewhere. */
  | { kind: 'other'; at: number }
  | { kind: 'none' };

/** Words between people and their verb at most; keeps the cost per phrase constant. */
const REACH = 45;

/**
 * Reads on from people to the verb of their clause, over what may stand between: "of the regime forces", "in
 * the town of Ariha", "including four children,", "and 12 fighters", "who were on their way home".
 */
export function ownPredicate(reading: Reading, people: People): Fate {
  const { words, peopleAt, predicateAt, units, places } = reading;
  let relative = false;
  /** Inside "three of whom were children,": the next verb is theirs. */
  let ofWhom = false;
  let open = false;
  for (let i = people.last + 1; i < Math.min(words.length, people.last + REACH); i++) {
    const word = words[i];
    if (!word) break;
    const predicate = predicateAt.get(i);
    if (predicate) {
      if (ofWhom) {
        ofWhom = false;
        i = predicate.last;
        continue;
      }
      if (predicate.voice !== 'active') return { kind: 'harmed', predicate };
      if (relative) {
        i = predicate.last;
        relative = false;
        continue;
      }
      return i === people.last + 1 || predicate.aux <= people.last + 2
        ? { kind: 'other', at: i }
        : { kind: 'none' };
    }
    const { lower, text } = word;
    if (word.kind === 'mark' && !QUOTE.test(text)) {
      if (text === ',' || text === ')' || text === ']' || text === '/' || text === '-') {
        open = false;
        continue;
      }
      if (text === '(' || text === '[') {
        i = closing(words, i);
        continue;
      }
      if ((text === '–' || text === '—') && INCLUDING.has(words[i + 1]?.lower ?? '')) continue;
      return { kind: 'none' };
    }
    const next = peopleAt.get(i);
    if (next) {
      const before = words[i - 1]?.lower ?? '';
      const tied =
        before === ',' ||
        CONJUNCTION.has(before) ||
        PREPOSITION.has(before) ||
        INCLUDING.has(before) ||
        next.partitive ||
        partMarker(reading, next);
      if (!tied) return { kind: 'none' };
      ofWhom ||= next.partitive && /^(?:whom|which)$/.test(words[next.last]?.lower ?? '');
      i = next.last;
      continue;
    }
    if (lower === 'as' && words[i + 1]?.lower === 'well' && words[i + 2]?.lower === 'as') {
      i += 2;
      continue;
    }
    if (BE.has(lower) || HAVE.has(lower) || MODAL.has(lower) || DO.has(lower)) {
      const end = auxEnd(reading, i);
      if (ofWhom) {
        ofWhom = false;
        i = (predicateAt.get(end)?.last ?? end) - (predicateAt.has(end) ? 0 : 1);
        continue;
      }
      const reached = predicateAt.get(end);
      if (reached && reached.voice !== 'active') return { kind: 'harmed', predicate: reached };
      if (relative) {
        relative = false;
        continue;
      }
      return { kind: 'other', at: i };
    }
    if (RELATIVE.has(lower)) {
      relative = true;
      continue;
    }
    if (SUBORDINATOR.has(lower) && !(lower === 'as' && words[i + 1]?.lower === 'many'))
      return { kind: 'none' };
    if (PREPOSITION.has(lower) || INCLUDING.has(lower)) {
      open = true;
      continue;
    }
    if (CONJUNCTION.has(lower)) continue;
    if (VERB.has(lower)) {
      if (units[i] || places[i]) continue;
      if (lower.endsWith('ed') && isParticiple(reading, i)) continue;
      if (open && !lower.endsWith('ed') && nounLike(lower)) continue;
      if (relative) {
        relative = false;
        continue;
      }
      return { kind: 'other', at: i };
    }
    if (
      PRONOUN.has(lower) &&
      !relative &&
      !/^(?:among|amongst|of|for|to|with|by)$/.test(words[i - 1]?.lower ?? '')
    )
      return { kind: 'none' };
    // A new noun phrase that nothing ties on begins a clause of its own (commas may be lost).
    if (
      !relative &&
      i > people.last + 1 &&
      (DETERMINER.has(lower) || (!open && startsName(reading, i))) &&
      !tiedBefore(reading, i)
    ) {
      return { kind: 'none' };
    }
    if (!DETERMINER.has(lower) && !ADVERB.has(lower)) open = open && /^(?:\p{Lu}|\p{Ll})/u.test(text);
  }
  return { kind: 'none' };
}

function tiedBefore(reading: Reading, i: number): boolean {
  const before = reading.words[i - 1]?.lower ?? '';
  return (
    PREPOSITION.has(before) ||
    CONJUNCTION.has(before) ||
    DETERMINER.has(before) ||
    INCLUDING.has(before) ||
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

/** Index after the auxiliaries that begin at `i`. */
function auxEnd({ words, predicateAt }: Reading, i: number): number {
  let end = i;
  while (end < words.length && end < i + 9 && !predicateAt.has(end)) {
    const lower = words[end]?.lower ?? '';
    const part =
      BE.has(lower) ||
      HAVE.has(lower) ||
      MODAL.has(lower) ||
      DO.has(lower) ||
      ADVERB.has(lower) ||
      NEGATION.has(lower) ||
      REPORTED.has(lower) ||
      lower === 'to' ||
      (lower === 'as' && REPORTED.has(words[end - 1]?.lower ?? '')) ||
      QUOTE.test(words[end]?.text ?? '');
    if (!part) break;
    end++;
  }
  return end;
}

/** "members backed by Turkey", "people trapped in a cellar": a participle, not the verb of the clause. */
function isParticiple({ words }: Reading, i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  if (DETERMINER.has(before) || before === 'of') return true;
  const next = words[i + 1]?.lower ?? '';
  return PREPOSITION.has(next) || ADVERB.has(next) || next === ',';
}

/** Verb forms that are as often nouns: "the strike", "a report", "use". */
function nounLike(lower: string): boolean {
  return /^(?:strikes?|reports?|claims?|fights?|attacks?|raids?|shells|bombs|storms|targets?|controls?|uses?|returns?|lead|need|needs|call|calls|move|moves|run|work|works|march|show|shows|count|counts|record|records|cause|causes|result|results|support|supports|release|state|states|take|drops|fires|clash|backs|helps|tries|live|spread|use)$/.test(
    lower,
  );
}

function closing(words: Reading['words'], at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + 20); i++) {
    if (words[i]?.text === ')' || words[i]?.text === ']') return i;
  }
  return at;
}
