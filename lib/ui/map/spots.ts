import type { Place } from '../../model/place.ts';
import { nameIn } from '../i18n/name-in.ts';
import type { Words } from '../i18n/words.ts';
import { WINDOW } from './outlines.ts';
import type { Spot } from './PlaceMap.tsx';

type Located = Pick<Place, 'kind' | 'id' | 'name' | 'nameAr' | 'lat' | 'lon' | 'precision' | 'country'>;

/** Points that stand for an area: what is known is where that is, not where in it the place lies. */
const AREAS = new Set<Place['precision']>(['adm3_centroid', 'approx', 'point_fuzzy']);

/** Kinds of places that are areas themselves: the point is their middle. */
const WIDE = new Set(['district', 'subdistrict']);

/** Places as spots with their names in the reader's language; those abroad, off the map and without a point are left out. */
export function spotsOf(words: Words, places: readonly Located[]): Spot[] {
  return places.flatMap(({ id, name, nameAr, kind, lat, lon, precision, country }) =>
    lat !== null && lon !== null && precision !== 'none' && country === null && isOnMap(lat, lon)
      ? [
          {
            id,
            name: nameIn(words, { name, nameAr }),
            lat,
            lon,
            precision: WIDE.has(kind) ? 'adm3_centroid' : precision,
          },
        ]
      : [],
  );
}

/** What spots show, in words: their names, and of which only the area is known. */
export function spotsInWords(words: Words, key: string, spots: readonly Spot[]): string {
  const areas = spots.filter(({ precision }) => AREAS.has(precision));
  const names = (some: readonly Spot[]) => words.list(some.map(({ name }) => name));
  const rest = areas.length > 0 ? [words.t('map_areas', [names(areas)])] : [];
  return [words.t(key, [names(spots)]), ...rest].join(' ');
}

function isOnMap(lat: number, lon: number): boolean {
  return lon > WINDOW.west && lon < WINDOW.east && lat > WINDOW.south && lat < WINDOW.north;
}
