import type { Harm } from '../claims/harm.ts';
import type { People, Reading } from '../claims/reading.ts';
import type { Group } from './group.ts';
import { KIN } from './of-kin.ts';

/** The group of the people that a harm goes on from: those before "and 12 others", the total of a part. */
export function asBefore(harm: Harm, groups: ReadonlyMap<Harm, Group>): Group | null {
  const before = harm.like ? groups.get(harm.like) : undefined;
  const total = harm.total ? groups.get(harm.total) : undefined;
  // "a farmer and his son", "a child, his mother and two siblings": a family is civilian where its first is.
  if (before?.victims === 'civilian' && isKinOfBefore(harm)) return { ...before, rule: 'victims:as-before' };
  const from =
    total && (sharesWithTotal(harm) || isOfCivilians(harm, total))
      ? total
      : inherits(harm)
        ? before
        : undefined;
  if (!from || /^victims:(?:mostly|parts-differ|parts-make-up)$/.test(from.rule)) return null;
  return { victims: from.victims, rule: total === from ? 'victims:as-total' : 'victims:as-before' };
}

/** "32 civilians, 14 people among them", "gunmen, eight natives of the coast among them": parts that no word sets apart. */
function sharesWithTotal({ people, reading, part }: Harm): boolean {
  const noun = people.head === null ? '' : (reading.words[people.head]?.lower ?? '');
  return part && (people.kind === 'elided' || (people.kind === 'person' && PLAIN.test(noun)));
}

/** Kin in the list of the one before, with "his" or "her" between the two. */
function isKinOfBefore({ people, reading, like }: Harm): boolean {
  const noun = people.head === null ? '' : (reading.words[people.head]?.lower ?? '');
  if (!like || like.reading !== reading || !KIN.test(noun)) return false;
  return reading.words
    .slice(like.people.last + 1, people.last)
    .some((word) => /^(?:his|her|their)$/.test(word.lower));
}

/** "200 civilians, dozens of Christians among them": whoever is a part of civilians is one. */
function isOfCivilians({ people, part }: Harm, total: Group): boolean {
  return part && people.victimClass === 'neutral' && total.victims === 'civilian';
}

/** "94 civilians were killed …. Idlib came second with 29 victims": those of whom the figure before told. */
export function ofTheVictims(
  harm: Harm,
  before: readonly Harm[],
  groups: ReadonlyMap<Harm, Group>,
): Group | null {
  const { people, reading, about, event } = harm;
  const { words, sentence } = reading;
  const named = [people.head, about].some((i) => i !== null && words[i]?.lower === 'victims');
  const joined = people.kind === 'elided' && harm.like !== null && isVictims(harm.like);
  if (event !== 'killed' || !(named || joined)) return null;
  const last = before.findLast((other) => !other.part && other.event === event && !isVictims(other));
  if (!last || sentence.index - last.reading.sentence.index > 2) return null;
  const { min, max } = last.people.quantity;
  const group = groups.get(last);
  const holds = (min ?? max ?? 0) >= (people.quantity.min ?? people.quantity.max ?? 0);
  return holds && group?.victims === 'civilian' ? { ...group, rule: 'victims:as-before' } : null;
}

function isVictims({ people: { head }, reading: { words } }: Harm): boolean {
  return head !== null && words[head]?.lower === 'victims';
}

const PLAIN =
  /^(?:people|persons?|individuals?|men|man|males?|members?|natives?|nationals?|youths?|others?)$/;

/** Only phrases without a noun of their own, and "others", go on with the people named before. */
function inherits({ people, reading, rule }: Harm): boolean {
  if (rule === 'event:figure') return true;
  if (rule.startsWith('event:toll') || rule.startsWith('event:noun:grave')) return false;
  const head = people.head === null ? '' : (reading.words[people.head]?.lower ?? '');
  if (people.kind === 'elided' || head === 'others' || head === 'other') return true;
  // "an officer and two of his men".
  if (/^(?:men|comrades)$/.test(head) && isHis(reading, people)) return true;
  // "killed dozens of gunmen and took nine prisoner".
  if (/^(?:prisoner|captive|hostage)$/.test(head) && !people.quantity.single) return true;
  // "a fourth was wounded": one more of the same.
  if (
    people.quantity.single &&
    people.quantity.other &&
    people.head !== null &&
    /(?:nd|rd|th)$|^another$/.test(head)
  )
    return true;
  return (
    people.kind === 'event' &&
    /^(?:wounded|injured|injuries|hurt|injury)$/.test(head) &&
    people.quantity.max !== 0
  );
}

export function isHis({ words }: Reading, { first, last }: People): boolean {
  return words.slice(Math.max(0, first - 1), last + 1).some(({ lower }) => /^(?:his|her|their)$/.test(lower));
}
