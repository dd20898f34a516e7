import rules from '../../../assets/names/unit-words.json' with { type: 'json' };
import { pattern } from '../../model/pattern.ts';
import type { UnitCandidate } from './unit-candidate.ts';

const INTRODUCED = /^\s*[([]\s*["“']?([A-Z][A-Za-z-]{0,3}[A-Z]{1,5})["”']?\s*[,;)\]]/;

/**
 * Abbreviations that the text itself introduces in brackets after a unit's name: "Hawks of Idlib Brigade (HIB)".
 * From there on they stand for the unit, whatever else they may mean elsewhere.
 */
export function findAbbreviations(
  text: string,
  units: readonly UnitCandidate[],
  listed: readonly UnitCandidate[],
): UnitCandidate[] {
  const known = new Map(listed.map((unit) => [text.slice(unit.start, unit.end), unit.actors]));
  const meaning = new Map<string, { unit: UnitCandidate; from: number }>();
  for (const unit of units) {
    const short = INTRODUCED.exec(text.slice(unit.end, unit.end + 24))?.[1];
    if (!short || meaning.has(short) || !couldShorten(short, text.slice(unit.start, unit.end))) continue;
    // An abbreviation of the data keeps its meaning: "Free rebels of the Syrian Army (FSA)".
    if (known.get(short)?.some((actor) => !unit.actors.includes(actor))) continue;
    meaning.set(short, { unit, from: unit.end });
  }
  const found: UnitCandidate[] = [];
  for (const [short, { unit, from }] of meaning)
    for (let at = text.indexOf(short, from); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      if (isWordCharacter(text[at - 1]) || isWordCharacter(text[end])) continue;
      found.push({ start: at, end, actors: unit.actors, rule: `abbreviation:introduced ← ${unit.rule}` });
    }
  return found.sort((a, b) => a.start - b.start);
}

const HEADS: ReadonlySet<string> = new Set(rules.heads.words);
const NO_NAMES: ReadonlySet<string> = new Set(rules.notFormations.words);
/** A capitalised word, an initial or a number right before: the head is part of a longer name. */
const NAMED_BEFORE = pattern(String.raw`(\p{Lu}[\p{L}'’.-]*|\p{N}+(?:st|nd|rd|th)?)[ -]$`);
const CAPITAL_AFTER = pattern(String.raw`^ (?:of |\p{Lu})`);

/** "The Suwayda Guard … two Guard members": the last word of a name alone, for the formation named last before. */
export function findHeads(text: string, units: readonly UnitCandidate[]): UnitCandidate[] {
  const found: UnitCandidate[] = [];
  const heads = new Set(
    units.map(({ start, end }) => lastWord(text.slice(start, end))).filter((word) => HEADS.has(word)),
  );
  for (const head of heads) {
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + head.length)) {
      const end = at + head.length;
      if (
        isWordCharacter(text[at - 1]) ||
        isWordCharacter(text[end]) ||
        CAPITAL_AFTER.test(text.slice(end, end + 5))
      )
        continue;
      const [, before = ''] = NAMED_BEFORE.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
      if (before && !NO_NAMES.has(before)) continue;
      const unit = units.findLast(
        (other) => other.end < at && lastWord(text.slice(other.start, other.end)) === head,
      );
      if (unit) found.push({ start: at, end, actors: unit.actors, rule: `abbreviation:head ← ${unit.rule}` });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function lastWord(name: string): string {
  const words = name.split(/\s+/);
  return words.length > 1 ? (words.at(-1) ?? '') : '';
}

/** Its first letter begins one of the words, in whatever language the abbreviation is: most of its letters occur. */
function couldShorten(short: string, name: string): boolean {
  const letters = name.toUpperCase();
  const known = [...short.toUpperCase()].filter((letter) => letters.includes(letter)).length;
  return known >= short.length - 1;
}

const WORD_CHARACTER = pattern(String.raw`[\p{L}\p{N}]`);

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && WORD_CHARACTER.test(character);
}
