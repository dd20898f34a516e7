import { readFileSync } from 'node:fs';
import { foldWord } from '../../lib/knowledge/fold.ts';
import { packIndex } from '../../lib/knowledge/name-index.ts';
import type { Collision, PackedKnowledge, PackedPlace } from '../../lib/knowledge/packed.ts';
import { packRoots } from '../../lib/knowledge/roots.ts';
import { lineOf, spellingsOf } from '../../lib/knowledge/unpack.ts';
import { readActors } from './actors.ts';
import { readOutlets } from './outlets.ts';
import { PRECISIONS, packPlace, readPlaces } from './places.ts';
import { cell, Problems, readTable } from './tsv.ts';

const NEEDS: readonly string[] = ['form', 'locative', 'never'];

/** Reads, checks and packs the tables under `folder`; the text is the same for the same tables. */
export function packKnowledge(folder: URL): { text: string; problems: string[] } {
  const problems = new Problems();
  const kinds: string[] = [];
  const places = readPlaces(folder, problems).map((place) => packPlace(place, kinds));
  const { actors, shortNames } = readActors(folder, problems);
  const outlets = readOutlets(new URL('outlets.json', folder), problems);
  const institutions = readOutlets(new URL('institutions.json', folder), problems);
  const packed: PackedKnowledge = {
    format: 1,
    attribution: attributions(new URL('attribution.txt', folder)),
    kinds,
    precisions: [...PRECISIONS],
    places: places.map(lineOf),
    actors,
    shortNames,
    outlets,
    institutions,
    collisions: readCollisions(new URL('collisions.tsv', folder), problems),
    index: packIndex(namesOf(places), actorNames(places.length, actors, shortNames)),
    roots: packRoots([...institutions, ...outlets], actors),
  };
  const names = new Set([...packed.outlets, ...packed.institutions].map(({ id }) => id));
  if (names.size < packed.outlets.length + packed.institutions.length)
    problems.add({ file: 'institutions.json', line: 1 }, 'an id is also an id of outlets.json');
  return { text: textOf(packed), problems: problems.list };
}

/** The spellings of each row by its number. Abroad only the listed ones count: Boris is not Paris. */
function* namesOf(places: readonly PackedPlace[]) {
  for (const [n, row] of places.entries())
    for (const name of spellingsOf(row)) yield { name, n, byKey: !row[0].startsWith('X') };
}

/** The names of actors, whose rows are counted on from those of the places, then the short ones in the same way. */
function* actorNames(
  first: number,
  actors: PackedKnowledge['actors'],
  shortNames: PackedKnowledge['shortNames'],
) {
  let n = first;
  for (const { name, aliases } of actors) {
    for (const spelling of [name, ...aliases]) yield { name: spelling, n, byKey: isTransliterated(spelling) };
    n += 1;
  }
  for (const [, name] of shortNames) {
    yield { name, n, byKey: false };
    n += 1;
  }
}

/** Translated names have one spelling, transliterated ones many. */
function isTransliterated(name: string): boolean {
  return /\b(?:al|ash|ad|as|an|ar)-|\b(?:Liwa|Jaysh|Jaish|Jabhat|Harakat|Faylaq|Ahrar|Kata'ib|Saraya|Hezbollah)\b/i.test(
    name,
  );
}

/** A list of so few is no table. */
const MOST_ON_A_LINE = 50;

/** One packed row a line, so that a changed row is a changed line; ASCII only, see `arabic-letters.ts`. */
function textOf(packed: PackedKnowledge): string {
  const fields = Object.entries(packed).map(([key, value]) =>
    Array.isArray(value) && value.length > MOST_ON_A_LINE
      ? `${JSON.stringify(key)}:[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
      : `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  const text = `{${fields.join(',\n')}}\n`;
  return text.replace(/[^\n -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function attributions(url: URL): string[] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

function readCollisions(url: URL, problems: Problems): Collision[] {
  const seen = new Map<string, number>();
  return readTable(url, ['name', 'needs', 'reason'], problems).map((row) => {
    const name = cell(row, 'name');
    const needs = cell(row, 'needs');
    const twin = seen.get(foldWord(name));
    if (twin) problems.add(row, `${name} stands also in line ${twin}`);
    seen.set(foldWord(name), row.line);
    if (!NEEDS.includes(needs)) problems.add(row, `needs must be one of ${NEEDS.join(', ')}: ${needs}`);
    if (cell(row, 'reason') === '') problems.add(row, `${name} has no reason`);
    return { name, needs: needs as Collision['needs'], reason: cell(row, 'reason') };
  });
}
