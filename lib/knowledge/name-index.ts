import { keysOf, withoutBrackets } from './name-keys.ts';
import { skeletonOf, soundDistance, tolerance } from './skeleton.ts';

/** A row that bears a name; `n` is the caller's own number for it. */
export interface Bearer {
  n: number;
  /** An abbreviation as it must be written, else null. */
  strict: string | null;
  /** The name may begin in lower case. */
  lower: boolean;
}

/**
 * An index as packed, keys in order and each followed by what it leads to, so that nothing is computed at the start:
 * `exact` leads to row numbers joined by spaces; `key` (consonants) to pairs `row:sounds` joined by spaces.
 */
export interface PackedIndex {
  exact: string[];
  key: string[];
  /** The names of actors one by one, since abbreviations and lower case count in them. */
  listed: ListedName[];
}

/** A name with its keys; empty strings where it has none. */
export type ListedName = [
  n: number,
  exact: string,
  /** An abbreviation as it must be written. */
  strict: string,
  /** The first word, where the name may begin in lower case. */
  lowerStart: string,
  /** Where other transliterations count too. */
  consonants: string,
  sounds: string,
];

interface Name {
  name: string;
  n: number;
  /** Other transliterations of it count too. */
  byKey: boolean;
}

/** A row whose name sounds like a spelling. */
export interface Near {
  n: number;
  distance: number;
}

/** Names by their folded spelling and by their skeleton. */
export interface NameIndex {
  /** As packed: searched by halving, since to build maps of them takes longer than to read an article. */
  packed: Pick<PackedIndex, 'exact' | 'key'>;
  /** What has been found for a spelling: an article says most of its names many times. */
  near: Map<string, readonly Near[]>;
  exact: Map<string, Bearer[]>;
  key: Map<string, { bearer: Bearer; sounds: string }[]>;
  /** Folded first words of names that may begin in lower case. */
  lowerStarts: Set<string>;
}

/** Packs the names of places, among which abbreviations do not count, and those of actors. */
export function packIndex(places: Iterable<Name>, actors: Iterable<Name>): PackedIndex {
  const exact = new Map<string, Set<number>>();
  const key = new Map<string, Set<string>>();
  for (const { name, n, byKey } of places) {
    const keys = keysOf(name);
    if (!keys || keys.strict) continue;
    exact.set(keys.exact, (exact.get(keys.exact) ?? new Set()).add(n));
    if (!byKey || !keys.key) continue;
    const { consonants, sounds } = keys.key;
    key.set(consonants, (key.get(consonants) ?? new Set()).add(`${n}:${sounds}`));
  }
  const flat = (map: Map<string, Set<number | string>>) =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([from, to]) => [from, [...to].join(' ')]);
  return { exact: flat(exact), key: flat(key), listed: [...actors].flatMap(listedName) };
}

function listedName({ name, n, byKey }: Name): ListedName[] {
  const keys = keysOf(name);
  if (!keys) return [];
  const { consonants, sounds } = (byKey && keys.key) || { consonants: '', sounds: '' };
  return [
    [n, keys.exact, keys.strict ? withoutBrackets(name) : '', keys.lowerStart ?? '', consonants, sounds],
  ];
}

export function openIndex(packed: PackedIndex): NameIndex {
  const index = {
    packed,
    near: new Map(),
    exact: new Map(),
    key: new Map(),
    lowerStarts: new Set<string>(),
  };
  for (const name of packed.listed) addListed(index, name);
  return index;
}

/** What a key leads to in a list of keys in order, each followed by its value. */
function leadOf(flat: readonly string[], key: string): string | undefined {
  let low = 0;
  let high = flat.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((flat[2 * middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return flat[2 * low] === key ? flat[2 * low + 1] : undefined;
}

function addListed(
  index: NameIndex,
  [n, exact, abbreviation, lowerStart, consonants, sounds]: ListedName,
): void {
  const strict = abbreviation === '' ? null : abbreviation;
  const bearer = { n, strict, lower: lowerStart !== '' };
  if (bearer.lower) index.lowerStarts.add(lowerStart);
  const known = index.exact.get(exact) ?? [];
  if (!known.some((other) => other.n === n && other.strict === strict && other.lower === bearer.lower))
    index.exact.set(exact, [...known, bearer]);
  if (consonants !== '')
    index.key.set(consonants, [...(index.key.get(consonants) ?? []), { bearer, sounds }]);
}

/** Rows that bear the name as it is spelled. */
export function bearersOf(index: NameIndex, exact: string): Bearer[] {
  const own = index.exact.get(exact) ?? [];
  const packed = leadOf(index.packed.exact, exact);
  if (packed === undefined) return own;
  return [...packed.split(' ').map((n) => ({ n: Number(n), strict: null, lower: false })), ...own];
}

/** Spellings that are remembered: more than an article has; a long text begins anew. */
const REMEMBERED = 2000;

/** Rows whose name sounds like the folded one, closest first, whatever their exact spelling. */
export function soundsLike(index: NameIndex, folded: string, shortest: number): readonly Near[] {
  const question = `${shortest}${folded}`;
  const known = index.near.get(question);
  if (known) return known;
  if (index.near.size >= REMEMBERED) index.near.clear();
  const near = soughtLike(index, folded, shortest);
  index.near.set(question, near);
  return near;
}

function soughtLike(index: NameIndex, folded: string, shortest: number): Near[] {
  const { consonants, sounds } = skeletonOf(folded);
  if (consonants.length < shortest) return [];
  const limit = tolerance(consonants);
  const near: Near[] = [];
  const weigh = (n: number, other: string) => {
    const distance = soundDistance(other, sounds);
    if (distance <= limit) near.push({ n, distance });
  };
  for (const pair of leadOf(index.packed.key, consonants)?.split(' ') ?? []) {
    const at = pair.indexOf(':');
    weigh(Number(pair.slice(0, at)), pair.slice(at + 1));
  }
  for (const { bearer, sounds: other } of index.key.get(consonants) ?? []) weigh(bearer.n, other);
  return near.sort((a, b) => a.distance - b.distance);
}
