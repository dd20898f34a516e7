import { EVENT_NOUNS } from '../events/lexicon.ts';
import { ADVERB, BE, DETERMINER, PREPOSITION, RELATIVE, VERB } from '../text/grammar.ts';
import type { Harm } from './harm.ts';
import { harmOf, peopleNear } from './objects.ts';
import { ownPredicate } from './own-predicate.ts';
import type { People, Reading } from './reading.ts';

/** Nouns that stand for all who were harmed. */
export const STANDING = new Set(
  'dead victims killed martyrs wounded injured casualties fatalities deaths captives displaced missing deceased fallen slain arrests detentions abductions'.split(
    ' ',
  ),
);

/** Those among whom people were: what happened to them, by which word, and the last word of it. */
interface Among {
  event: Harm['event'];
  by: string;
  last: number;
}

/** "12 children were among the victims", "ten children were among at least 48 people killed". */
export function* amongHarms(reading: Reading): Generator<Harm> {
  for (const people of reading.people) {
    // "13 rebels from six families were among the dead": the families are not.
    const within = /^(?:from|of|in)$/.test(reading.words[people.first - 1]?.lower ?? '');
    if (people.event || people.kind === 'unknown' || within) continue;
    const among = harmedAmong(reading, people);
    if (!among) continue;
    const rule = `event:among:${among.by}`;
    const beside = besideBefore(reading, people);
    // "two men who stopped the driver were among the dead": one is not "were".
    const plural = reading.words[people.last + 1]?.lower === 'were';
    if (plural && people.quantity.single && beside.length === 0) continue;
    yield harmOf(reading, people, among.event, rule, people.first, among.last, { part: true });
    for (const before of beside)
      yield harmOf(reading, before, among.event, rule, before.first, before.last, { part: true });
  }
}

/** Words from people to "among" at most, and from a clause or a part on the way. */
const REACH = 8;
const BEYOND_PART = 6;
const BEYOND_CLAUSE = 12;

/** What "were among the dead" behind people says; null where that is not said of them. */
function harmedAmong(reading: Reading, people: People): Among | null {
  const { words, peopleAt } = reading;
  let relative = false;
  for (let i = people.last + 1, end = people.last + REACH; i < Math.min(end, words.length); i++) {
    const part = peopleAt.get(i);
    const { lower = '' } = words[i] ?? {};
    // "two members who tried to stop the car were among the dead".
    if (RELATIVE.has(lower) && !relative) {
      relative = true;
      end = i + BEYOND_CLAUSE;
      continue;
    }
    // "Hasan Nasser said that two women were among the dead": said of others.
    const tied =
      part?.partitive || PREPOSITION.has(words[i - 1]?.lower ?? '') || (relative && part?.described);
    if ((part && !tied) || (VERB.has(lower) && !BE.has(lower) && !relative)) return null;
    if (/^(?:among|amongst|between)$/.test(lower)) {
      const found = thoseAfter(reading, i);
      if (found) return found;
    }
    if (part) {
      // "Seven members of one family, five of them girls, were among the dead".
      i = part.last;
      end = part.last + BEYOND_PART;
    }
  }
  return null;
}

/** "among the dead", "among at least 48 people killed". */
function thoseAfter(reading: Reading, among: number): Among | null {
  const { words } = reading;
  const at = DETERMINER.has(words[among + 1]?.lower ?? '') ? among + 2 : among + 1;
  const noun = STANDING.has(words[at]?.lower ?? '') ? EVENT_NOUNS.get(words[at]?.lower ?? '') : undefined;
  if (noun) return { event: noun.event, by: noun.id, last: at };
  if (!BE.has(words[among - 1]?.lower ?? '') && !ADVERB.has(words[among - 1]?.lower ?? '')) return null;
  const all = peopleNear(reading, among + 1);
  if (!all || all.quantity.single) return null;
  if (all.event) return { event: all.event, by: 'those', last: all.last };
  const fate = ownPredicate(reading, all);
  if (fate.kind !== 'harmed' || !fate.predicate.real || fate.predicate.negated) return null;
  return { event: fate.predicate.event, by: fate.predicate.entry.id, last: fate.predicate.last };
}

/** "her husband": kin, whom the owner's word sets off from who speaks. */
const isOwned = (words: Reading['words'], { first }: People): boolean =>
  /^(?:his|her|my|our|their)$/.test(words[first]?.lower ?? '');

/** "a nurse, 14 children and a woman were among the dead": the people joined on before, from the nearest on. */
function besideBefore({ words, people: all }: Reading, people: People): People[] {
  const found: People[] = [];
  let next = people;
  for (const before of all.filter(({ last }) => last < people.first).reverse()) {
    const gap = words.slice(before.last + 1, next.first);
    const joined = gap.every((word) => word.text === ',' || word.lower === 'and') && gap.length <= 2;
    // Commas may be lost in a list: "a nurse a driver and two soldiers".
    const listed = gap.length > 0 || (found.length > 0 && before.quantity.single);
    if (!joined || !listed || before.kind === 'unknown' || (before.described && !isOwned(words, before)))
      break;
    found.push(before);
    next = before;
  }
  return found;
}
