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

/** Its first letter begins one of the words, in whatever language the abbreviation is: most of its letters occur. */
function couldShorten(short: string, name: string): boolean {
  const letters = name.toUpperCase();
  const known = [...short.toUpperCase()].filter((letter) => letters.includes(letter)).length;
  return known >= short.length - 1;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
