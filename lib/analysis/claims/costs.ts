import { DETERMINER } from '../text/grammar.ts';
import { withoutGenitive } from '../text/words.ts';
import { isArmed, VICTIM_NOUNS } from '../victims/lexicon.ts';
import type { Harm } from './harm.ts';
import { harmOf } from './objects.ts';
import type { Reading } from './reading.ts';

const COSTS = new Set(['cost', 'costs', 'costing']);
/** Words of whom it cost at most: "cost the Syrian army". */
const LOSER = 6;

/** "The battle cost the SDF 655 fighters": the price is people, and whom it cost stands before them. */
export function* costHarms(reading: Reading): Generator<Harm> {
  const { words, units, peopleAt } = reading;
  for (let at = 0; at < words.length; at++) {
    if (!COSTS.has(words[at]?.lower ?? '')) continue;
    for (let i = at + 1, armed = false; i < at + LOSER; i++) {
      const people = peopleAt.get(i);
      const { kind = 'mark', lower: word = '' } = words[i] ?? {};
      if (people) {
        if (armed && (people.kind === 'person' || people.kind === 'event') && !people.described)
          yield harmOf(reading, people, 'killed', 'event:cost-men-active', at, at);
        break;
      }
      const victimClass = VICTIM_NOUNS.get(withoutGenitive(word));
      if (kind !== 'word' || !(units[i] || DETERMINER.has(word) || victimClass || /^[a-z-]+$/i.test(word)))
        break;
      armed ||= Boolean(units[i]) || isArmed(victimClass);
    }
  }
}
