import type { VictimGroup } from '../../model/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Group } from './group.ts';
import type { Scene } from './group-context.ts';

/** Whose police those in these countries are. */
const OF_COUNTRY: Readonly<Record<string, VictimGroup>> = {
  Turkey: 'turkish',
  Israel: 'israeli',
  Russia: 'russian',
  Iran: 'iran-backed',
  'United States': 'us',
  Iraq: 'other-armed',
  Lebanon: 'other-armed',
  Jordan: 'other-armed',
};

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
  const victims = OF_COUNTRY[country];
  return victims ? { victims, rule: `victims:abroad:${noun}` } : null;
}
