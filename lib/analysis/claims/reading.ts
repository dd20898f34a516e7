import type { CasualtyEvent } from '../../model/claim.ts';
import type { Mention, PlaceMention, UnitMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { EventEntry } from '../events/lexicon.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Sentence } from '../text/document.ts';
import type { Word } from '../text/words.ts';
import type { VictimClass } from '../victims/lexicon.ts';

/** People counted or described: "at least 12 members of the regime forces". Indexes are of words, both ends inclusive. */
export interface People {
  first: number;
  /** Last word of the phrase without what follows the noun. */
  last: number;
  quantity: Quantity;
  /** The noun; null where it is left out ("killed 12"). */
  head: number | null;
  kind: 'person' | 'event' | 'elided' | 'unknown';
  victimClass: VictimClass | null;
  /** What the noun, or a participle before it, says happened. */
  event: CasualtyEvent | null;
  eventRule: string | null;
  /** "12 of them", "of whom 3": a part of people named before. */
  partitive: boolean;
  /** One person described without a number: only as the subject of harm. */
  described: boolean;
}

/** A verb or state that says what happened. */
export interface Predicate {
  first: number;
  last: number;
  entry: EventEntry;
  event: CasualtyEvent;
  voice: 'active' | 'passive' | 'undergo' | 'state';
  /** False in "may be killed", "plan to kill". */
  real: boolean;
  negated: boolean;
  /** Index of the first auxiliary before it. */
  aux: number;
}

/** A sentence as the claim grammar sees it. */
export interface Reading {
  sentence: Sentence;
  span: Span;
  words: readonly Word[];
  units: readonly (UnitMention | null)[];
  places: readonly (PlaceMention | null)[];
  people: People[];
  /** The people that begin at a word. */
  peopleAt: Map<number, People>;
  predicateAt: Map<number, Predicate>;
}

/** For each word, the mention of a kind that covers it. `mentions` are in order of position. */
export function mentionsOver<K extends Mention['kind']>(
  words: readonly Word[],
  mentions: readonly Mention[],
  kind: K,
): (Extract<Mention, { kind: K }> | null)[] {
  const over: (Extract<Mention, { kind: K }> | null)[] = words.map(() => null);
  let at = 0;
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    while (at < words.length && (words[at]?.end ?? 0) <= mention.start) at++;
    for (let i = at; i < words.length && (words[i]?.start ?? 0) < mention.end; i++) {
      over[i] ??= mention as Extract<Mention, { kind: K }>;
    }
  }
  return over;
}
