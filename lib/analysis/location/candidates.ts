import type { Knowledge } from '../../model/knowledge.ts';
import type { PlaceMention } from '../../model/mention.ts';
import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import {
  CAPITALS,
  LOCATIVES,
  ORIGINS,
  OUTSKIRTS,
  ROADS,
  SPEAKER_LINKS,
  SPEAKERS,
  STATEMENTS,
} from './place-words.ts';

/** A place of a sentence with what its surroundings say of it. */
export interface Candidate extends Span {
  mention: PlaceMention;
  /**
   * `where` after a locative preposition; `whence` after "from" or where it names a road; `who` for a capital that
   * stands for a government and for the seat of a speaker; else `bare`.
   */
  role: 'where' | 'whence' | 'who' | 'bare';
  /** "Near Damascus", "on the outskirts of": beside the place, not in it. */
  beside: boolean;
}

/** "South of Damascus" is outside it. */
const DIRECTION = /^(?:north|south)?-?(?:north|south|east|west)$/;

/** Words before a name that tell its role. */
const WORDS_BEFORE = 6;

/** "BEIRUT, May 23 (Reuters) -", "ALEPPO, (SANA) –", "Beirut-": where a report was written. */
const DATELINE = pattern(String.raw`^[^.:\n]{0,60}?(?:\([^)\n]{2,40}\)\s*[-–—]|\p{Lu}\s+[-–—]\s|[-–—]\s)`);

const WORD = pattern(String.raw`[\p{L}'’-]+|[.,;:()]`, 'g');
const NEXT_WORD = pattern(String.raw`^(?:['’]s?)?\s+([\p{L}-]+)`);
const SHOUTED = pattern(String.raw`^\p{Lu}[\p{Lu} -]{3,}$`);
const SMALL = pattern(String.raw`\p{Ll}{3}`);

export function candidatesIn(text: string, places: readonly PlaceMention[]): Candidate[] {
  const found: Candidate[] = [];
  for (const mention of places) {
    const words = wordsBefore(text, mention.start);
    // "Near Damascus", "the Damascus suburb of".
    const near =
      words.slice(-3).some((word) => OUTSKIRTS.has(word)) ||
      OUTSKIRTS.has(wordAfter(text, mention.end)) ||
      (words.at(-1) === 'of' && DIRECTION.test(words.at(-2) ?? ''));
    const last = found.at(-1);
    // "A house in Coventry, England": what a place lies in plays its part.
    const heldBy = last && /^,\s+$/.test(text.slice(last.end, mention.start)) ? last.role : null;
    const own = roleOf(text, mention, words);
    // "Driven to hospitals in Tal Abyad and Raqqa": what is true of the first is of the second.
    const goesOn = last?.role === 'whence' && /^(?:,| and|, and) $/.test(text.slice(last.end, mention.start));
    found.push({
      start: mention.start,
      end: mention.end,
      mention,
      role: goesOn ? 'whence' : own === 'bare' && heldBy ? heldBy : own,
      beside: near && words.at(-1) !== ',',
    });
  }
  return found;
}

function wordsBefore(text: string, start: number): string[] {
  const before = text.slice(Math.max(0, start - 70), start).toLowerCase();
  return (before.match(WORD) ?? []).slice(-WORDS_BEFORE);
}

function wordAfter(text: string, end: number): string {
  return NEXT_WORD.exec(text.slice(end, end + 30).toLowerCase())?.[1] ?? '';
}

function roleOf(text: string, mention: Span, words: readonly string[]): Candidate['role'] {
  const next = wordAfter(text, mention.end);
  const name = text.slice(mention.start, mention.end).toLowerCase();
  if (CAPITALS.has(name) && STATEMENTS.has(next) && !LOCATIVES.has(words.at(-1) ?? '')) return 'who';
  // "Damascus, which keeps a garrison in the town, spoke of …".
  if (CAPITALS.has(name) && /^\.?$/.test(words.at(-1) ?? '') && text.startsWith(', which', mention.end))
    return 'who';
  if (isShouted(text, mention) || text.startsWith('-based', mention.end)) return 'who';
  if (isSeatOfSpeaker(text, mention)) return 'who';
  if (isDestination(text, mention)) return 'whence';
  if (ROADS.has(next)) return 'whence';
  let locative = false;
  let located = false;
  let linked = true;
  for (const word of [...words].reverse()) {
    if (/^[.,;:()]$/.test(word)) break;
    if (!located && ORIGINS.has(word)) return 'whence';
    if (linked && SPEAKERS.has(word)) return 'who';
    linked &&= SPEAKER_LINKS.has(word);
    locative ||= LOCATIVES.has(word);
    // "from the town of Salma" still tells whence, "from Homs died in Salma" does not.
    located ||= LOCATIVES.has(word) && word !== 'of';
  }
  return locative ? 'where' : 'bare';
}

/** "The Health Ministry in Damascus has so far confirmed 260 deaths": where a body that speaks has its seat. */
const BODY =
  /\b(?:ministry|hospital|clinic|morgue|directorate|department|office|bureau|council|administration|authorit(?:y|ies)|agency|command|headquarters|embassy|university) (?:of (?:[a-z]+ ){1,3})?(?:in|at|of) (?:the (?:city|town|capital)(?: of)? )?$/;
const SPEAKS =
  /^,?\s+(?:(?:has|have|had|also|later|then|so far|again|meanwhile) )*(?:said|says|reported|confirmed|announced|documented|recorded|registered|counted|put|told|stated|admitted|tallied|updated|raised)\b/;

function isSeatOfSpeaker(text: string, { start, end }: Span): boolean {
  return (
    BODY.test(text.slice(Math.max(0, start - 80), start).toLowerCase()) &&
    SPEAKS.test(text.slice(end, end + 60))
  );
}

/** "Were taken to Idlib", "fled to the city of Latakia": where people went, not where they were harmed. */
const DESTINATION = pattern(
  String.raw`\b(?:taken|bused|bussed|driven|moved|transferred|evacuated|transported|sent|rushed|fled|flee|fleeing|escaped|headed|relocated|deported|displaced)\b[^.;:]{0,40}?\bto (?:(?:the|a) )?(?:[\p{Ll}-]+ ){0,5}$`,
);

function isDestination(text: string, { start }: Span): boolean {
  return DESTINATION.test(text.slice(Math.max(0, start - 90), start));
}

/** "BEIRUT A coalition air strike …": a dateline that lost its dash, in a text that is not all in capitals. */
function isShouted(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end);
  return SHOUTED.test(name) && SMALL.test(text.slice(end, end + 40));
}

/** The stretch of a dateline at the head of a paragraph; null where the paragraph has none. */
export function datelineOf(text: string, paragraph: Span): Span | null {
  const head = DATELINE.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 90)))?.[0];
  if (!head || /\b(?:said|says|in|of|the|killed)\b/.test(head)) return null;
  return { start: paragraph.start, end: paragraph.start + head.length };
}

/** "Idlib Province:" or "Jaramana:" at the head of a paragraph. */
export function headerOf(text: string, paragraph: Span): Span | null {
  const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
  const head = /^[^.:\n]{2,45}:(?=\s|$)/.exec(line)?.[0];
  return head ? { start: paragraph.start, end: paragraph.start + head.length } : null;
}

/** A road or region that spans governorates, or a name that is not in the data: it locates nothing by itself. */
export function isUnlocated(mention: PlaceMention, knowledge: Knowledge): boolean {
  if (mention.governorate !== null) return false;
  return mention.id === null || !knowledge.place(mention.id)?.country;
}
