import data from '../../../assets/language/en/location.json' with { type: 'json' };
import { pattern } from '../../model/pattern.ts';
import type { Span } from '../../model/span.ts';
import { lowerCase } from '../text/lower-case.ts';

const set = (group: { words: readonly string[] }): ReadonlySet<string> => new Set(group.words);
const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

export const LOCATIVES = set(data.locatives);
export const ORIGINS = set(data.origins);
export const SPEAKERS = set(data.speakers);
export const SPEAKER_LINKS = set(data.speakerLinks);
export const PHRASE_WORDS = set(data.phrase);
export const STATEMENTS = set(data.statements);
export const CAPITALS = set(data.capitals);
export const ROADS = set(data.roads);
export const OUTSKIRTS = set(data.outskirts);

// All patterns here are asked of text in lower case, see lower-case.ts.
/** "There", "in the village": the place named last. */
export const THERE = new RegExp(`\\b(?:${any(data.there.words)})\\b`);

/** "The city": the city named last. */
export const THE_CITY = new RegExp(
  `\\b(?:in|of|on|to|across|inside|near|around|centre|center)\\s+(?:${any(data.theCity.words)})\\b`,
);

/** "In the town": the town or village named last. */
export const THE_TOWN = new RegExp(`\\b(?:in|on)\\s+(?:${any(data.theTown.words)})\\b`);

const REGION_PARTS = Object.entries(data.regionParts.parts);

/** Whether a governorate may be meant by "in eastern Syria"; true where the words name no part of the country. */
export function isInRegion(words: string, governorate: string | null): boolean {
  const part = words.toLowerCase().replace(/^\w+\s+|-/g, '');
  const row = REGION_PARTS.find(([name]) => part.startsWith(name));
  return !row || governorate === null || row[1].includes(governorate);
}

/** How wide a kind of place is: 0 for villages, bases and quarters, more for what holds others. */
export function widthOf(kind: string): number {
  return data.kinds.order.indexOf(kind) + 1;
}

/** A stretch that locates without a row of the gazetteer. */
export interface PlainPlace extends Span {
  what: 'country' | 'region' | 'abroad' | 'capital';
}

const PATTERNS: readonly (readonly [RegExp, PlainPlace['what']])[] = [
  [
    pattern(
      `(?<!\\b(?:${any(data.notAbroad.words)})\\s)\\b(?:in|inside|across)\\s+(?:\\p{Ll}+\\s+)?(?:${any(data.abroad.words)})\\b`,
      'g',
    ),
    'abroad',
  ],
  // "Lebanon: two people shot": a headline of another country.
  [pattern(`(?<![\\p{L}-])(?:${any(data.abroad.words)}):(?=\\s)`, 'g'), 'abroad'],
  [new RegExp(`\\b(?:${any(data.capitalNouns.words)})\\b`, 'g'), 'capital'],
  [
    new RegExp(`\\b(?:in|on|across|throughout|over)\\s+(?:${any(data.regions.words)})\\s+syrias?\\b`, 'g'),
    'region',
  ],
  [pattern(`(?<![\\p{L}\\p{N}])(?:${any(data.wholeCountry.words)})s?(?![\\p{L}\\p{N}-])`, 'g'), 'country'],
];

/** "A network of sources inside Syria": where those are who told of it. */
const INFORMANTS =
  /\b(?:(?:networks?|contacts|sources|informants|correspondents)\b[^.;:]{0,30}|(?:monitor|track|document|follow|cover|record)(?:s|ed|ing)?\s+(?:the\s+)?(?:[a-z]+\s+){0,2}(?:war|conflict|fighting|violence|abuses|violations)\s+)$/;

/** Mentions of Syria as a whole, of its regions, of countries abroad and of "the capital" in a stretch of text. */
export function plainPlaces(text: string, stretch: Span): PlainPlace[] {
  const part = lowerCase(text.slice(stretch.start, stretch.end));
  return PATTERNS.flatMap(([pattern, what]) =>
    [...part.matchAll(pattern)]
      .filter((hit) => !INFORMANTS.test(part.slice(Math.max(0, hit.index - 60), hit.index)))
      .map((hit) => ({
        start: stretch.start + hit.index,
        end: stretch.start + hit.index + hit[0].length,
        what,
      })),
  );
}
