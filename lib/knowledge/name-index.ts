import { keysOf, type NameKeys, withoutBrackets } from './name-keys.ts';
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
 * An index as packed, so that nothing is computed at the start and next to nothing is to be parsed: a few hundred pages,
 * each with entries `|key lead` in order of their keys. `exact` leads to bearers joined by spaces: the row, with `:` and
 * an abbreviation as it must be written, with `+` where the name may begin in lower case. `key` (consonants) leads to
 * pairs `row:sounds` joined by spaces.
 */
export interface PackedIndex {
  exact: string[];
  key: string[];
  /** Folded first words of names that may begin in lower case. */
  lowerStarts: string[];
}

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
  /** As packed: to build maps of the pages takes longer than to read an article. */
  packed: PackedIndex;
  /** What has been found for a spelling: an article says most of its names many times. */
  near: Map<string, readonly Near[]>;
  lowerStarts: ReadonlySet<string>;
}

/** Packs the names of places, among which abbreviations do not count, and those of actors. */
export function packIndex(places: Iterable<Name>, actors: Iterable<Name>): PackedIndex {
  const exact = new Map<string, Set<string>>();
  const key = new Map<string, Set<string>>();
  const lowerStarts = new Set<string>();
  const add = ({ n, byKey }: Name, keys: NameKeys, bearer: string) => {
    exact.set(keys.exact, (exact.get(keys.exact) ?? new Set()).add(bearer));
    if (!byKey || !keys.key) return;
    const { consonants, sounds } = keys.key;
    key.set(consonants, (key.get(consonants) ?? new Set()).add(`${n}:${sounds}`));
  };
  for (const place of places) {
    const keys = keysOf(place.name);
    if (keys && !keys.strict) add(place, keys, String(place.n));
  }
  for (const actor of actors) {
    const keys = keysOf(actor.name);
    if (!keys) continue;
    if (keys.lowerStart) lowerStarts.add(keys.lowerStart);
    const abbreviation = keys.strict ? `:${withoutBrackets(actor.name)}` : '';
    add(actor, keys, `${actor.n}${abbreviation}${keys.lowerStart ? LOWER : ''}`);
  }
  return { exact: pagesOf(exact), key: pagesOf(key), lowerStarts: [...lowerStarts] };
}

/** Marks a bearer whose name may begin in lower case. */
const LOWER = '+';

/** Entries on a page: few enough to be searched at once, so many that there are few pages. */
const ENTRIES = 64;

function pagesOf(leads: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const entries = [...leads]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, lead]) => `|${key} ${[...lead].join(' ')}`);
  return Array.from({ length: Math.ceil(entries.length / ENTRIES) }, (_, page) =>
    entries.slice(page * ENTRIES, (page + 1) * ENTRIES).join(''),
  );
}

export function openIndex(packed: PackedIndex): NameIndex {
  return { packed, near: new Map(), lowerStarts: new Set(packed.lowerStarts) };
}

/** What a key leads to: the last page that begins with it or before it has its entry, or none has. */
function leadOf(pages: readonly string[], key: string): string | undefined {
  const entry = `|${key} `;
  // Above its own entry, below those of all keys that begin with it.
  const bound = `|${key}!`;
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle] as string) < bound) low = middle + 1;
    else high = middle;
  }
  const page = pages[low - 1];
  const at = page?.indexOf(entry) ?? -1;
  if (!page || at < 0) return undefined;
  const end = page.indexOf('|', at + 1);
  return page.slice(at + entry.length, end < 0 ? page.length : end);
}

/** Rows that bear the name as it is spelled. */
export function bearersOf(index: NameIndex, exact: string): Bearer[] {
  return leadOf(index.packed.exact, exact)?.split(' ').map(bearerOf) ?? [];
}

function bearerOf(packed: string): Bearer {
  const lower = packed.endsWith(LOWER);
  const colon = packed.indexOf(':');
  const strict = colon < 0 ? null : packed.slice(colon + 1, lower ? -1 : undefined);
  return { n: Number.parseInt(packed, 10), strict, lower };
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
  for (const pair of leadOf(index.packed.key, consonants)?.split(' ') ?? []) {
    const at = pair.indexOf(':');
    const distance = soundDistance(pair.slice(at + 1), sounds);
    if (distance <= limit) near.push({ n: Number(pair.slice(0, at)), distance });
  }
  return near.sort((a, b) => a.distance - b.distance);
}
