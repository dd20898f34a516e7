import lists from '../../../assets/language/en/victims.json' with { type: 'json' };
import type { People } from '../claims/reading.ts';
import { EVENT_NOUNS, EVENT_PHRASES } from '../events/lexicon.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { DETERMINER, VERB } from '../text/grammar.ts';
import type { Word } from '../text/words.ts';
import { fromNounPhrase } from './counted.ts';
import { isPlural, VICTIM_NOUNS } from './lexicon.ts';
import { type Ground, isStop, nounPhrase } from './noun-phrase.ts';

const NEVER_ONE = new Set(lists.neverOne);
const OFTEN_ADJECTIVE = new Set(lists.oftenAdjective.words);
const TITLES = new Set(lists.titles);
/** Determiners that point at several, or at anyone. */
const NOT_ONE = /^(?:these|those|all|both|any|every|each|such|this|that|either)$/;
/** Longest title and name that is read, in words. */
const NAME_REACH = 10;

/** One person without a number: "a child", "the pilot", "Defence Minister Gen. Salim Daoud", "(a man,) woman and child". */
export function described(ground: Ground, at: number, before: People | undefined): People | null {
  return (
    byNoun(ground, at) ??
    byOrdinal(ground, at, before) ??
    listed(ground, at, before) ??
    inHeadline(ground, at) ??
    byName(ground, at)
  );
}

const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** "three nurses were killed; a fourth was hurt": one more of those counted before, where harm is said of it at once. */
function byOrdinal({ words, isPlace }: Ground, at: number, before: People | undefined): People | null {
  const more = before ? oneMore(words, at, isPlace) : null;
  if (more === null) return null;
  return {
    first: at,
    last: more,
    quantity: one(at, true),
    partitive: false,
    described: false,
    head: more,
    kind: 'person',
    victimClass: 'neutral',
    event: null,
    eventRule: null,
  };
}

/** Last word of "a fourth" or "another" where harm is said of it at once, or was ("killed a nurse and wounded another"). */
function oneMore(words: readonly Word[], at: number, isPlace: (i: number) => boolean): number | null {
  const lower = words[at]?.lower ?? '';
  const another = lower === 'another' || (lower === 'other' && words[at - 1]?.lower === 'the');
  if (!another && !(/^(?:an?|the)$/.test(lower) && ORDINAL.test(words[at + 1]?.lower ?? ''))) return null;
  const last = another ? at : at + 1;
  const next = words[last + 1];
  const verb = EVENT_PHRASES.at(words, lower === 'other' ? at - 2 : at - 1)?.value;
  // "wounding another in Hama".
  if (another && verb?.form !== 'undergo' && verb && !isPlace(at))
    return !next || next.kind === 'mark' || isStop(next.lower) ? last : null;
  const told = /^(?:was|is|has|had|later)$/.test(next?.lower ?? '') || EVENT_PHRASES.at(words, last + 1);
  return told ? last : null;
}

/** The quantity's rule of one person told by name. */
export const BY_NAME = 'quantity:one-person-named';

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

/** "a wounded girl" tells what happened to her by itself. */
const WOUNDED = /^(?:wounded|injured)$/;

function byNoun(ground: Ground, at: number): People | null {
  const { words } = ground;
  const lower = words[at]?.lower ?? '';
  if (!DETERMINER.has(lower) || NOT_ONE.test(lower)) return null;
  const run = nounPhrase(ground, at + 1);
  const noun = run.head === null ? '' : (words[run.head]?.lower ?? '');
  const person = run.noun === 'person' || noun === 'victim';
  if (!person || isPlural(noun) || run.head !== run.last || NEVER_ONE.has(noun)) return null;
  if (OFTEN_ADJECTIVE.has(noun) && !endsPhrase(words[run.last + 1])) return null;
  const indefinite = lower === 'a' || lower === 'an' || lower === 'another';
  return {
    first: at,
    quantity: one(at, lower === 'another'),
    partitive: false,
    described: !indefinite,
    ...fromNounPhrase(ground, run),
    ...(run.modifier && WOUNDED.test(run.modifier) ? {} : { event: null, eventRule: null }),
    ...(noun === 'victim' ? { kind: 'person' as const, victimClass: 'neutral' as const } : {}),
  };
}

/** "captured a cell leader in the town", but "a leader article". */
function endsPhrase(next: Word | undefined): boolean {
  return next === undefined || next.kind === 'mark' || isStop(next.lower);
}

/** Words before the noun of a headline's subject at most: "Syrian football player killed". */
const HEADLINE_REACH = 4;

/** "Child killed, two others injured": a headline leaves the article out where its sentence begins. */
function inHeadline(ground: Ground, at: number): People | null {
  const { words } = ground;
  if (at > 0 && !/^[:–—|,;]$/.test(words[at - 1]?.text ?? '')) return null;
  if (DETERMINER.has(words[at]?.lower ?? '') || words[at]?.kind !== 'word') return null;
  const run = nounPhrase(ground, at);
  const noun = run.head === null ? '' : (words[run.head]?.lower ?? '');
  if (run.head === null || run.head !== run.last || run.head - at >= HEADLINE_REACH) return null;
  if (run.noun !== 'person' || isPlural(noun) || NEVER_ONE.has(noun) || OFTEN_ADJECTIVE.has(noun))
    return null;
  const harm = EVENT_PHRASES.at(words, run.last + 1)?.value;
  // "Soldier killed in raid", not "Soldier killed five".
  if (!harm || harm.form === 'base' || harm.form === 'ing' || ground.isCount(run.last + 2)) {
    if (!(harm?.form === 'past' && isTwoHeadlines(ground, run.last + 2))) return null;
  }
  return {
    first: at,
    quantity: one(at),
    partitive: false,
    described: false,
    ...fromNounPhrase(ground, run),
    event: null,
    eventRule: null,
  };
}

/** "Child killed 20 people injured": the counted people behind the verb have a verb of their own at once. */
function isTwoHeadlines(ground: Ground, count: number): boolean {
  for (let i = count; i < count + 5; i++) {
    const form = EVENT_PHRASES.at(ground.words, i)?.value.form;
    if (form === 'past' || form === 'state') return true;
    if (VERB.has(ground.words[i]?.lower ?? '')) return false;
  }
  return false;
}

/** "a man, woman and child": nouns that go on from the first without an article. */
function listed(ground: Ground, at: number, before: People | undefined): People | null {
  const { words } = ground;
  if (!before?.quantity.single || before.described) return null;
  const gap = words.slice(before.last + 1, at).map((word) => word.lower);
  if (gap.length > 2 || !gap.every((word) => word === ',' || word === 'and')) return null;
  const lower = words[at]?.lower ?? '';
  const victimClass = VICTIM_NOUNS.get(lower);
  if (!victimClass || isPlural(lower) || NEVER_ONE.has(lower) || OFTEN_ADJECTIVE.has(lower)) return null;
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
  const told = title === null ? names >= 2 && isHarmed(words, at, last) : names >= 1;
  if (!told || title === last || ground.isUnit(last)) return null;
  const noun = title === null ? '' : (words[title]?.lower ?? '');
  return {
    first: at,
    last,
    quantity: { ...one(at), rule: BY_NAME },
    partitive: false,
    described: true,
    head: title,
    kind: 'person',
    victimClass: VICTIM_NOUNS.get(noun) ?? 'neutral',
    event: null,
    eventRule: null,
  };
}

/** "Samer Issa was …", "the death of Samer Issa", "among the dead was Samer Issa", "arrested Samer Issa". */
function isHarmed(words: readonly Word[], first: number, last: number): boolean {
  if (/^(?:was|has)$/.test(words[last + 1]?.lower ?? '') || isThenTold(words, last + 1)) return true;
  const noun = EVENT_NOUNS.get(words[first - 2]?.lower ?? '');
  const before = words[first - 1]?.lower ?? '';
  if (/^(?:was|is|were)$/.test(before)) return Boolean(noun) && words[first - 4]?.lower === 'among';
  return (before === 'of' && noun?.event === 'killed') || isObject(words, first, last);
}

/** Words between the two commas around who somebody was at most. */
const ASIDE = 8;

/** "Samer Issa, a local politician, was dragged out": who somebody was stands between the name and its verb. */
function isThenTold(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== ',' || !/^an?$/.test(words[comma + 1]?.lower ?? '')) return false;
  const end = words.slice(comma + 1, comma + 1 + ASIDE).findIndex(({ text }) => text === ',');
  return end > 0 && /^(?:was|has)$/.test(words[comma + 2 + end]?.lower ?? '');
}

const ON_NAMES = new Set(lists.onNames);

/** "arrested Samer Issa at the border": a verb in small letters, and no noun that the name would belong to. */
function isObject(words: readonly Word[], first: number, last: number): boolean {
  const verb = words[first - 1];
  const next = words[last + 1];
  if (!verb || !ON_NAMES.has(verb.lower) || !/^\p{Ll}/u.test(verb.text)) return false;
  return !next || next.kind === 'mark' || isStop(next.lower);
}

function startsName(ground: Ground, at: number): boolean {
  const { words } = ground;
  const before = words[at - 1];
  if (before && at > 0 && isNamePart(ground, at - 1)) return false;
  if (ground.isUnit(at) && !ground.isUnit(at - 1)) {
    // "Ahrar al-Sham commander Samer Issa".
    let title = at;
    while (ground.isUnit(title)) title++;
    return TITLES.has(words[title]?.lower ?? '') && isNamePart(ground, title + 1);
  }
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
