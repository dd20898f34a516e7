import lists from '../../../assets/language/en/victims.json' with { type: 'json' };
import type { VictimGroup } from '../../model/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Group } from './group.ts';
import type { Scene } from './group-context.ts';

/** Whose police those in these countries are. */
const OF_COUNTRY = new Map(Object.entries(lists.policeAbroad.countries));

/**
 * "Rockets hit the border town of X; two police officers died": where a sentence names places of one other country and none of
 * Syria, its police are that country's. Soldiers serve abroad as well.
 */
export function policeAbroad({ places }: Reading, noun: string, { knowledge }: Scene): Group | null {
  const named = new Set<string>();
  for (const place of places) {
    if (!place) continue;
    const country = place.id === null ? null : (knowledge.place(place.id)?.country ?? null);
    if (place.governorate !== null || country === null) return null;
    named.add(country);
  }
  const [country] = named;
  if (named.size !== 1 || country === undefined) return null;
  const victims = OF_COUNTRY.get(country);
  return victims ? { victims: victims as VictimGroup, rule: `victims:abroad:${noun}` } : null;
}
