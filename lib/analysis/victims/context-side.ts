import { type Side, sideAt, victimGroupOf } from '../../model/actor.ts';
import type { VictimGroup } from '../../model/claim.ts';
import type { Day } from '../../model/date.ts';
import type { Mention } from '../../model/mention.ts';
import { pattern } from '../../model/pattern.ts';
import type { Reading } from '../claims/reading.ts';
import type { Document } from '../text/document.ts';
import { sidesAgainst, speakersAround } from './foes.ts';
import type { Group } from './group.ts';
import type { Scene, SideOfContext } from './group-context.ts';
import { groupOfSide, sideWord } from './group-words.ts';
import { ATTACKERS, ENEMY, enemyOf } from './lexicon.ts';
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

/**
 * Resolves bare words such as "fighters", "terrorists", "its soldiers" by what the article says elsewhere: whose
 * soldiers or terrorists it names, then which armed group it named last. One rule for all sides.
 */
export function contextOfSides(
  document: Document,
  mentions: readonly Mention[],
  scene: Scene,
): SideOfContext {
  const { text } = document;
  const { knowledge, day } = scene;
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
        end: mention.end,
        group,
        by: actor.id,
        jihadi: JIHADI_SIDES.has(sideAt(actor, day) ?? 'other'),
        irregular: IRREGULAR_GROUPS.has(group) || (group === 'government' && IRREGULAR.test(actor.kind)),
      },
    ];
  });
  const labels = sideLabels(document, mentions, day, groupOf);
  let attacking: Named[] | null = null;
  const attackersOf = (): Named[] => {
    attacking ??= [...named.filter((hit) => isAttacking(text, hit)), ...attackedBy(text, named, day)].sort(
      (a, b) => a.at - b.at,
    );
    return attacking;
  };
  const irregular = named.filter((hit) => hit.irregular);
  /** The side that those who speak fought most, where the article names it. */
  const meant = (reading: Reading, hits: readonly Hit[], start: number): Hit | undefined => {
    const enemies = new Set(speakersAround(reading, scene).map((speaker) => enemyOf(speaker, day)));
    return nearest(
      hits.filter(({ group }) => enemies.has(group)),
      start,
      Infinity,
      Infinity,
    );
  };

  return (reading, at, last, victimClass) => {
    const start = reading.words[at]?.start ?? 0;
    const words = reading.words.slice(at, last + 1);
    const same = labels.filter((label) => label.victimClass === victimClass);
    if (victimClass === 'force') {
      const nouns = words.map((word) => word.lower);
      return told(
        same
          .filter(
            (label) =>
              label.at <= start &&
              start - label.at < (label.noun === 'aircraft' ? BEFORE : SAME_FORCE) &&
              nouns.some((noun) => sameNoun(noun, label.noun)),
          )
          .at(-1),
        'label',
      );
    }
    const foes = sidesAgainst(reading, at, last, scene);
    const labelled = same.filter((label) => !foes.has(label.group));
    if (victimClass === 'accused' && labelled.length > 0)
      return told(nearest(labelled, start, Infinity, Infinity), 'label');
    const attackers = words.some((word) => ATTACKERS.has(word.lower))
      ? attackersOf().filter((hit) => !foes.has(hit.group))
      : [];
    const attacker = nearest(attackers, start, Infinity, Infinity);
    if (attacker) return told(attacker, 'attacker');
    const hostile = words.some((word) => /^enem(?:y|ies)$/.test(word.lower));
    const enemy = words.some((word) => ENEMY.has(word.lower));
    const jihadi = words.some((word) => JIHADI.test(word.lower));
    const suits = (hit: Hit): boolean => !jihadi || isJihadi(hit);
    const others = [...labelled, ...(hostile ? named : irregular)]
      .filter((hit) => !foes.has(hit.group) && suits(hit) && !(enemy && isBeside(text, hit, start)))
      .sort((a, b) => a.at - b.at);
    const close =
      (enemy ? meant(reading, others, start) : undefined) ?? nearest(others, start, BEFORE, AFTER);
    return told(close ?? irregular.find((hit) => !foes.has(hit.group) && suits(hit)), 'context');
  };
}

const AND = /^\S+(?:\s+\S+){0,3}\s+and\s/;

/** "Three X-backed fighters and 20 militants died": those joined on are of another side. */
function isBeside(text: string, { at }: Hit, start: number): boolean {
  return at < start && start - at < AHEAD && AND.test(text.slice(at, start));
}

/** Words that say what people fight for, whoever says them: they are said of these groups. */
const JIHADI = /^(?:jihad(?:ist|i)s?|islamists?|takfiris?)$/;
const JIHADI_SIDES: ReadonlySet<Side> = new Set(['is', 'hts_network', 'al_qaeda_linked']);
const JIHADI_GROUPS: ReadonlySet<VictimGroup> = new Set(['isis', 'opposition']);

function isJihadi(hit: Hit): boolean {
  return hit.jihadi ?? JIHADI_GROUPS.has(hit.group);
}

const ATTACK_BY = pattern(
  String.raw`\b(?:attack|assault|offensive|raid|ambush|advance|incursion)s?\s+(?:[\p{L}-]+\s+){0,2}?by\s+(?:the\s+)?(?<who>[\p{L}'’-]+)`,
  'g',
);

/** The sides behind "an attack by X". */
function attackedBy(text: string, named: readonly Named[], day: Day | null): Named[] {
  return [...text.matchAll(ATTACK_BY)].flatMap((match) => {
    const who = match.groups?.who ?? '';
    const at = match.index + match[0].length - who.length;
    const unit = named.find((hit) => hit.at <= at && at < hit.end);
    if (unit) return [unit];
    const name = /^(?:US|IS)$/.test(who) ? who : who.toLowerCase().replace(/’/g, "'");
    const side = sideWord(name);
    if (!side || side.weak || side.forceOnly) return [];
    return [{ at, end: at + who.length, group: groupOfSide(side.side, day), by: name.toLowerCase() }];
  });
}

/** What follows the name of a side that attacks: "X attacked", "an X suicide bomber", "X stormed", "X cells". */
const ATTACKS_AFTER = pattern(
  String.raw`^(?:'s|’s)?\s+(?:[\p{L}-]+\s+){0,2}?(?:attack(?:s|ed)?|stormed|raided|ambush(?:ed)?|assault(?:ed)?|suicide|bombers?|bombing|cells|sleeper|claimed responsibility)(?!\p{L})`,
);
/** How far a name's text is read on, in UTF-16 units. */
const AHEAD = 60;

function isAttacking(text: string, { end }: Named): boolean {
  return ATTACKS_AFTER.test(text.slice(end, end + AHEAD));
}

interface Named extends Hit {
  end: number;
}

interface Hit {
  /** Of a unit: whether it fights for what jihadists do. */
  jihadi?: boolean;
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
