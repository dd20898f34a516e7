import type { Knowledge } from '../../model/knowledge.ts';
import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import { type Anchors, anchorsAmong, isWithin } from './anchors.ts';
import { isGivenName, isNoPlace } from './place-evidence.ts';
import type { PlaceCandidate } from './resolve-places.ts';
import { firstEndingAfter, firstWins, longestFirst, overlapsAny } from './spans.ts';

/** A name that sounds like a village's, where places stand, is the village's within this distance of a sure one, km. */
const NEAR_KM = 40;
/** … and within this one where it is written with the Arabic article, as few persons and no English words are. */
const NEAR_WITH_ARTICLE_KM = 100;

/**
 * Which candidates (in order of position, of two that begin together the longer first) are places, in order of position
 * and without overlaps. What is sure by itself speaks for what is
 * not: for names that sound like a place near by, for neighbours in a list, and for the same name elsewhere.
 */
export function acceptPlaces(
  text: string,
  all: readonly PlaceCandidate[],
  knowledge: Knowledge,
): PlaceCandidate[] {
  const candidates = withoutPersons(text, outsideListed(all), knowledge);
  let accepted = firstWins(
    longestFirst(candidates.filter((candidate) => isSure(text, candidate, knowledge))),
  );
  const anchors = anchorsAmong(accepted, knowledge);
  const near = candidates.filter(
    (candidate) => !overlapsAny(accepted, candidate) && isNearby(text, candidate, anchors, knowledge),
  );
  accepted = firstWins([...accepted, ...longestFirst(near)]);
  const named = new Set(accepted.map(({ start, end }) => text.slice(start, end)));
  // Lists grow from their sure members outwards: each pass may add the neighbours of what was added.
  for (let pass = 0; pass < 6; pass += 1) {
    const more = candidates.filter(
      (candidate) =>
        !overlapsAny(accepted, candidate) &&
        (isListed(text, candidate, accepted, knowledge) || isRepeated(text, candidate, named, knowledge)),
    );
    if (more.length === 0) break;
    accepted = firstWins([...accepted, ...longestFirst(more)]);
  }
  return accepted;
}

/**
 * "Activist Samer Dali said. … according to Dali": who speaks under a name that no word makes a place
 * is a person wherever it stands; a great city may stand for who speaks there.
 */
function withoutPersons(
  text: string,
  candidates: readonly PlaceCandidate[],
  knowledge: Knowledge,
): readonly PlaceCandidate[] {
  const nameOf = ({ start, end }: Span): string => text.slice(start, end);
  const speakers = new Set(candidates.filter(({ evidence }) => evidence.speaks).map(nameOf));
  for (const candidate of candidates)
    if (candidate.evidence.strength === 3 || fameOf(candidate, knowledge) === 3)
      speakers.delete(nameOf(candidate));
  return speakers.size === 0
    ? candidates
    : candidates.filter((candidate) => !speakers.has(nameOf(candidate)));
}

/** All but those inside a longer name that is listed as it stands: "Khan" in "Khan Shaykhun". */
function outsideListed(all: readonly PlaceCandidate[]): PlaceCandidate[] {
  let listedUpTo = 0;
  return all.filter(({ end, match, evidence }) => {
    const isInside = end <= listedUpTo;
    if (match === 'exact' && evidence.strength > 0) listedUpTo = Math.max(listedUpTo, end);
    return !isInside;
  });
}

function isSure(text: string, candidate: PlaceCandidate, knowledge: Knowledge): boolean {
  const { strength } = candidate.evidence;
  const words = text.slice(candidate.start, candidate.end);
  const fame = fameOf(candidate, knowledge);
  const needs = needsOf(text, candidate, fame, knowledge);
  if (needs === 'never') return false;
  if (needs === 'form') return strength === 3;
  if (needs === 'locative') return strength >= 2;
  if (candidate.match === 'key')
    return strength === 3 || (strength === 2 && (fame >= 2 || isCompound(words)) && words.length >= 5);
  if (candidate.evidence.why.startsWith('before:') && strength === 0) return fame === 3;
  if (fame >= 2) return strength >= (isAbroad(candidate) ? 1 : 0.5);
  return strength >= 2 || (strength >= 0.5 && isCompound(words));
}

function isNearby(text: string, candidate: PlaceCandidate, anchors: Anchors, knowledge: Knowledge): boolean {
  if (candidate.evidence.strength < 2 || candidate.match !== 'key') return false;
  if (candidate.end - candidate.start < 4 || needsOf(text, candidate, 0, knowledge)) return false;
  const words = text.slice(candidate.start, candidate.end);
  const near = /^[aA]l-.*[^i]$/.test(words) ? NEAR_WITH_ARTICLE_KM : NEAR_KM;
  return candidate.ids.some((id) => {
    const place = knowledge.place(id);
    return place !== null && isWithin(near, place, anchors);
  });
}

/** The word after a name, which may make another of it: "Aleppo Times". */
const NEXT = pattern(String.raw`^,? [\p{L}]+(?: Times)?`);

/** What the name needs beside itself: from the list of collisions, or because people bear it. */
function needsOf(text: string, candidate: PlaceCandidate, fame: number, knowledge: Knowledge) {
  const words = text.slice(candidate.start, candidate.end);
  const next = NEXT.exec(text.slice(candidate.end, candidate.end + 24))?.[0] ?? '';
  if (next && knowledge.collision(words + next) === 'never') return 'never';
  const listed = knowledge.collision(words);
  if (listed) return listed;
  if (isNoPlace(words) && !(fame >= 2 && candidate.match === 'exact')) return 'never';
  return isGivenName(words) && fame < 3 ? 'form' : null;
}

function fameOf(candidate: PlaceCandidate, knowledge: Knowledge): number {
  return Math.max(...candidate.ids.map((id) => knowledge.fame(id)));
}

const COMPOUND = pattern(String.raw`[\p{L}\p{N}][ -]\p{L}`);

/** Two words at least, the article not counted: seldom a person's name or an English word by chance. */
function isCompound(words: string): boolean {
  return COMPOUND.test(words.replace(/^al[ -]/i, '')) && words.length >= 8;
}

function isAbroad(candidate: PlaceCandidate): boolean {
  return candidate.ids[0]?.startsWith('X') ?? false;
}

const LIST_GAP =
  /^(?:,? (?:and|or|to|then)(?: the)?(?: (?:towns?|villages?|city|cities) of)? |, |\/| - | – |, as well as )$/;
/** No gap is as long, in characters. */
const LIST_GAP_LENGTH = 30;

/** Next to an accepted place, with nothing but a comma or `and` between. */
function isListed(
  text: string,
  candidate: PlaceCandidate,
  accepted: readonly Span[],
  knowledge: Knowledge,
): boolean {
  if (candidate.evidence.strength === 0) return false;
  const needs = needsOf(text, candidate, fameOf(candidate, knowledge), knowledge);
  if (needs === 'never') return false;
  if (needs === 'form' && (candidate.match === 'key' || candidate.evidence.strength < 1)) return false;
  for (
    let at = firstEndingAfter(accepted, candidate.start - LIST_GAP_LENGTH);
    at < accepted.length;
    at += 1
  ) {
    const place = accepted[at] as Span;
    if (place.start >= candidate.end + LIST_GAP_LENGTH) return false;
    const [left, right] = place.start < candidate.start ? [place, candidate] : [candidate, place];
    const apart = right.start - left.end;
    if (apart > 0 && apart < LIST_GAP_LENGTH && LIST_GAP.test(text.slice(left.end, right.start))) return true;
  }
  return false;
}

function isRepeated(
  text: string,
  candidate: PlaceCandidate,
  named: ReadonlySet<string>,
  knowledge: Knowledge,
): boolean {
  if (candidate.evidence.strength === 0 || !named.has(text.slice(candidate.start, candidate.end)))
    return false;
  const needs = needsOf(text, candidate, fameOf(candidate, knowledge), knowledge);
  return needs !== 'never' && (needs === null || candidate.evidence.strength >= 0.5);
}
