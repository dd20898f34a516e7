import lists from '../../../assets/language/en/victims.json' with { type: 'json' };
import type { People } from '../claims/reading.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { DETERMINER } from '../text/grammar.ts';
import type { Word } from '../text/words.ts';
import { fromNounPhrase } from './counted.ts';
import { isPlural, VICTIM_NOUNS } from './lexicon.ts';
import { type Ground, isStop, nounPhrase } from './noun-phrase.ts';

const NEVER_ONE = new Set(lists.neverOne);
const TITLES = new Set(lists.titles);
/** Determiners that point at several, or at anyone. */
const NOT_ONE = /^(?:these|those|all|both|any|every|each|such|this|that|either)$/;
/** Longest title and name that is read, in words. */
const NAME_REACH = 10;

/** One person without a number: "a child", "the pilot", "Defence Minister Gen. Salim Daoud", "(a man,) woman and child". */
export function described(ground: Ground, at: number, before: People | undefined): People | null {
  return byNoun(ground, at) ?? listed(ground, at, before) ?? byName(ground, at);
}

function one(first: number, other = false): Quantity {
  return {
    first,
    last: first,
    min: 1,
    max: 1,
    vague: false,
    rule: 'quantity:one-person',
    people: false,
    single: true,
    other,
  };
}

function byNoun(ground: Ground, at: number): People | null {
  const { words } = ground;
  const lower = words[at]?.lower ?? '';
  if (!DETERMINER.has(lower) || NOT_ONE.test(lower)) return null;
  const run = nounPhrase(ground, at + 1);
  const noun = run.head === null ? '' : (words[run.head]?.lower ?? '');
  if (run.noun !== 'person' || isPlural(noun) || run.head !== run.last || NEVER_ONE.has(noun)) return null;
  const indefinite = lower === 'a' || lower === 'an' || lower === 'another';
  return {
    first: at,
    quantity: one(at, lower === 'another'),
    partitive: false,
    described: !indefinite,
    ...fromNounPhrase(ground, run),
    event: null,
    eventRule: null,
  };
}

/** "a man, woman and child": nouns that go on from the first without an article. */
function listed(ground: Ground, at: number, before: People | undefined): People | null {
  const { words } = ground;
  if (!before?.quantity.single || before.described) return null;
  const gap = words.slice(before.last + 1, at).map((word) => word.lower);
  if (gap.length > 2 || !gap.every((word) => word === ',' || word === 'and')) return null;
  const lower = words[at]?.lower ?? '';
  const victimClass = VICTIM_NOUNS.get(lower);
  if (!victimClass || isPlural(lower) || NEVER_ONE.has(lower)) return null;
  return {
    first: at,
    last: at,
    quantity: one(at),
    partitive: false,
    described: false,
    head: at,
    kind: 'person',
    victimClass,
    event: null,
    eventRule: null,
  };
}

/** A title with a name ("Colonel Ahmad Saleh", "journalist Samer Issa"), or a name of which harm is said at once. */
function byName(ground: Ground, at: number): People | null {
  const { words } = ground;
  if (!startsName(ground, at)) return null;
  let title: number | null = null;
  let names = 0;
  let last = at - 1;
  for (let i = at; i < Math.min(words.length, at + NAME_REACH); i++) {
    const word = words[i] as Word;
    if (TITLES.has(word.lower)) title = i;
    else if (word.text === '.' && TITLES.has(words[i - 1]?.lower ?? '')) continue;
    else if (isNamePart(ground, i)) names++;
    else if (!ground.isUnit(i)) break;
    last = i;
  }
  const told = title === null ? names >= 2 && /^(?:was|has)$/.test(words[last + 1]?.lower ?? '') : names >= 1;
  if (!told || title === last || ground.isUnit(last)) return null;
  const noun = title === null ? '' : (words[title]?.lower ?? '');
  return {
    first: at,
    last,
    quantity: one(at),
    partitive: false,
    described: true,
    head: title,
    kind: 'person',
    victimClass: VICTIM_NOUNS.get(noun) ?? 'neutral',
    event: null,
    eventRule: null,
  };
}

function startsName(ground: Ground, at: number): boolean {
  const { words } = ground;
  const before = words[at - 1];
  if (before && at > 0 && isNamePart(ground, at - 1)) return false;
  if (TITLES.has(words[at]?.lower ?? ''))
    return isNamePart(ground, at + 1) || TITLES.has(words[at + 1]?.lower ?? '');
  return isNamePart(ground, at);
}

function isNamePart({ words, isUnit, isPlace, isCount }: Ground, i: number): boolean {
  const word = words[i];
  if (word?.kind !== 'word' || isUnit(i) || isPlace(i) || isCount(i) || isStop(word.lower)) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(word.text) || /^(?:al|el|bin|ibn|abu|umm|ad|as|ash)(?:-\p{Lu}.*)?$/u.test(word.text)
  );
}
