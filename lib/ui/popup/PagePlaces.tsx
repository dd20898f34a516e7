import type { PlaceMention } from '../../model/mention.ts';
import { useWords } from '../i18n/context.ts';
import { WINDOW } from '../map/outlines.ts';
import { PlaceMap } from '../map/PlaceMap.tsx';
import { groupMentions } from './group-mentions.ts';

/** The places of the page on a map; nothing where none of them lies on it. */
export function PagePlaces({ places }: { places: readonly PlaceMention[] }) {
  const words = useWords();
  const spots = groupMentions(places).flatMap(({ first: { id, lat, lon }, name }) =>
    id !== null && lat !== null && lon !== null && isOnMap(lat, lon)
      ? [{ id, name, lat, lon, precision: 'point' as const, small: true }]
      : [],
  );
  if (spots.length === 0) return null;
  return (
    <PlaceMap
      spots={spots}
      governorate={null}
      label={words.t('map_page_label', [words.list(spots.map(({ name }) => name))])}
    />
  );
}

function isOnMap(lat: number, lon: number): boolean {
  return lon > WINDOW.west && lon < WINDOW.east && lat > WINDOW.south && lat < WINDOW.north;
}
