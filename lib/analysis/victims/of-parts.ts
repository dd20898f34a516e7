import type { VictimGroup } from '../../model/claim.ts';
import type { Harm } from '../claims/harm.ts';
import type { Group } from './group.ts';

/** The parts of each total among harms, told with it or as "12 of them" in the next sentence. */
export function partsOf(harms: readonly Harm[]): ReadonlyMap<Harm, readonly Harm[]> {
  const parts = new Map<Harm, Harm[]>();
  for (const harm of harms) {
    if (!harm.total || harm.total === harm || !isNear(harm, harm.total)) continue;
    const list = parts.get(harm.total) ?? [];
    list.push(harm);
    parts.set(harm.total, list);
  }
  return parts;
}

function isNear({ reading, people }: Harm, total: Harm): boolean {
  const ahead = reading.sentence.index - total.reading.sentence.index;
  return ahead === 0 || (ahead === 1 && people.partitive);
}

/**
 * Whose a total is by its parts, where its own words do not tell: mixed when they are of different groups; theirs
 * when they make up the whole of a bare number. "Twelve people, five of them soldiers" stays untold.
 */
export function ofParts(
  { people }: Harm,
  parts: readonly Harm[],
  groupOfPart: (part: Harm) => VictimGroup | null,
): Group | null {
  const told = parts.map((part) => groupOfPart(part));
  const kinds = new Set(told.filter((group) => group !== null && group !== 'unknown'));
  if (kinds.size > 1) return { victims: 'mixed', rule: 'victims:parts-differ' };
  const [only] = kinds;
  const bare = people.kind === 'elided' || people.kind === 'event';
  if (!only || !bare || told.some((group) => group !== only)) return null;
  const sum = parts.reduce((all, part) => all + (part.people.quantity.min ?? 0), 0);
  return sum > 0 && sum === (people.quantity.min ?? people.quantity.max)
    ? { victims: only, rule: 'victims:parts-agree' }
    : null;
}
