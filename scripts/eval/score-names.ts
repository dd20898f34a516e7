import type { Mention } from '../../lib/model/mention.ts';
import { overlap, type Span } from '../../lib/model/span.ts';
import type { GoldMention } from './gold.ts';
import { pairBest } from './pair.ts';

type Kind = Mention['kind'];
type GoldOf<K extends Kind> = Extract<GoldMention, { kind: K }>;
type FoundOf<K extends Kind> = Extract<Mention, { kind: K }>;

/** What became of the names of one kind in one article. */
export interface NameOutcome<K extends Kind> {
  hits: { gold: GoldOf<K>; found: FoundOf<K> }[];
  missed: GoldOf<K>[];
  falseAlarms: FoundOf<K>[];
}

/**
 * Compares the names found with the marked ones. A name is found when a mention shares a letter with it, so that a
 * span a word too long still counts once. What lies in an optional or generic stretch, a place inside a unit's name,
 * and a second piece of a name that is found already count neither way.
 */
export function scoreNames<K extends Kind>(
  kind: K,
  gold: readonly GoldMention[],
  mentions: readonly Mention[],
): NameOutcome<K> {
  const wanted = gold.filter((one): one is GoldOf<K> => one.kind === kind);
  const found = mentions.filter((one): one is FoundOf<K> => one.kind === kind);
  const hits = pairBest(
    wanted.flatMap((one) =>
      found
        .filter((other) => overlap(one, other) > 0)
        .map((other) => ({ gold: one, found: other, fit: sharedPart(one, other) })),
    ),
  );
  const paired = new Set<object>(hits.flatMap(({ gold, found }) => [gold, found]));
  const free = gold.filter((one) => one.kind === kind || allows(one.kind, kind));
  return {
    hits: hits.map(({ gold, found }) => ({ gold, found })),
    missed: wanted.filter((one) => !paired.has(one)),
    falseAlarms: found.filter((one) => !paired.has(one) && !free.some((other) => overlap(one, other) > 0)),
  };
}

function allows(marked: GoldMention['kind'], kind: Kind): boolean {
  return marked === 'optional' || marked === 'generic' || (marked === 'unit' && kind === 'place');
}

function sharedPart(a: Span, b: Span): number {
  return overlap(a, b) / Math.max(a.end - a.start, b.end - b.start);
}
