import { foldWord } from '../../lib/knowledge/fold.ts';
import type { Fame, PackedPlace } from '../../lib/knowledge/packed.ts';
import { GOVERNORATES, kmBetween, pointPrecision } from '../../lib/model/place.ts';
import { cell, listOf, numberOf, type Problems, type Row, readTable } from './tsv.ts';

export const PRECISIONS: readonly string[] = pointPrecision.options;

const GAZETTEER =
  'id kind name_en name_ar alt adm1 adm2 adm3 near_adm3 lat lon prec pop fc geonames wof src'.split(' ');
const FEATURES = 'id kind name_en name_ar alt adm1 lat lon prec confidence note src'.split(' ');
const PRESS = 'id name aliases fame ocha_name adm1'.split(' ');
const ABROAD = 'id kind name name_ar aliases country lat lon fame'.split(' ');

/** The region that Syrian places must lie in, degrees: the country and a margin of some ten km. */
const SYRIA = { south: 32.2, north: 37.5, west: 35.4, east: 42.5 };

/** A row of any of the place tables, before packing. */
export interface SourcePlace {
  row: Row;
  id: string;
  name: string;
  nameAr: string;
  aliases: string[];
  kind: string;
  area: string;
  lat: number | null;
  lon: number | null;
  precision: string;
  population: number;
  fame: Fame;
}

/** Reads and joins the place tables under `folder`. */
export function readPlaces(folder: URL, problems: Problems): SourcePlace[] {
  const press = new Map(
    readTable(new URL('press-names.tsv', folder), PRESS, problems).map((row) => [cell(row, 'id'), row]),
  );
  const places = [
    ...readTable(new URL('gazetteer.tsv', folder), GAZETTEER, problems).map((row) =>
      gazetteerPlace(row, problems),
    ),
    ...readTable(new URL('features.tsv', folder), FEATURES, problems).map((row) =>
      featurePlace(row, problems),
    ),
    ...readTable(new URL('abroad.tsv', folder), ABROAD, problems).map((row) => placeAbroad(row, problems)),
  ];
  const byId = new Map<string, SourcePlace>();
  for (const place of places) {
    const twin = byId.get(place.id);
    if (twin) problems.add(place.row, `id ${place.id} stands also in ${twin.row.file}:${twin.row.line}`);
    byId.set(place.id, place);
  }
  for (const [id, row] of press) {
    const place = byId.get(id);
    if (!place) problems.add(row, `no place has the id ${id}`);
    else usePressNames(place, row, problems);
  }
  for (const place of places) {
    place.kind = settlementKind(place, byId);
    checkPlace(place, byId, problems);
  }
  return places;
}

/** OCHA calls every settlement a populated place; size, and being the seat of an area, tell towns and cities. */
function settlementKind(place: SourcePlace, byId: ReadonlyMap<string, SourcePlace>): string {
  if (place.kind !== 'village') return place.kind;
  if (place.population >= 100_000 || place.fame === 3) return 'city';
  const area = byId.get(place.area);
  const isSeat = place.id.startsWith('C') && area?.kind === 'subdistrict' && area.nameAr === place.nameAr;
  return isSeat || place.population >= 20_000 ? 'town' : 'village';
}

function usePressNames(place: SourcePlace, row: Row, problems: Problems): void {
  if (place.area.slice(0, 4) !== cell(row, 'adm1'))
    problems.add(row, `${place.id} lies in ${place.area.slice(0, 4)}, not in ${cell(row, 'adm1')}`);
  place.aliases = [...listOf(row, 'aliases'), place.name, ...place.aliases];
  place.name = cell(row, 'name');
  place.fame = Math.max(place.fame, numberOf(row, 'fame', problems) ?? 2) as Fame;
}

function gazetteerPlace(row: Row, problems: Problems): SourcePlace {
  const kind = cell(row, 'kind');
  const area = cell(row, 'adm3') || cell(row, 'near_adm3') || cell(row, 'adm2') || cell(row, 'adm1');
  const population = numberOf(row, 'pop', problems) ?? 0;
  const isGovernorate = kind === 'governorate';
  return {
    row,
    id: cell(row, 'id'),
    name: isGovernorate ? (GOVERNORATES[cell(row, 'id') as 'SY01'] ?? '') : cell(row, 'name_en'),
    nameAr: cell(row, 'name_ar'),
    aliases: [...(isGovernorate ? [cell(row, 'name_en')] : []), ...listOf(row, 'alt')],
    kind: kind === 'populated_place' || kind === 'settlement' || kind === 'locality' ? 'village' : kind,
    area,
    lat: numberOf(row, 'lat', problems),
    lon: numberOf(row, 'lon', problems),
    precision: cell(row, 'prec'),
    population,
    fame: fameOf(kind, population),
  };
}

function fameOf(kind: string, population: number): Fame {
  if (kind === 'governorate') return 3;
  if (kind === 'district') return 2;
  if (kind === 'subdistrict' || kind === 'neighbourhood') return 1;
  if (population >= 200_000) return 3;
  return kind === 'city' || kind === 'town' || population >= 30_000 ? 2 : 0;
}

function featurePlace(row: Row, problems: Problems): SourcePlace {
  const fame = { high: 2, medium: 1, low: 0 }[cell(row, 'confidence')];
  if (fame === undefined)
    problems.add(row, `confidence must be high, medium or low: ${cell(row, 'confidence')}`);
  return {
    row,
    id: cell(row, 'id'),
    name: cell(row, 'name_en'),
    nameAr: cell(row, 'name_ar'),
    aliases: listOf(row, 'alt'),
    kind: cell(row, 'kind'),
    area: cell(row, 'adm1'),
    lat: numberOf(row, 'lat', problems),
    lon: numberOf(row, 'lon', problems),
    precision: cell(row, 'prec'),
    population: 0,
    fame: (fame ?? 0) as Fame,
  };
}

function placeAbroad(row: Row, problems: Problems): SourcePlace {
  return {
    row,
    id: cell(row, 'id'),
    name: cell(row, 'name'),
    nameAr: cell(row, 'name_ar'),
    aliases: listOf(row, 'aliases'),
    kind: cell(row, 'kind'),
    area: cell(row, 'country'),
    lat: numberOf(row, 'lat', problems),
    lon: numberOf(row, 'lon', problems),
    precision: 'approx',
    population: 0,
    fame: (numberOf(row, 'fame', problems) ?? 0) as Fame,
  };
}

function checkPlace(place: SourcePlace, byId: ReadonlyMap<string, SourcePlace>, problems: Problems): void {
  const { row, id, lat, lon, area } = place;
  if (place.name === '') problems.add(row, `${id} has no name`);
  if (!PRECISIONS.includes(place.precision)) problems.add(row, `unknown precision: ${place.precision}`);
  if ((lat === null || lon === null) !== (place.precision === 'none'))
    problems.add(row, 'coordinates are missing, or given with precision none');
  const abroad = id.startsWith('X');
  if (abroad && (area === '' || area.startsWith('SY'))) problems.add(row, `${id} has no country`);
  if (!abroad && area !== '' && !byId.has(area)) problems.add(row, `no such area: ${area}`);
  if (lat === null || lon === null) return;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) problems.add(row, `no such point: ${lat}, ${lon}`);
  if (abroad) return;
  if (lat < SYRIA.south || lat > SYRIA.north || lon < SYRIA.west || lon > SYRIA.east)
    problems.add(row, `${lat}, ${lon} lies outside Syria`);
  const governorate = byId.get(area.slice(0, 4));
  // A governorate's far corner is at most some 300 km from its centre; further off a row is in the wrong one.
  if (
    governorate?.lat &&
    governorate.lon &&
    kmBetween({ lat, lon }, { lat: governorate.lat, lon: governorate.lon }) > 300
  )
    problems.add(row, `${id} lies over 300 km from the centre of ${governorate.name}`);
}

/** Packs a place; spellings that fold alike, and Arabic ones, which no text in Latin letters shows, are left out. */
export function packPlace(place: SourcePlace, kinds: string[]): PackedPlace {
  const seen = new Set([foldWord(place.name)]);
  const aliases = place.aliases.filter((alias) => {
    const folded = foldWord(alias);
    if (seen.has(folded) || !/[a-z]/i.test(alias)) return false;
    seen.add(folded);
    return true;
  });
  let kind = kinds.indexOf(place.kind);
  if (kind < 0) kind = kinds.push(place.kind) - 1;
  return [
    place.id,
    place.name,
    place.nameAr,
    aliases.join('|'),
    kind,
    place.area,
    place.lat,
    place.lon,
    PRECISIONS.indexOf(place.precision),
    place.population,
    place.fame,
  ];
}
