import type { NamedPlace } from '../model/claim.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { type Governorate, kmBetween, type Place } from '../model/place.ts';

/** Where a row says that something happened. */
export interface Located {
  /** Name of the place as printed. */
  name: string;
  /** Name of the governorate; empty where none is told. */
  adm1: string;
  point: { lat: number; lon: number } | null;
}

/** A row of the gazetteer whose point lies so near bears the name wherever the borders are drawn. */
const NEAR_KM = 10;
/** Points of the gazetteer that are only the middle of a subdistrict lie further off. */
const IN_GOVERNORATE_KM = 35;

const AREAS = ['governorate', 'district', 'subdistrict'];

/** Resolves the places of rows to the gazetteer; remembers names, since few are told again and again. */
export function createPlaceResolver(knowledge: Knowledge, words: readonly string[]) {
  const known = new Map<string, Place[]>();
  const typeWord = new RegExp(`^(?:(?:${words.join('|')})\\s+)+|(?:\\s+(?:${words.join('|')}))+$`, 'gi');

  /** Rows that bear the name, best known first. */
  function rowsNamed(name: string): Place[] {
    const rows = known.get(name) ?? spellingsOf(name).flatMap((spelling) => namedIn(spelling, knowledge));
    known.set(name, rows);
    return rows;
  }

  function bareName(name: string): string {
    return name.trim().replace(/\s+/g, ' ').replace(typeWord, '');
  }

  /** "Tadmur/Palmyra town" and "Al-Rai town (Choban Bey)" give two names of one place. */
  function spellingsOf(name: string): string[] {
    const [, outside = name, inside = ''] = /^(.*?)\(([^()]*)\)/.exec(name) ?? [];
    return [name, outside, ...outside.split('/'), inside]
      .map(bareName)
      .filter((spelling) => spelling.length > 1);
  }

  function governorate(name: string): NamedPlace | null {
    const row = rowsNamed(name).find(({ kind }) => kind === 'governorate');
    return row ? placeOf(row, row.name) : null;
  }

  return {
    /** The place without the word of its kind: "Homs" of "Homs town". */
    bareName,
    governorate,
    district(name: string, within: Governorate | null): NamedPlace | null {
      const rows = rowsNamed(name).filter((row) => within === null || row.governorate === within);
      const row = ['district', 'subdistrict'].flatMap(
        (kind) => rows.find((row) => row.kind === kind) ?? [],
      )[0];
      return row ? placeOf(row, row.name) : null;
    },
    /** The place itself; its governorate, as told, where no row of the gazetteer fits. */
    place({ name, adm1, point }: Located): NamedPlace {
      const within = governorate(adm1)?.governorate ?? null;
      const rows = rowsNamed(name).filter(({ kind, country }) => !AREAS.includes(kind) && country === null);
      const row = closest(rows, within, point);
      return row ? placeOf(row, bareName(name)) : { name: bareName(name), id: null, governorate: within };
    },
  };
}

function placeOf({ id, governorate }: Place, name: string): NamedPlace {
  return { name, id, governorate };
}

function namedIn(name: string, knowledge: Knowledge): Place[] {
  const whole = knowledge
    .names(name)
    .filter(({ table, start, end }) => table === 'place' && start <= articleOf(name) && end === name.length);
  const ids = whole.flatMap(({ ids, like }) => [...ids, ...like]);
  return [...new Set(ids)].flatMap((id) => knowledge.place(id) ?? []);
}

/** Length of the article before a name: "az Zabadani". */
function articleOf(name: string): number {
  return /^(?:the|a[a-z])[ -]/i.exec(name)?.[0].length ?? 0;
}

/** The row nearest to the told point; without points, the best known one of the governorate. */
function closest(rows: readonly Place[], within: Governorate | null, point: Located['point']): Place | null {
  let best: { row: Place; km: number } | null = null;
  for (const row of rows) {
    const inside = row.governorate === within;
    if (!point || row.lat === null || row.lon === null) {
      if (inside && !best) best = { row, km: IN_GOVERNORATE_KM };
      continue;
    }
    const km = kmBetween(point, { lat: row.lat, lon: row.lon });
    if (km > (inside ? IN_GOVERNORATE_KM : NEAR_KM)) continue;
    if (!best || km < best.km) best = { row, km };
  }
  return best?.row ?? null;
}
