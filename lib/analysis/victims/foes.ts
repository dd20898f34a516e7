import type { VictimGroup } from '../../model/claim.ts';
import type { Reading } from '../claims/reading.ts';
import { actorBefore } from './actor-before.ts';
import type { Scene } from './group-context.ts';
import { capitalSide, groupOfSide, sideWord } from './group-words.ts';
import { alliesOf, ENEMY, SPEAKS, STATE_VOICES } from './lexicon.ts';
import { groupOfUnit } from './side-in.ts';

/** Words from a side's name to its verb at most: "the X group's fighters killed". */
const SUBJECT_REACH = 3;
/** Words of a headline's speaker, colon included, at most. */
const HEADING = 6;
/** Words between those harmed and "by" the side that harmed them at most. */
const BY_REACH = 25;

/**
 * The sides that those at a word can't be of: who kills them ("X killed 12 fighters", "were killed by X"), and who
 * calls them militants or terrorists ("X said that 12 militants …"), with that side's allies.
 */
export function sidesAgainst(
  reading: Reading,
  at: number,
  last: number,
  context: Scene,
): ReadonlySet<VictimGroup> {
  const { words, predicateAt } = reading;
  const against = new Set<VictimGroup>();
  const add = (group: VictimGroup | undefined) => group && against.add(group);
  const groupAt = (i: number): VictimGroup | undefined => groupOfUnit(reading, i, context)?.victims;
  // "The fighters managed to eliminate …": those of the sentence before.
  const standing = (k: number): VictimGroup | undefined =>
    /^(?:fighters|forces|troops|units|they)$/.test(words[k]?.lower ?? '')
      ? actorBefore(reading, context)?.victims
      : undefined;
  const enemy = words.slice(at, last + 1).some((word) => ENEMY.has(word.lower));
  for (let i = 0; i < at; i++) {
    const predicate = predicateAt.get(i);
    // "raids hit X, killing 12": X is not who kills; "X has killed 12" is.
    if (predicate?.voice === 'active' && predicate.entry.form !== 'ing' && predicate.entry.id !== 'lose')
      for (let k = predicate.aux - 1; k >= predicate.aux - SUBJECT_REACH; k--) add(groupAt(k) ?? standing(k));
  }
  for (let i = last + 1; i < Math.min(words.length, last + BY_REACH); i++)
    if (words[i]?.lower === 'by') add(groupAt(i + 1) ?? groupAt(i + 2));
  if (!enemy) return against;
  for (const speaker of speakersAround(reading, context))
    for (const ally of alliesOf(speaker, context.day)) against.add(ally);
  return against;
}

/** The sides that speak in a sentence, else in the one before. */
export function speakersAround(reading: Reading, context: Scene): VictimGroup[] {
  const own = speakersOf(reading, context);
  const before = own.length === 0 ? context.discourse.before(reading, 1) : null;
  return before ? speakersOf(before, context) : own;
}

/** The sides that speak in a sentence: "X said", "according to X", "state television said", "he said". */
export function speakersOf(reading: Reading, context: Scene): VictimGroup[] {
  const { words } = reading;
  const speakers: VictimGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const lower = words[i]?.lower ?? '';
    const told = lower === 'according' && words[i + 1]?.lower === 'to';
    // "SDF: 38 militants killed": a headline's speaker.
    const heading = i < HEADING && lower === ':' ? groupOfUnit(reading, i - 1, context) : null;
    if (heading) speakers.push(heading.victims);
    if (lower === 'sana') speakers.push(groupOfSide('government_of_day', context.day));
    if (told) speakers.push(...sidesNear(reading, i + 2, i + 4, context));
    if (!SPEAKS.has(lower)) continue;
    speakers.push(...sidesNear(reading, behindQuote(words, i - 4, i), i + 3, context));
    const further = speakers.length === 0 ? speakerFurther(reading, i, context) : null;
    if (further) speakers.push(further);
  }
  return speakers;
}

/** Who speaks where no side stands beside the verb: a ministry before it, or whoever "he" and "it" stand for. */
function speakerFurther(reading: Reading, verb: number, context: Scene): VictimGroup | null {
  const ministry = ministryBefore(reading, verb, context);
  if (ministry || !/^(?:he|she|it|they)$/.test(reading.words[verb - 1]?.lower ?? '')) return ministry;
  return actorBefore(reading, context)?.victims ?? null;
}

/** Words between a ministry and its verb at most: "the Ministry of Defence's department for the press said". */
const MINISTRY_REACH = 10;

/** "the Ministry of Defence said", "the Turkish interior ministry said": of the state named before it, else of Syria's. */
function ministryBefore({ words }: Reading, verb: number, { day }: Scene): VictimGroup | null {
  for (let i = verb - 1; i >= Math.max(0, verb - MINISTRY_REACH); i--) {
    const { lower = '', text = '' } = words[i] ?? {};
    if (/^[,;:.“”"]$/.test(text)) return null;
    if (lower !== 'ministry') continue;
    const armed = [i - 1, i + 2].some((k) => /^(?:defen[cs]e|interior)(?:'s)?$/.test(words[k]?.lower ?? ''));
    if (!armed) return null;
    const before = words[i + 1]?.lower === 'of' ? i - 1 : i - 2;
    const side = sideWord(words[before]?.lower ?? '');
    if (side) return groupOfSide(side.side, day);
    // "Jordan's interior ministry": of no side.
    return before >= 0 && /^\p{Lu}/u.test(words[before]?.text ?? '') && before > 0
      ? null
      : groupOfSide('government_of_day', day);
  }
  return null;
}

/** Index after the last quotation mark between two words: what is quoted names no speaker. */
function behindQuote(words: Reading['words'], from: number, to: number): number {
  let first = from;
  for (let i = Math.max(0, from); i < to; i++) if (/^["”]$/.test(words[i]?.text ?? '')) first = i + 1;
  return first;
}

function sidesNear(reading: Reading, from: number, to: number, context: Scene): VictimGroup[] {
  const found: VictimGroup[] = [];
  for (let i = Math.max(0, from); i <= to; i++) {
    const side = sideSpeaking(reading, i, context);
    if (side) found.push(side);
  }
  return found;
}

/** States by their own name or their capital's. */
const COUNTRY = /^(?:Russia|Turkey|Israel|Ankara|Moscow|Damascus|Washington|Tehran)$/;

function sideSpeaking(reading: Reading, i: number, context: Scene): VictimGroup | null {
  const unit = groupOfUnit(reading, i, context);
  if (unit) return unit.victims;
  const word = reading.words[i];
  const next = reading.words[i + 1]?.lower ?? '';
  // "Russia confirmed", "Ankara said".
  if (word && SPEAKS.has(next) && COUNTRY.test(word.text)) {
    const own = sideWord(word.lower) ?? capitalSide(word.lower);
    return own ? groupOfSide(own.side, context.day) : null;
  }
  if (!word || !STATE_VOICES.has(next)) return null;
  if (/^(?:state|official)$/.test(word.lower)) return groupOfSide('government_of_day', context.day);
  const side = sideWord(word.lower);
  return side ? groupOfSide(side.side, context.day) : null;
}
