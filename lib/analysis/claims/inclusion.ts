import type { Harm } from './harm.ts';
import { harmOf, joinedPeople, peopleNear } from './objects.ts';
import type { Reading } from './reading.ts';

const INCLUDES = /^(?:include|includes|included|comprise|comprises|comprised|lists?|listed|names?|counts)$/;
/** Words that stand for the people or the figure of the sentence before. */
const STANDS_FOR =
  /^(?:they|these|those|that|this|it|toll|tolls|figure|figures|number|numbers|total|tally|count|list|victims)$/;
/** Words of the subject at most: "That overall figure". */
const SUBJECT = 5;

/** "They include 20 rebels and two nurses", "The figure includes nine women": parts of the total before. */
export function* inclusionHarms(reading: Reading, before: Harm | null): Generator<Harm> {
  const { words } = reading;
  if (!before || before.negated || reading.sentence.index - before.reading.sentence.index > 1) return;
  const total = before.total?.event === before.event ? before.total : before;
  if (total.people.quantity.max === 0 || total.people.quantity.single) return;
  const verb = words.slice(0, SUBJECT + 1).findIndex(({ lower }) => INCLUDES.test(lower));
  if (verb < 1 || !STANDS_FOR.test(subjectBefore(reading, verb))) return;
  const first = peopleNear(reading, verb + 1);
  if (!first || first.kind === 'unknown' || first.kind === 'elided') return;
  const rule = `event:include:${total.event}`;
  yield harmOf(reading, first, total.event, rule, first.first, first.last, { part: true, total });
  for (const { people } of joinedPeople(reading, first))
    yield harmOf(reading, people, total.event, rule, people.first, people.last, { part: true, total });
}

/** The noun or pronoun that the verb is of. */
function subjectBefore({ words }: Reading, verb: number): string {
  return (
    words.slice(0, verb).findLast(({ lower }) => !/^(?:also|now|reportedly|has|have)$/.test(lower))?.lower ??
    ''
  );
}

const OWNERS = /^(?:the|its|their|his|our)$/;

/** "the dead", "the rebel dead", "the army's wounded", "Hezbollah's dead": those of a side, named as its own. */
export function isOwnDead({ words, units, peopleAt }: Reading, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(0, noun - 4); i--) {
    const { lower = '', kind } = words[i] ?? {};
    if (kind !== 'word' || peopleAt.has(i)) return false;
    if (OWNERS.test(lower) || lower.endsWith("'s") || lower.endsWith('’s')) return true;
    if (units[i] && (i === 0 || words[i - 1]?.lower === 'among')) return true;
  }
  return false;
}
