import type { Harm } from './harm.ts';
import { harmOf } from './objects.ts';
import type { People, Reading } from './reading.ts';

/** Words between a total and the first of its members at most: "six civilians of one family, a man". */
const REACH = 6;

/**
 * The members that a total names one by one: "six civilians of one family, a man, his wife and their four
 * children". They are its parts where they make up its number exactly.
 */
export function* memberHarms(reading: Reading, harms: readonly Harm[]): Generator<Harm> {
  const done = new Map(harms.map((harm) => [harm.people, harm]));
  for (const total of harms) {
    const members = membersOf(reading, total);
    for (const people of members) {
      const known = done.get(people);
      if (known && known.event === total.event) {
        known.part = true;
        known.total = total;
      } else if (!known) {
        const rule = `event:member:${total.event}`;
        const more = { part: true, total };
        yield harmOf(reading, people, total.event, rule, people.first, people.last, more);
      }
    }
  }
}

function membersOf(reading: Reading, { people: total }: Harm): People[] {
  const { min, max, vague } = total.quantity;
  if (min === null || min !== max || vague || min < 2) return [];
  const found: People[] = [];
  let sum = 0;
  let last = total.last;
  for (const people of reading.people) {
    if (people.first <= total.last) continue;
    if (!isNext(reading, last, people, found.length === 0)) return [];
    const count = people.quantity;
    if (count.min === null || count.min !== count.max || people.kind !== 'person' || people.partitive)
      return [];
    found.push(people);
    sum += count.min;
    if (sum >= min) return sum === min && found.length > 1 ? found : [];
    last = people.last;
  }
  return [];
}

/** Whether people stand next in the list: behind a mark at its head, then after a comma or "and". */
function isNext({ words, predicateAt }: Reading, last: number, people: People, first: boolean): boolean {
  const gap = words.slice(last + 1, people.first);
  const mark = gap.at(-1)?.text ?? '';
  if (first && mark === ':') return gap.length <= 2 * REACH;
  // "the 19 dead were nine soldiers, four rebels and six children".
  if (first && gap.length === 1)
    return /^(?:compris(?:ed?|es|ing)|were|are|[,(–—])$/.test(gap[0]?.lower ?? '');
  if (first)
    return /^[,(–—]$/.test(mark) && gap.length <= REACH && !gap.some((_, i) => predicateAt.has(last + 1 + i));
  return gap.length > 0 && gap.length <= 2 && gap.every(({ lower }) => /^(?:,|and|&)$/.test(lower));
}
