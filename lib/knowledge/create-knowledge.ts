import type { Actor } from '../model/actor.ts';
import type { Knowledge, NameHit } from '../model/knowledge.ts';
import type { Outlet } from '../model/outlet.ts';
import type { Place } from '../model/place.ts';
import { type Found, findNames } from './find-names.ts';
import { foldWord } from './fold.ts';
import { openIndex } from './name-index.ts';
import type { PackedKnowledge } from './packed.ts';
import { createRoots } from './roots.ts';
import { openRows, type Rows } from './rows.ts';
import { placeOf, rowOf } from './unpack.ts';

/** Builds the knowledge from its packed form; the one costly step, done once. */
export function createKnowledge(packed: PackedKnowledge): Knowledge {
  const index = openIndex(packed.index);
  const rows = openRows(packed.places);
  let areas: ReadonlyMap<string, string> | null = null;
  const areaNames = () => {
    areas ??= new Map(
      packed.places.filter(isAreaCode).map((line) => {
        const [id, name] = rowOf(line);
        return [id, name];
      }),
    );
    return areas;
  };
  const actors = new Map<string, Actor>(packed.actors.map((actor) => [actor.id, actor]));
  const outlets = new Map<string, Outlet>(
    [...packed.institutions, ...packed.outlets].map((outlet) => [outlet.id, outlet]),
  );
  const collisions = new Map(packed.collisions.map((row) => [collisionKey(row.name), row.needs]));
  const places = new Map<string, Place | null>();

  const place = (id: string): Place | null => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const row = rows.byId(id);
    const made = row ? placeOf(row, packed, areaNames()) : null;
    places.set(id, made);
    return made;
  };
  const fame = (id: string) => rows.byId(id)?.[10] ?? 0;

  return {
    names: (text) => findNames(index, text).flatMap((found) => hitsOf(found, packed, rows, fame)),
    place,
    areasOf: (id) => areaCodes(rows.byId(id)?.[5] ?? '').filter((code) => code !== id),
    fame,
    collision: (name) => collisions.get(collisionKey(name)) ?? null,
    actor: (id) => actors.get(id) ?? null,
    outlet: (id) => outlets.get(id) ?? null,
    outletOfUrl: (url) => outletOfUrl(packed.outlets, url),
    rootOf: createRoots([...packed.institutions, ...packed.outlets], packed.actors, packed.roots),
  };
}

function collisionKey(name: string): string {
  return foldWord(name).replace(/[- ]+/g, ' ');
}

/** P-codes nest: `SY020001` lies in `SY0200`, and that in `SY02`. */
function areaCodes(code: string): string[] {
  return isAreaCode(code)
    ? [8, 6, 4].filter((length) => length <= code.length).map((length) => code.slice(0, length))
    : [];
}

/** Of an id, or of a line, which begins with one. */
function isAreaCode(id: string): boolean {
  const third = id.charCodeAt(2);
  return third >= 48 && third <= 57 && id.startsWith('SY');
}

/** Rows of the index: the places, then the actors, then the short names of actors. */
function hitsOf(found: Found, packed: PackedKnowledge, rows: Rows, fame: (id: string) => number): NameHit[] {
  const { start, end, match } = found;
  const places: string[] = [];
  const actors: string[] = [];
  const short: string[] = [];
  const firstActor = packed.places.length;
  const firstShort = firstActor + packed.actors.length;
  const idOf = (n: number): string => rows.at(n)?.[0] ?? '';
  for (const n of found.rows) {
    if (n < firstActor) places.push(idOf(n));
    else if (n < firstShort) actors.push(packed.actors[n - firstActor]?.id ?? '');
    else short.push(packed.shortNames[n - firstShort]?.[0] ?? '');
  }
  const hits: NameHit[] = [];
  if (actors.length > 0) hits.push({ start, end, table: 'actor', ids: actors, like: [], match });
  if (short.length > 0) hits.push({ start, end, table: 'actor', ids: short, like: [], match: 'short' });
  const like = found.like.flatMap((n) => (n < firstActor ? idOf(n) : []));
  // Of a town and the areas named after it the town comes first.
  const rank = (id: string) => 2 * fame(id) + (isAreaCode(id) ? 0 : 1);
  places.sort((a, b) => rank(b) - rank(a));
  if (places.length > 0) hits.push({ start, end, table: 'place', ids: places, like, match });
  return hits;
}

/** The outlet whose domain the address stands under. */
function outletOfUrl(outlets: readonly Outlet[], url: string): Outlet | null {
  const host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!host) return null;
  const of = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return outlets.find((outlet) => outlet.domains.some((domain) => of(domain.toLowerCase()))) ?? null;
}
