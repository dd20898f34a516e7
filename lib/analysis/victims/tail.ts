import lists from '../../../assets/language/en/victims.json' with { type: 'json' };
import type { People, Reading } from '../claims/reading.ts';
import { ADVERB, BE, REPORTED } from '../text/grammar.ts';
import { shortNameSide } from './group-words.ts';
import { VICTIM_NOUNS } from './lexicon.ts';
import { isStop } from './noun-phrase.ts';

const OF =
  /^(?:of|from|with|for|among|belonging|belonged|loyal|affiliated|allied|aligned|linked|to|backed|supporting|within|fighting)$/;
const COPULA = /^(?:was|were|are|is|being|believed|be|to|mostly|all)$/;
const ENDS = /^(?:and|who|which|that|while|after|said|says|have|has|had|killed|according|in|by|when|as)$/;
const MOSTLY = new Set(lists.mostly);
/** Words after people that may tell whose they are, at most. */
const REACH = 14;

/** Last word of what follows people and tells whose they are: "from the regime forces", "loyal to Bashar al-Assad". */
export function tailOf(reading: Reading, people: People): number {
  const { words, peopleAt, predicateAt, units } = reading;
  const from = afterReport(reading, people);
  let last = from - 1;
  let open = false;
  for (let i = from; i < people.last + REACH; i++) {
    const word = words[i];
    if (!word || predicateAt.has(i)) break;
    const next = peopleAt.get(i);
    if (next && !next.quantity.single && i > from) break;
    if (opensTail(reading, people, i)) {
      open = true;
      continue;
    }
    if (word.text === ',' && i === from && isSaidToBe(words, people)) continue;
    if (ENDS.test(word.lower) || (word.kind === 'mark' && !/^["“”‘’(]$/.test(word.text))) break;
    if (!open && !people.partitive && !units[i]) break;
    last = i;
  }
  return last < from ? people.last : last;
}

/** A word behind people after which it may say whose they are: "of", "loyal", "in" Hezbollah, "were" of bare numbers. */
function opensTail(reading: Reading, people: People, i: number): boolean {
  const { words } = reading;
  const lower = words[i]?.lower ?? '';
  // "the bodies of 17 of them are with the group".
  if (lower === 'with' && BE.has(words[i - 1]?.lower ?? '')) return false;
  // "another nine, among them a child": a part of them.
  if (lower === 'among' && /^(?:them|those|whom)$/.test(words[i + 1]?.lower ?? '')) return false;
  if (OF.test(lower) || isOnSide(reading, i) || (lower === 'by' && words[i - 1]?.lower === 'backed'))
    return true;
  const bare =
    people.partitive ||
    people.kind === 'elided' ||
    (people.kind === 'event' && BE.has(words[people.last + 1]?.lower ?? '')) ||
    isSaidToBe(words, people);
  return bare && COPULA.test(lower);
}

/** "(the rest,) 111 people, were civilians". */
function isSaidToBe(words: Reading['words'], { kind, victimClass, last }: People): boolean {
  if (kind !== 'person' || victimClass !== 'neutral') return false;
  return (
    BE.has(words[last + 1]?.lower ?? '') ||
    (words[last + 1]?.text === ',' && BE.has(words[last + 2]?.lower ?? ''))
  );
}

/** "eight dead on the regime side", "nine killed in the ranks of the rebels", "a commander in Hezbollah". */
function isOnSide(reading: Reading, i: number): boolean {
  const { words } = reading;
  if (!/^(?:on|in)$/.test(words[i]?.lower ?? '')) return false;
  // "a commander in Hezbollah", "an adviser in the Guards".
  const whose = words[i + 1]?.lower === 'the' ? i + 2 : i + 1;
  if (words[i]?.lower === 'in' && (isOfUnit(reading, whose) || shortNameSide(words, whose))) return true;
  return words.slice(i + 1, i + 5).some((word) => /^(?:side|ranks)$/.test(word.lower));
}

/** "No casualties were reported among the guards": whose comes after the report. */
function afterReport({ words }: Reading, people: People): number {
  if (people.kind !== 'event') return people.last + 1;
  let i = people.last + 1;
  while (
    BE.has(words[i]?.lower ?? '') ||
    ADVERB.has(words[i]?.lower ?? '') ||
    REPORTED.has(words[i]?.lower ?? '')
  )
    i++;
  return words[i]?.lower === 'among' ? i : people.last + 1;
}

/** "in Hezbollah", but not "in an ISIS attack". */
function isOfUnit({ words, units }: Reading, i: number): boolean {
  let end = i;
  while (units[end]) end++;
  const next = words[end];
  return end > i && (next?.kind !== 'word' || isStop(next.lower));
}

/**
 * The nouns of further kinds of people under the same number: "civilians and military personnel", "soldiers,
 * fighters and civilians".
 */
export function joinedNouns({ words, peopleAt, predicateAt }: Reading, tail: number): number[] {
  const nouns: number[] = [];
  let from = tail + 1;
  while (/^(?:and|,|as)$/.test(words[from]?.lower ?? '')) {
    const noun = nounAfter(words, from + 1, (i) => predicateAt.has(i) || peopleAt.has(i));
    // "one of them a child, and the forces killed five": a clause of its own.
    if (noun !== null && predicateAt.get(noun + 1)?.voice === 'active') break;
    if (noun === null) break;
    nouns.push(noun);
    from = noun + 1;
  }
  // A comma alone joins nothing: "12 soldiers, rebels said".
  return nouns.length > 0 && words.slice(tail + 1, nouns.at(-1)).some((word) => word.lower === 'and')
    ? nouns
    : [];
}

function nounAfter(words: Reading['words'], from: number, taken: (i: number) => boolean): number | null {
  for (let i = from; i < from + 5; i++) {
    const word = words[i];
    // "two soldiers and a civilian": one more person with a number of its own.
    if (
      !word ||
      word.kind === 'mark' ||
      /^(?:an?|one)$/.test(word.lower) ||
      word.lower === 'many' ||
      taken(i)
    )
      return null;
    const victimClass = VICTIM_NOUNS.get(word.lower);
    if (victimClass && victimClass !== 'neutral') return i;
  }
  return null;
}

/** Words from people to "most of them" behind a clause at most. */
const FAR = 22;

/** Index of "most" in "… of a clan it has fought for weeks, most of them civilians", behind a clause about them; else -1. */
function mostOfThem({ words, peopleAt }: Reading, last: number): number {
  for (let i = last + 1; i < Math.min(words.length, last + FAR); i++) {
    if (peopleAt.has(i) || /^[.;:]$/.test(words[i]?.text ?? '')) return -1;
    const them = /^(?:them|whom)$/.test(words[i + 2]?.lower ?? '') && words[i + 1]?.lower === 'of';
    if (them && /^(?:most|majority)$/.test(words[i]?.lower ?? '')) return i;
  }
  return -1;
}

/** "18 people, mostly children", "the vast majority of whom are civilians": the noun that tells; null without one. */
export function mostlyNoun(reading: Reading, last: number): number | null {
  const { words, peopleAt, predicateAt } = reading;
  let told = false;
  const most = mostOfThem(reading, last);
  const from = Math.max(last + 1, most);
  let end = from + 9;
  for (let i = from; i < end; i++) {
    const word = words[i];
    // "26 were hurt, most of them women": behind their own verb a comma must come first.
    const own = told ? undefined : predicateAt.get(i);
    if (own && own.voice !== 'active' && words[own.last + 1]?.text === ',') {
      i = own.last;
      end = own.last + 8;
      continue;
    }
    if (!word || peopleAt.has(i) || predicateAt.has(i) || /^[.;:]$/.test(word.text)) return null;
    if (MOSTLY.has(word.lower)) told = true;
    const victimClass = told ? VICTIM_NOUNS.get(word.lower) : undefined;
    // "most of them members of opposition groups".
    if (told && /^members?$/.test(word.lower) && words[i + 1]?.lower === 'of') return i;
    if (victimClass && victimClass !== 'neutral') return i;
  }
  return null;
}
