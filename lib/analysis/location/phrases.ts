import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import type { Candidate } from './candidates.ts';
import { governorateOf } from './location.ts';
import { PHRASE_WORDS } from './place-words.ts';

/** What joins the members of a list: "Jableh and Tartous", "Idlib, Aleppo and Hama", "A in the north and B". */
const JOIN = pattern(
  String.raw`^['’s]*\s*(?:\([^)]*\)\s*)?(?:[\p{L}]+\s+){0,2}?(?:,|and|, and|&|or|–|-)\s+(?:(?:the|in|on|at|of|from|city|town|cities|towns|villages?|provinces?|governorates?|countrysides?|south|north|east|west|southern|northern|eastern|western|rural)\s+){0,4}$`,
);

const WORD = pattern(String.raw`[\p{L}]+`, 'g');

export function sameGovernorate(a: Candidate, b: Candidate): boolean {
  return governorateOf(a) === governorateOf(b);
}

function between(text: string, a: Span, b: Span): string {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return text.slice(first.end, second.start);
}

export function inOnePhrase(text: string, a: Candidate, b: Candidate): boolean {
  const gap = between(text, a, b);
  const words = gap.toLowerCase().match(WORD) ?? [];
  return !/[;.:]/.test(gap) && words.every((word) => PHRASE_WORDS.has(word));
}

/** Is the place a member of a list whose members lie in different governorates ("in Jableh and Tartous")? */
export function inListAcross(text: string, chosen: Candidate, all: readonly Candidate[]): boolean {
  const members = all
    .filter(({ role }) => role === 'where' || role === 'bare')
    .sort((a, b) => a.start - b.start);
  const at = members.findIndex((member) => member.start === chosen.start);
  if (at < 0) return false;
  let [first, last] = [at, at];
  while (first > 0 && joined(text, members[first - 1], members[first])) first--;
  while (last < members.length - 1 && joined(text, members[last], members[last + 1])) last++;
  const list = members.slice(first, last + 1);
  // "Khan Sheikhoun, Idlib": a place and what it lies in are no list.
  const several = new Set(list.map(governorateOf)).size > 1;
  return several && /\band\b|&/.test(text.slice(list[0]?.start ?? 0, list.at(-1)?.end ?? 0));
}

function joined(text: string, a: Candidate | undefined, b: Candidate | undefined): boolean {
  return a !== undefined && b !== undefined && JOIN.test(text.slice(a.end, b.start));
}

/** "78 people were killed: 45 in Jableh and 33 in Tartous": the places belong to the parts. */
export function brokenDown(text: string, anchor: Span, all: readonly Candidate[]): boolean {
  const colon = /^[^.;\n]{0,25}:\s/.exec(text.slice(anchor.end, anchor.end + 30));
  if (!colon) return false;
  const after = all.filter(({ start }) => start >= anchor.end + colon[0].length);
  return after.length === all.length && new Set(after.map(({ mention }) => mention.governorate)).size > 1;
}
