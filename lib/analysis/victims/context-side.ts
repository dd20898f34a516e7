import { sideAt, victimGroupOf } from '../../model/actor.ts';
import type { VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Mention } from '../../model/mention.ts';
import type { Reading } from '../claims/reading.ts';
import type { Group } from './group.ts';
import { capitalSide, groupOfSide, sideWord } from './group-words.ts';
import { SPEAKS, type VictimClass } from './lexicon.ts';
import { sameNoun, sideLabels } from './side-labels.ts';

/** Kinds of actors whose people are called fighters, militants, gunmen, whatever side they are on. */
const IRREGULAR = /^(?:militia|militia_network|faction|armed_group|armed_party|operations_room|coalition)$/;
const IRREGULAR_GROUPS: ReadonlySet<VictimGroup> = new Set([
  'opposition',
  'isis',
  'sdf',
  'other-armed',
  'iran-backed',
]);

/** How far before, in UTF-16 units, a side may be named for a bare word to mean it. */
const BEFORE = 1500;
const AFTER = 500;
/** "soldiers" means other soldiers than the state's only close to where these were named. */
const SAME_FORCE = 700;

/** Whose the armed people at a word are, where their own words do not tell. */
export type SideOfContext = (
  reading: Reading,
  at: number,
  last: number,
  victimClass: VictimClass,
) => Group | null;

/**
 * Resolves bare words such as "fighters", "terrorists", "its soldiers" by what the article says elsewhere: whose
 * soldiers or terrorists it names, then which armed group it named last. One rule for all sides.
 */
export function contextOfSides(
  text: string,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  day: Day | null,
): SideOfContext {
  const groupOf = (mention: Mention): VictimGroup | null => {
    const actor = mention.kind === 'unit' && mention.id ? knowledge.actor(mention.id) : null;
    const side = actor && sideAt(actor, day);
    return side ? victimGroupOf(side, day) : null;
  };
  const named = mentions.flatMap((mention) => {
    const group = groupOf(mention);
    const actor = group && mention.kind === 'unit' && mention.id ? knowledge.actor(mention.id) : null;
    if (!group || !actor) return [];
    return [
      {
        at: mention.start,
        group,
        by: actor.id,
        irregular: IRREGULAR_GROUPS.has(group) || (group === 'government' && IRREGULAR.test(actor.kind)),
      },
    ];
  });
  const labels = sideLabels(text, mentions, day, groupOf);
  const irregular = named.filter((hit) => hit.irregular);

  return (reading, at, last, victimClass) => {
    const own = possessor(reading, at, last, named, day);
    if (own) return own;
    const start = reading.words[at]?.start ?? 0;
    const same = labels.filter((label) => label.victimClass === victimClass);
    if (victimClass === 'force') {
      const nouns = reading.words.slice(at, last + 1).map((word) => word.lower);
      return told(
        same
          .filter(
            (label) =>
              label.at <= start &&
              start - label.at < SAME_FORCE &&
              nouns.some((noun) => sameNoun(noun, label.noun)),
          )
          .at(-1),
        'label',
      );
    }
    if (victimClass === 'accused' && same.length > 0)
      return told(nearest(same, start, Infinity, Infinity), 'label');
    const foes = sidesAgainst(reading, at, last, named);
    const others = [...same, ...irregular].filter((hit) => !foes.has(hit.group)).sort((a, b) => a.at - b.at);
    const close = nearest(others, start, BEFORE, AFTER);
    return told(close ?? irregular.find((hit) => !foes.has(hit.group)), 'context');
  };
}

/** Words that a side has for its enemies, seldom for its own. */
const ENEMY =
  /^(?:terrorists?|militants?|mercenar(?:y|ies)|gunm[ae]n|jihadists?|extremists?|thugs|gangs?|takfiris?)$/;
/** Words from a side's name to its verb at most: "the X group's fighters killed". */
const SUBJECT_REACH = 3;
/** Words between those harmed and "by" the side that harmed them at most. */
const BY_REACH = 25;

/**
 * The sides that those at a word can't be of: who kills them ("X killed 12 fighters", "were killed by X"), and
 * who calls them militants or terrorists ("X said that 12 militants …").
 */
function sidesAgainst(
  { words, units, predicateAt }: Reading,
  at: number,
  last: number,
  named: readonly Hit[],
): ReadonlySet<VictimGroup> {
  const groupAt = (i: number): VictimGroup | undefined =>
    named.find((hit) => units[i] && hit.by === units[i]?.id)?.group;
  const against = new Set<VictimGroup>();
  const add = (group: VictimGroup | undefined) => group && against.add(group);
  const enemy = words.slice(at, last + 1).some((word) => ENEMY.test(word.lower));
  for (let i = 0; i < at; i++) {
    const predicate = predicateAt.get(i);
    // "raids hit X, killing 12": X is not who kills; "X has killed 12" is.
    if (predicate?.voice === 'active' && predicate.entry.form !== 'ing' && predicate.entry.id !== 'lose')
      for (let k = predicate.aux - 1; k >= predicate.aux - SUBJECT_REACH; k--) add(groupAt(k));
    if (enemy && SPEAKS.has(words[i]?.lower ?? '')) add(groupAt(i - 1) ?? groupAt(i - 2));
  }
  for (let i = last + 1; i < Math.min(words.length, last + BY_REACH); i++) {
    if (words[i]?.lower === 'by') add(groupAt(i + 1) ?? groupAt(i + 2));
    if (enemy && SPEAKS.has(words[i]?.lower ?? '')) add(groupAt(i - 1) ?? groupAt(i + 1));
  }
  return against;
}

interface Hit {
  at: number;
  group: VictimGroup;
  by: string;
}

function told(hit: Hit | undefined, how: string): Group | null {
  return hit ? { victims: hit.group, rule: `victims:${how}:${hit.by}` } : null;
}

function nearest<T extends Hit>(
  hits: readonly T[],
  start: number,
  before: number,
  after: number,
): T | undefined {
  return (
    hits.findLast((hit) => hit.at <= start && start - hit.at < before) ??
    hits.find((hit) => hit.at > start && hit.at - start < after)
  );
}

/** "33 of its soldiers", "our fighters": the side named last before. */
function possessor(
  reading: Reading,
  at: number,
  last: number,
  named: readonly Hit[],
  day: Day | null,
): Group | null {
  const { words, units } = reading;
  if (!words.slice(at, last + 1).some((word) => /^(?:its|their|his|our)$/.test(word.lower))) return null;
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    const unit = units[i];
    const hit = unit ? named.find((entry) => entry.by === unit.id) : undefined;
    if (hit) return told(hit, 'possessor');
    const word = words[i];
    if (!word || !/^\p{Lu}/u.test(word.text)) continue;
    // "State TV said … of his fighters": a medium loses no fighters.
    const medium = /^(?:tv|television|media|news|agency|radio)$/.test(words[i + 1]?.lower ?? '');
    if (word.lower === 'state' && medium) continue;
    const side = sideWord(word.lower) ?? capitalSide(word.lower);
    if (side) return { victims: groupOfSide(side.side, day), rule: `victims:possessor:${word.lower}` };
  }
  return null;
}
