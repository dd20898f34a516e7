import type { VictimGroup } from '../../model/claim.ts';
import type { Harm } from '../claims/harm.ts';
import type { Group } from './group.ts';
import { VICTIM_NOUNS } from './lexicon.ts';

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

function isNear({ reading, people, rule }: Harm, total: Harm): boolean {
  const ahead = reading.sentence.index - total.reading.sentence.index;
  const told = rule.startsWith('event:part-of') || rule.startsWith('event:listed');
  return ahead === 0 || (ahead === 1 && people.partitive) || (ahead <= 2 && told);
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
  const sum = parts.reduce((all, part) => all + (part.people.quantity.min ?? 0), 0);
  const whole = sum > 0 && sum === (people.quantity.min ?? people.quantity.max);
  if (kinds.size > 1)
    return { victims: 'mixed', rule: whole ? 'victims:parts-make-up' : 'victims:parts-differ' };
  const [only] = kinds;
  const last = parts.at(-1);
  if (only && last && restDiffers(last, only)) return { victims: 'mixed', rule: 'victims:parts-differ' };
  const bare = people.kind === 'elided' || people.kind === 'event';
  if (!only || !bare || told.some((group) => group !== only)) return null;
  return whole ? { victims: only, rule: 'victims:parts-agree' } : null;
}

/** Words from a part to "the rest", and from there to who they were, at most. */
const REST_REACH = 12;

/** "221 dead, 127 of them civilians, the rest fighters": whether those left over are of another kind. */
function restDiffers({ reading: { words }, people: { last } }: Harm, group: VictimGroup): boolean {
  const rest = words.findIndex(
    ({ lower }, i) =>
      i > last &&
      i < last + REST_REACH &&
      /^(?:rest|remainder|remaining|others)$/.test(lower) &&
      words[i - 1]?.lower === 'the',
  );
  if (rest < 0) return false;
  const noun = words.slice(rest + 1, rest + REST_REACH).find(({ lower }) => {
    const victimClass = VICTIM_NOUNS.get(lower);
    return (victimClass && victimClass !== 'neutral') || /[.;,]/.test(lower);
  });
  const victimClass = VICTIM_NOUNS.get(noun?.lower ?? '');
  return victimClass !== undefined && (victimClass === 'civilian') !== (group === 'civilian');
}
