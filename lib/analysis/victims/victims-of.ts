import type { VictimGroup } from '../../model/claim.ts';
import type { Harm } from '../claims/harm.ts';
import type { People, Reading } from '../claims/reading.ts';
import type { Context } from '../context.ts';
import { contextOfSides } from './context-side.ts';
import type { Group } from './group.ts';
import { byNoun, type GroupContext, groupOf } from './group-of.ts';
import { capitalSide, groupOfSide, sideWord } from './group-words.ts';
import { ADMITS, isPlural, VICTIM_NOUNS } from './lexicon.ts';

const UNTOLD: Group = { victims: 'unknown', rule: 'victims:untold' };
const ARMED: ReadonlySet<VictimGroup> = new Set([
  'government',
  'opposition',
  'isis',
  'sdf',
  'iran-backed',
  'russian',
  'turkish',
  'us',
  'israeli',
  'other-armed',
]);

/**
 * Victim groups of all harms of an article: by their own words, else as the people they go on from ("and 12
 * others", "the four died"), else unknown. Civilian status is never taken from silence.
 */
export function victimsOf(article: Context, harms: readonly Harm[]): Map<Harm, Group> {
  const day = article.article.published;
  const { mentions, knowledge, document } = article;
  const context: GroupContext = {
    knowledge,
    day,
    contextSide: contextOfSides(document.text, mentions, knowledge, day),
  };
  const groups = new Map<Harm, Group>();
  for (const [i, harm] of harms.entries()) {
    const own = groupOf(harm.reading, harm.people, context) ?? loser(harm, context) ?? ofThem(harm, context);
    const before = harm.like ? groups.get(harm.like) : undefined;
    let group = own ?? UNTOLD;
    if (!own && inherits(harm) && before && before.rule !== 'victims:mostly')
      group = { victims: before.victims, rule: 'victims:as-before' };
    else if (own && harm.part && before && isContextual(own) && ARMED.has(before.victims))
      group = { ...before, rule: 'victims:as-total' };
    if (harm.rule === 'event:toll-total') group = ofTotal(harm, harms.slice(0, i), groups) ?? group;
    if (group.victims === 'unknown' || isContextual(group))
      group = sameAsBefore(harm, harms.slice(0, i), groups) ?? group;
    if (group.victims === 'unknown' && harm.event === 'displaced')
      group = { victims: 'civilian', rule: 'victims:displaced' };
    groups.set(harm, group);
  }
  return groups;
}

function isContextual(group: Group): boolean {
  return /^victims:(?:context|default|label)/.test(group.rule);
}

/** Only phrases without a noun of their own, and "others", go on with the people named before. */
function inherits({ people, reading, rule }: Harm): boolean {
  if (rule.startsWith('event:toll') || rule.startsWith('event:noun:grave')) return false;
  const head = people.head === null ? '' : (reading.words[people.head]?.lower ?? '');
  if (people.kind === 'elided' || head === 'others' || head === 'other') return true;
  return (
    people.kind === 'event' &&
    /^(?:wounded|injured|injuries|hurt|injury)$/.test(head) &&
    people.quantity.max !== 0
  );
}

/** "the four died", "the three injured": the same number told before with its people. */
function sameAsBefore(harm: Harm, before: readonly Harm[], groups: ReadonlyMap<Harm, Group>): Group | null {
  const { people, reading } = harm;
  const { min } = people.quantity;
  const { words } = reading;
  const known = [people.first, people.first - 1].some((i) => words[i]?.lower === 'the');
  if (!known || min === null || people.quantity.single) return null;
  const same = before.findLast(
    (other) =>
      other.event === harm.event &&
      other.people.quantity.min === min &&
      groups.get(other)?.victims !== 'unknown',
  );
  const group = same && groups.get(same);
  return group ? { victims: group.victims, rule: 'victims:same-number' } : null;
}

/** "bringing the total to 157": mixed when the figures it adds up are of different people. */
function ofTotal(harm: Harm, before: readonly Harm[], groups: ReadonlyMap<Harm, Group>): Group | null {
  const summed = before.filter(
    (other) => other.reading === harm.reading && other.event === harm.event && !other.part,
  );
  const kinds = new Set(summed.map((other) => groups.get(other)?.victims));
  const [only] = kinds;
  if (kinds.size > 1) return { victims: 'mixed', rule: 'victims:total-of-different' };
  return only ? { victims: only, rule: 'victims:total-of' } : null;
}

/** "targeted militants, killing a number of them": the people that "them" stands for. */
function ofThem({ reading, people, part }: Harm, context: GroupContext): Group | null {
  if (!people.partitive || part || people.event) return null;
  for (let i = people.first - 1; i >= Math.max(0, people.first - 30); i--) {
    const lower = reading.words[i]?.lower ?? '';
    if (isPlural(lower) && VICTIM_NOUNS.has(lower)) {
      const run = { ...people, first: Math.max(0, i - 2), last: i, head: i };
      return byNoun(reading, run, Math.max(0, i - 2), i, context);
    }
  }
  return null;
}

/** Words before the dead within which their side says that they are its own. */
const ADMIT_REACH = 6;
const OWN_DEAD = /^(?:dead|killed|wounded|injured|martyrs?|losses|casualties|men|killings?)$/;

/** "The army lost 11 men killed", "rebels acknowledged several dozen dead", "the SDF's losses at 16". */
function admitsOwn({ words }: Reading, { first, head, kind }: People): boolean {
  const noun = head === null ? '' : (words[head]?.lower ?? '');
  if (kind !== 'elided' && !OWN_DEAD.test(noun)) return false;
  return words.slice(Math.max(0, first - ADMIT_REACH), first).some((word) => ADMITS.has(word.lower));
}

/** "The SDF lost nine men", "cost the rebels 39 martyrs": the side that lost them stands before. */
function loser({ reading, people, rule }: Harm, context: GroupContext): Group | null {
  const { words, units } = reading;
  if (!rule.startsWith('event:lose') && !admitsOwn(reading, people)) return null;
  for (let i = people.first - 1; i >= Math.max(0, people.first - 10); i--) {
    const lower = words[i]?.lower.replace(/'s$/, '') ?? '';
    if (/^[;:.]$/.test(lower)) return null;
    const capital = capitalSide(lower);
    if (capital) return { victims: groupOfSide(capital.side, context.day), rule: `victims:word:${lower}` };
    const victimClass = VICTIM_NOUNS.get(lower);
    if (units[i] || sideWord(lower) || (victimClass && victimClass !== 'neutral')) {
      const stand = {
        ...people,
        first: i,
        last: i,
        head: i,
        kind: 'person' as const,
        victimClass: victimClass ?? 'fighter',
      };
      return groupOf(reading, stand, context);
    }
  }
  return null;
}
