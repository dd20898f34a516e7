import type { VictimGroup } from '../model/claim.ts';
import { figureRatio } from './compare-figures.ts';
import { because, type Evidence, evidence, type Scope } from './evidence.ts';
import { isOfEveryKind, listsMore, sameParts } from './people.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { ToldClaim } from './told.ts';

const { weights } = THRESHOLDS;

/** Whether the same kind of harm to the same people is counted. */
export function comparePeople(a: ToldClaim, b: ToldClaim): Evidence | null {
  const event = compareEvents(a, b);
  const victims = event && compareVictims(a, b);
  const parts = victims && compareParts(a, b);
  if (!event || !victims || !parts) return null;
  const scope = widest([event.scope, victims.scope, parts.scope, furtherScope(a, b)]);
  if (!scope) return null;
  return evidence(
    event.weight + victims.weight + parts.weight,
    scope,
    [...victims.reasons, ...parts.reasons, ...event.reasons],
    [...event.against, ...victims.against, ...parts.against],
  );
}

function compareEvents(a: ToldClaim, b: ToldClaim): Evidence | null {
  const [mine, theirs] = [a.claim.event, b.claim.event];
  if (mine === theirs) return evidence(0, 'same', [because('same_event', mine)]);
  const harmed = ['killed', 'wounded'];
  if (theirs === 'casualties' && harmed.includes(mine))
    return evidence(0, 'total', [], [because('counts_dead_and_wounded')]);
  if (mine === 'casualties' && harmed.includes(theirs))
    return evidence(0, 'part', [], [because('counts_only', theirs)]);
  return null;
}

/** Whether two groups may hold the same people: neither of two sides' soldiers is the other's, while "people" may be anyone. */
export function mayHoldSame(a: VictimGroup, b: VictimGroup): boolean {
  return a === b || isOfEveryKind(a) || isOfEveryKind(b);
}

function compareVictims(a: ToldClaim, b: ToldClaim): Evidence | null {
  const [mine, theirs] = [a.claim.victims, b.claim.victims];
  if (!mayHoldSame(mine, theirs)) return null;
  if (mine === theirs) {
    const told = !isOfEveryKind(mine);
    return evidence(
      told ? weights.sameVictims : weights.sameVictimsUntold,
      'same',
      told ? [because('same_victims', mine)] : [],
    );
  }
  // All the dead of both sides, and "people": neither leaves anyone out.
  if (isOfEveryKind(mine) && isOfEveryKind(theirs))
    return evidence(weights.sameVictimsUntold, 'same', [], [because('victims_untold')]);
  // A count of "people" may be of the same victims, or of more than them: silence about them is no statement.
  if (theirs === 'unknown' || mine === 'unknown') {
    const scope = theirs === 'unknown' ? untoldScope(a, b, 'total') : untoldScope(b, a, 'part');
    // The 238 who were executed, of the 1,386 of the same text, are not "people" of every kind.
    if ((scope === 'total' && b.isPart) || (scope === 'part' && a.isPart)) return null;
    return evidence(
      figureRatio(a, b) > THRESHOLDS.tollRatio && a.people.parts.length + b.people.parts.length === 0
        ? weights.victimsUntoldFar
        : weights.victimsUntold,
      scope,
      [],
      [because('victims_untold')],
    );
  }
  if (theirs === 'mixed')
    return mayHold(b, mine) ? evidence(0, 'total', [], [because('wider_victims')]) : null;
  return mayHold(a, theirs) ? evidence(0, 'part', [], [because('narrower_victims', theirs)]) : null;
}

/** "500 fighters" of both sides hold no civilian. */
function mayHold(mixed: ToldClaim, group: VictimGroup): boolean {
  return group !== 'civilian' || !mixed.people.armed;
}

/** "27 soldiers" and "52 people" are likely part and total; "70 civilians" and "68 bodies" are one count. */
function untoldScope(told: ToldClaim, untold: ToldClaim, wider: Scope): Scope {
  const more = (untold.claim.min ?? untold.claim.max ?? 0) > (told.claim.min ?? told.claim.max ?? 0);
  // "At least 56 civilians" leaves room for the 124; who admits "up to 24" does not count a part.
  const firm = !told.claim.vague && !untold.claim.vague && told.claim.max !== null && told.claim.min !== null;
  const likeness = isOfWider(told) ? THRESHOLDS.alikeRatio : THRESHOLDS.wholeRatio;
  return more && firm && figureRatio(told, untold) > likeness ? wider : 'same';
}

/** Its own text counts more people of every kind: the 15 soldiers of its 24 dead are not the 22 of another text. */
function isOfWider({ claim, siblings }: ToldClaim): boolean {
  return siblings.some(
    ({ claim: other }) =>
      isOfEveryKind(other.victims) &&
      (other.min ?? other.max ?? 0) > (claim.min ?? claim.max ?? 0) * THRESHOLDS.alikeRatio,
  );
}

/**
 * "49 children" and "108 people" are part and total, unless the numbers are alike: then all of them were children.
 * "Children" and "women" are different people.
 */
function compareParts(a: ToldClaim, b: ToldClaim): Evidence | null {
  const [mine, theirs] = [a.people.parts, b.people.parts];
  if (listsMore(b.people, a.people)) return evidence(0, 'total', [], [because('wider_victims')]);
  if (listsMore(a.people, b.people)) return evidence(0, 'part', [], [because('narrower_part')]);
  if (sameParts(mine, theirs))
    return evidence(
      mine.length > 0 ? weights.samePart : 0,
      'same',
      mine.length > 0 ? [because('same_part')] : [],
    );
  const alike = figureRatio(a, b) <= THRESHOLDS.alikeRatio;
  if (holds(theirs, mine))
    return evidence(alike ? 0 : weights.toldPart, alike ? 'same' : 'total', [], [because('wider_victims')]);
  if (holds(mine, theirs))
    return evidence(alike ? 0 : weights.toldPart, alike ? 'same' : 'part', [], [because('narrower_part')]);
  return null;
}

/** Whether the people described by `outer` hold those of `inner`; no description holds all, more of them more. */
function holds(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.length === 0 || (inner.length > 0 && inner.every((part) => outer.includes(part)));
}

/** "16 more were killed" counts on top of a number that the same text gave before. */
function furtherScope(a: ToldClaim, b: ToldClaim): Scope {
  const [mine, theirs] = [a, b].map(({ claim, people }) => people.further && claim.event === 'killed');
  if (mine === theirs) return 'same';
  return theirs ? 'part' : 'total';
}

/** The scope of several aspects together; null where one is wider and another narrower, so that nothing compares. */
export function widest(scopes: readonly Scope[]): Scope | null {
  const wide = scopes.includes('total');
  const narrow = scopes.includes('part');
  if (wide && narrow) return null;
  const grown = scopes.includes('grown');
  const earlier = scopes.includes('earlier');
  if ((narrow && grown) || (wide && earlier)) return null;
  return wide ? 'total' : narrow ? 'part' : grown ? 'grown' : earlier ? 'earlier' : 'same';
}
