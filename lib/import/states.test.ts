import { describe, expect, it } from 'vitest';
import acled from '../../assets/import/acled.json' with { type: 'json' };
import ucdp from '../../assets/import/ucdp.json' with { type: 'json' };
import { loadKnowledge } from '../../scripts/input/load-knowledge.ts';
import { createActorResolver } from './resolve-actor.ts';

const knowledge = loadKnowledge();
const [ofUcdp, ofAcled] = [ucdp, acled].map((table) => createActorResolver(knowledge, table));
const DAY = '2019-11-01';

/** A state as UCDP and as ACLED name it; of one rule for all the last column is an actor that both have. */
const STATES: [ucdp: string, acled: string, actor: string][] = [
  ['Government of Syria', 'Military Forces of Syria', 'govt_syria_assad'],
  ['Government of Iran', 'Military Forces of Iran', 'iranian_forces'],
  ['Government of Iraq', 'Military Forces of Iraq', 'iraqi_army'],
  ['Government of Israel', 'Military Forces of Israel', 'israel'],
  ['Government of Jordan', 'Military Forces of Jordan', 'jordan'],
  ['Government of Lebanon', 'Military Forces of Lebanon', 'lebanese_army'],
  ['Government of Russia (Soviet Union)', 'Military Forces of Russia', 'govt_russia'],
  ['Government of Turkey', 'Military Forces of Turkey', 'turkey'],
  ['Government of Türkiye', 'Military Forces of Turkey', 'turkey'],
  ['Government of United States of America', 'Military Forces of the United States', 'us'],
];

describe('states of the event tables', () => {
  it.each(STATES)('%s and %s are one actor', (inUcdp, inAcled, id) => {
    expect(ofUcdp?.(inUcdp, DAY).id).toBe(id);
    expect(ofAcled?.(inAcled, DAY).id).toBe(id);
  });

  it('are all of those whose dead UCDP’s table tells', () => {
    const states = Object.keys(ucdp.groups).filter((name) => name.startsWith('Government of '));
    expect(states.sort()).toEqual(STATES.map(([name]) => name).sort());
  });
});
