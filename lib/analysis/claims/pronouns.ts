import { ADVERB, DETERMINER, PRONOUN } from '../text/grammar.ts';
import type { Word } from '../text/words.ts';
import { isPlural, VICTIM_NOUNS } from '../victims/lexicon.ts';
import { isStop } from '../victims/noun-phrase.ts';
import type { People, Predicate, Reading } from './reading.ts';

/** Words before a verb of harm among which the people that its pronoun stands for may be, at most. */
const REACH = 16;
const FAR = 40;
/** Words before a noun of one person among which its article stands at most: "a retired colonel". */
const PHRASE = 4;
const OWNERS = /^(?:his|her|my|our|their)$/;
/** "One of them shot him": who does it. */
const WOMEN =
  /^(?:woman|women|girl|mother|wife|daughter|sister|widow|grandmother|lady|aunt|niece|nun|bride|granddaughter|schoolgirl|actress|female)$/;
const MEN =
  /^(?:man|boy|father|husband|son|brother|uncle|nephew|grandfather|grandson|groom|priest|imam|monk|bishop|soldier|fisherman|policeman|brother-in-law|businessman)$/;

/**
 * The people that the pronoun after a verb of harm stands for: "three men wearing belts and killed them", "stopped the
 * colonel's car and shot him dead". One person may stand in the sentence before, which `previous` reads.
 */
export function antecedent(
  reading: Reading,
  predicate: Predicate,
  previous: () => Reading | null,
): People | null {
  const at = pronounOf(reading.words, predicate);
  if (at === null || predicate.event === 'displaced') return null;
  const pronoun = reading.words[at]?.lower ?? '';
  if (pronoun === 'them') return several(reading, predicate);
  const own = oneBefore(reading, predicate.aux, pronoun, subjectOf(reading, predicate));
  if (own) return standIn(at, own);
  const before = previous();
  const one = before && oneBefore(before, before.words.length, pronoun, null);
  return one ? standIn(at, one) : null;
}

/** "Denied that he had been killed", "if he was hurt". */
const DOUBTED = /^(?:den(?:y|ies|ied|ying)|if|unless|whether|rumou?rs?|when|while|as)$/;

/**
 * The one person that the subject of a verb of harm stands for: "a religious leader …. He had been executed". Null where the
 * text has no word for who that is.
 */
export function subjectPronoun(
  reading: Reading,
  { aux, event, voice, real, negated }: Predicate,
  previous: () => Reading | null,
): People | null {
  if (event === 'displaced' || !real || negated || !/^(?:passive|undergo)$/.test(voice)) return null;
  let at = aux - 1;
  while (ADVERB.has(reading.words[at]?.lower ?? '')) at--;
  const pronoun = { he: 'him', she: 'her' }[reading.words[at]?.lower ?? ''];
  if (!pronoun || reading.words.slice(0, at).some(({ lower }) => DOUBTED.test(lower))) return null;
  const own = oneBefore(reading, at, pronoun, null);
  if (own) return standIn(at, own);
  const before = previous();
  const one = before && oneBefore(before, before.words.length, pronoun, null);
  return one ? standIn(at, one) : null;
}

/** Index of "him", "her" or "them" inside the verb's words or right behind them, where it is its object. */
function pronounOf(words: readonly Word[], { first, last }: Predicate): number | null {
  for (let i = first + 1; i <= last + 1; i++) {
    const lower = words[i]?.lower ?? '';
    if (lower === 'them' || lower === 'him') return i;
    // "killed her brother": whose brother.
    const next = words[i + 1];
    if (lower === 'her' && (i < last || !next || next.kind !== 'word' || isStop(next.lower))) return i;
  }
  return null;
}

function several(reading: Reading, predicate: Predicate): People | null {
  const near = reading.people.filter(
    (p) => p.last < predicate.first && predicate.first - p.last < REACH && p.kind === 'person',
  );
  const people = near.at(-1);
  return people && !people.event && !people.quantity.single ? people : null;
}

/** First word of the noun phrase right before a verb, which names who does it. */
function subjectOf(reading: Reading, { aux }: Predicate): number | null {
  let end = aux - 1;
  while (ADVERB.has(reading.words[end]?.lower ?? '')) end--;
  const people = reading.people.find(({ first, last }) => first <= end && end <= last);
  return people?.first ?? null;
}

/** The last word for one person before a word, whom a pronoun may mean; the subject of the verb is not meant. */
function oneBefore(
  { words, units, people }: Reading,
  end: number,
  pronoun: string,
  subject: number | null,
): Word | null {
  for (let i = end - 1; i >= Math.max(0, end - FAR); i--) {
    const word = words[i];
    const noun = word?.lower.replace(/['’]s$/, '') ?? '';
    if (!word || units[i] || !VICTIM_NOUNS.has(noun) || isPlural(noun)) continue;
    if (pronoun === 'him' ? WOMEN.test(noun) : MEN.test(noun)) continue;
    const inside = people.find(({ first, last }) => first <= i && i <= last);
    if (inside ? !inside.quantity.single || inside.first === subject : !isOne(words, i)) continue;
    return word;
  }
  return null;
}

/** "a colonel", "the retired archaeologist", "my brother": an article or an owner before the noun, nothing else between. */
function isOne(words: readonly Word[], noun: number): boolean {
  const next = words[noun + 1];
  if (next?.kind === 'word' && !/['’]s$/.test(words[noun]?.lower ?? '') && !isStop(next.lower)) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - PHRASE); i--) {
    const { lower = '', kind = 'mark' } = words[i] ?? {};
    if (DETERMINER.has(lower) || OWNERS.test(lower))
      return !/^(?:no|any|every|each|these|those|all)$/.test(lower);
    if (kind !== 'word' || isStop(lower) || PRONOUN.has(lower)) return false;
  }
  return false;
}

/** One person, told by a pronoun: the noun tells who. */
function standIn(at: number, { lower }: Word): People {
  return {
    first: at,
    last: at,
    quantity: {
      first: at,
      last: at,
      min: 1,
      max: 1,
      vague: false,
      rule: 'quantity:one-person-pronoun',
      people: false,
      single: true,
      other: false,
    },
    head: at,
    kind: 'person',
    victimClass: VICTIM_NOUNS.get(lower.replace(/['’]s$/, '')) ?? 'neutral',
    event: null,
    eventRule: null,
    partitive: false,
    described: false,
  };
}
