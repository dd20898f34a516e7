import { GOVERNORATES, type GovernorateCode, type Place, type PointPrecision } from '../model/place.ts';
import type { PackedKnowledge, PackedPlace } from './packed.ts';

/** A packed row as the place of the model. */
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

/** Every spelling of a packed row that a text in Latin letters may show. */
export function spellingsOf(row: PackedPlace): string[] {
  return row[3] === '' ? [row[1]] : [row[1], ...row[3].split('|')];
}
