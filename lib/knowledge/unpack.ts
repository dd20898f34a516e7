import { GOVERNORATES, type GovernorateCode, type Place, type PointPrecision } from '../model/place.ts';
import { packArabic, unpackArabic } from './arabic-letters.ts';
import type { Fame, PackedKnowledge, PackedPlace } from './packed.ts';

/** Parts the columns of a packed line. */
const COLUMN = ';';
/** The column of the Arabic name. */
const ARABIC = 2;

/** The line that packs a row. @throws when a column holds what parts columns. */
export function lineOf(row: PackedPlace): string {
  const columns = row.map((value, n) => (n === ARABIC ? packArabic(String(value)) : String(value ?? '')));
  if (columns.some((column) => column.includes(COLUMN)))
    throw new Error(`No column of ${row[0]} may hold "${COLUMN}": ${columns.join(' | ')}`);
  return columns.join(COLUMN);
}

/** The id of the row that a line packs. */
export function idOf(line: string): string {
  return line.slice(0, line.indexOf(COLUMN));
}

/** The row that a line packs. */
export function rowOf(line: string): PackedPlace {
  const [
    id = '',
    name = '',
    nameAr = '',
    aliases = '',
    kind,
    area = '',
    lat,
    lon,
    precision,
    population,
    fame,
  ] = line.split(COLUMN);
  return [
    id,
    name,
    unpackArabic(nameAr),
    aliases,
    Number(kind),
    area,
    lat ? Number(lat) : null,
    lon ? Number(lon) : null,
    Number(precision),
    Number(population),
    Number(fame) as Fame,
  ];
}

/** A row as the place of the model. */
export function placeOf(
  row: PackedPlace,
  packed: Pick<PackedKnowledge, 'kinds' | 'precisions'>,
  areaNames: ReadonlyMap<string, string>,
): Place {
  const [id, name, nameAr, aliases, kind, area, lat, lon, precision, population] = row;
  const inSyria = area === '' || area.startsWith('SY');
  return {
    id,
    name,
    nameAr: nameAr || null,
    aliases: aliases === '' ? [] : aliases.split('|'),
    kind: packed.kinds[kind] ?? 'place',
    governorate: inSyria ? (GOVERNORATES[area.slice(0, 4) as GovernorateCode] ?? null) : null,
    district: inSyria ? (areaNames.get(area.slice(0, 6)) ?? null) : null,
    subdistrict: inSyria && area.length === 8 ? (areaNames.get(area) ?? null) : null,
    lat,
    lon,
    precision: (packed.precisions[precision] ?? 'none') as PointPrecision,
    population: population || null,
    country: inSyria ? null : area,
  };
}

/** Every spelling of a row that a text in Latin letters may show. */
export function spellingsOf(row: PackedPlace): string[] {
  return row[3] === '' ? [row[1]] : [row[1], ...row[3].split('|')];
}
