import { sideAt, victimGroupOf } from '../../model/actor.ts';
import type { VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import type { Harm } from '../claims/harm.ts';
import type { Context } from '../context.ts';
import { asBefore, isHis, ofTheVictims } from './as-before.ts';
import { kindsIncluded } from './belonging.ts';
import { contextOfSides } from './context-side.ts';
import { createDiscourse } from './discourse.ts';
import type { Group } from './group.ts';
import type { GroupContext, Scene } from './group-context.ts';
import { groupOf } from './group-of.ts';
import { groupOfSide, sideWord } from './group-words.ts';
import { isLost, loserOf } from './losses.ts';
import { ofKin } from './of-kin.ts';
import { ofList } from './of-list.ts';
import { ofParts, partsOf } from './of-parts.ts';
import { ofTarget } from './of-target.ts';
import { ofThem } from './of-them.ts';
import { ofToll } from './of-toll.ts';

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
 * Victim groups of all harms of an article: by their own words, else by their parts, else as the people they go on
 * from ("and 12 others", "the four died"), else unknown. Civilian status is never taken from silence.
 */
export function victimsOf(article: Context, harms: readonly Harm[]): Map<Harm, Group> {
  const day = article.article.published;
  const { mentions, knowledge, document } = article;
  const named = groupsNamed(mentions, knowledge, day);
  const scene: Scene = { knowledge, day, discourse: createDiscourse(article), named };
  const context: GroupContext = { ...scene, contextSide: contextOfSides(document, mentions, scene) };
  const own = new Map(harms.map((harm) => [harm, ownGroup(harm, context)]));
  const parts = partsOf(harms);
  const groups = new Map<Harm, Group>();
  for (const [i, harm] of harms.entries()) {
    const byParts = ofParts(harm, parts.get(harm) ?? [], (part) => own.get(part)?.victims ?? null);
    const owned = own.get(harm) ?? null;
    // "300 members of the minority, among them 146 fighters and 154 civilians": parts that make up the whole tell more.
    const told = byParts && (!owned || byParts.rule === 'victims:parts-make-up') ? byParts : owned;
    const armedPart = (): boolean =>
      kindsIncluded(harm.reading, harm.people).armed ||
      (parts.get(harm) ?? []).some((part) => ARMED.has(own.get(part)?.victims ?? 'unknown'));
    groups.set(harm, settled(harm, told, harms.slice(0, i), groups, day, armedPart));
  }
  return groups;
}

function isOwn({ reading: { words }, people: { first, last } }: Harm): boolean {
  return words.slice(first, last + 1).some(({ lower }) => /^(?:its|their|our)$/.test(lower));
}

function groupsNamed(
  mentions: Context['mentions'],
  knowledge: Context['knowledge'],
  day: Day | null,
): ReadonlySet<VictimGroup> {
  const ids = new Set(mentions.flatMap(({ kind, id }) => (kind === 'unit' && id ? [id] : [])));
  return new Set(
    [...ids].flatMap((id) => {
      const actor = knowledge.actor(id);
      const side = actor && sideAt(actor, day);
      return side ? [victimGroupOf(side, day)] : [];
    }),
  );
}

/** Whose the people are by the words of their sentence. */
function ownGroup(harm: Harm, context: GroupContext): Group | null {
  const told = groupOf(harm.reading, harm.people, context);
  // "the group had lost one serviceman": who lost him tells more than the word for him.
  const ofOwner = isLost(harm) || harm.about !== null;
  // "her unit lost six of its women": who loses its own loses fighters.
  const lost = isLost(harm) && told?.victims === 'civilian' && isOwn(harm);
  if (lost) return loserOf(harm, context) ?? told;
  if (told && !(isContextual(told) && ofOwner)) return told;
  return (
    loserOf(harm, context) ??
    (told ? ofToll(harm, context) : null) ??
    told ??
    ofKin(harm, context) ??
    ofToll(harm, context) ??
    ofThem(harm, context) ??
    ofTarget(harm, context) ??
    ofList(harm, context)
  );
}

/** What is told of a harm, or what those before it tell. */
function settled(
  harm: Harm,
  told: Group | null,
  before: readonly Harm[],
  groups: ReadonlyMap<Harm, Group>,
  day: Day | null,
  armedPart: () => boolean,
): Group {
  let group = samePerson(harm, before, groups) ?? told ?? asBefore(harm, groups) ?? UNTOLD;
  const { people } = harm;
  const total = groups.get(harm.total ?? harm.like ?? harm);
  if (
    told &&
    harm.part &&
    total &&
    isContextual(told) &&
    people.quantity.max !== 0 &&
    ARMED.has(total.victims)
  )
    group = { ...total, rule: 'victims:as-total' };
  if (told && total && isOfArmed(harm, groups)) group = { ...total, rule: 'victims:as-total' };
  if (told?.victims === 'civilian' && worksFor(harm, groups)) group = UNTOLD;
  const nation = told && harm.part && /^victims:default/.test(told.rule) ? nationOf(harm, day) : null;
  if (nation) group = nation;
  const like = people.quantity.other ? armedBefore(harm, before, groups) : undefined;
  if (told && like && isContextual(told) && ARMED.has(like.victims))
    group = { ...like, rule: 'victims:as-before' };
  if (group.rule.startsWith('victims:default') && people.victimClass === 'force')
    group = sameForce(harm, before, groups) ?? group;
  group = fromEarlier(harm, group, before, groups);
  if (group.victims === 'unknown' && harm.event === 'displaced') return ofDisplaced(armedPart());
  return group;
}

/** What figures told before say of this one: a sum of them, those it calls "the victims", the same number again. */
function fromEarlier(
  harm: Harm,
  told: Group,
  before: readonly Harm[],
  groups: ReadonlyMap<Harm, Group>,
): Group {
  let group = told;
  if (harm.rule === 'event:toll-total') group = ofTotal(harm, before, groups) ?? group;
  if (group.victims === 'unknown') group = ofTheVictims(harm, before, groups) ?? group;
  return group.victims === 'unknown' || isContextual(group)
    ? (sameAsBefore(harm, before, groups) ?? group)
    : group;
}

/** Who is driven out is civilian; "4,500 people, 1,400 of them combatants" are of both kinds. */
function ofDisplaced(armedPart: boolean): Group {
  return armedPart
    ? { victims: 'mixed', rule: 'victims:displaced-armed' }
    : { victims: 'civilian', rule: 'victims:displaced' };
}

/**
 * "The Turkish toll rose to 33 after a soldier died", "two US servicemen were killed and three troops hurt": soldiers of
 * the foreign force that the sentence told of just before.
 */
function sameForce(harm: Harm, before: readonly Harm[], groups: ReadonlyMap<Harm, Group>): Group | null {
  const last = before.findLast(
    (other) => other.reading === harm.reading && FORCES.has(groups.get(other)?.victims ?? 'unknown'),
  );
  const group = last && groups.get(last);
  return group ? { ...group, rule: 'victims:as-before' } : null;
}

const FORCES: ReadonlySet<VictimGroup> = new Set(['russian', 'turkish', 'us', 'israeli', 'iran-backed']);

/** "two soldiers and an interpreter were killed and three other soldiers hurt": the armed whom others go on from. */
function armedBefore(
  harm: Harm,
  before: readonly Harm[],
  groups: ReadonlyMap<Harm, Group>,
): Group | undefined {
  const like = harm.like ? groups.get(harm.like) : undefined;
  if (!like || ARMED.has(like.victims)) return like;
  const armed = before.findLast(
    (other) =>
      other.reading === harm.reading && !other.part && ARMED.has(groups.get(other)?.victims ?? 'unknown'),
  );
  return armed ? groups.get(armed) : like;
}

/** "four Americans, two of them soldiers": the total tells whose soldiers. */
function nationOf({ total }: Harm, day: Day | null): Group | null {
  const head = total?.people.head ?? null;
  const noun = head === null ? '' : (total?.reading.words[head]?.lower ?? '');
  const side = sideWord(noun) ?? sideWord(noun.replace(/s$/, ''));
  return side ? { victims: groupOfSide(side.side, day), rule: `victims:word:${noun}` } : null;
}

/** "abducted a religious leader …. He had been executed": the one person told of just before. */
function samePerson(harm: Harm, before: readonly Harm[], groups: ReadonlyMap<Harm, Group>): Group | null {
  if (harm.people.quantity.rule !== 'quantity:one-person-pronoun') return null;
  const last = before.at(-1);
  const near = last && harm.reading.sentence.index - last.reading.sentence.index <= 1;
  const group = near && last.people.quantity.single ? groups.get(last) : undefined;
  return group && group.victims !== 'unknown' ? { ...group, rule: 'victims:as-before' } : null;
}

function isContextual(group: Group): boolean {
  return /^victims:(?:context|default|label)/.test(group.rule);
}

/** "a commander and his driver": who works for an armed person may be armed. */
function worksFor({ reading, people, like }: Harm, groups: ReadonlyMap<Harm, Group>): boolean {
  const noun = people.head === null ? '' : (reading.words[people.head]?.lower ?? '');
  if (!/^(?:drivers?|translators?|interpreters?|assistants?)$/.test(noun) || !isHis(reading, people))
    return false;
  return like?.reading === reading && ARMED.has(groups.get(like)?.victims ?? 'unknown');
}

/** "43 fighters, nine of them women": of the fighters. */
function isOfArmed({ reading, people, part, total }: Harm, groups: ReadonlyMap<Harm, Group>): boolean {
  if (!part || !people.partitive || !total || !ARMED.has(groups.get(total)?.victims ?? 'unknown'))
    return false;
  return /^(?:women|girls|woman)$/.test(
    people.head === null ? '' : (reading.words[people.head]?.lower ?? ''),
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
