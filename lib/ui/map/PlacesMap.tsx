import { useMemo } from 'preact/hooks';
import { GOVERNORATES, type GovernorateCode, type Place } from '../../model/place.ts';
import { useWords } from '../i18n/context.ts';
import { governorateName } from '../i18n/governorate.ts';
import { drawOutlines } from './outlines.ts';
import { Land, SpotMark, spotRadius } from './PlaceMap.tsx';
import { placeLabels } from './place-labels.ts';
import { ScaleBar } from './ScaleBar.tsx';
import { spotsInWords, spotsOf } from './spots.ts';

interface Props {
  places: readonly Place[];
  /** Whose places they are. */
  of: 'page' | 'report';
}

const WIDTH = 440;
const HEIGHT = 340;

/**
 * The places of an article or a report on a larger map that shows the part of the country in which they lie, with their
 * names where there is room; nothing where none of them lies on it.
 */
export function PlacesMap({ places, of }: Props) {
  const words = useWords();
  // A governorate is not a spot in its middle: it is tinted as a whole.
  const governorates = places.filter(({ kind }) => kind === 'governorate');
  const spots = spotsOf(
    words,
    places.filter(({ kind }) => kind !== 'governorate'),
  );
  const ids = spots.map(({ id }) => id).join();
  const map = useMemo(() => drawOutlines(WIDTH, HEIGHT, spots), [ids]);
  const all = [...spots, ...spotsOf(words, governorates)];
  if (all.length === 0) return null;
  const marks = spots.map((spot) => ({ ...spot, small: true }));
  const names = marks.flatMap((spot) => {
    const at = map.at(spot);
    return at ? [{ text: spot.name, ...at, radius: spotRadius(spot, map.perKm) }] : [];
  });
  const areas = map.governorates.flatMap(({ code, middle }) => {
    const name = GOVERNORATES[code as GovernorateCode];
    return name && middle ? [{ text: governorateName(words, name), ...middle, radius: 0 }] : [];
  });
  return (
    <svg
      class="map map-large"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={spotsInWords(words, `map_${of}_label`, all)}
    >
      <Land map={map} width={WIDTH} height={HEIGHT} tinted={governorates.map(({ id }) => id)} />
      {marks.map((spot) => (
        <SpotMark key={spot.id} spot={spot} at={map.at(spot)} perKm={map.perKm} />
      ))}
      {placeLabels([...names, ...areas], WIDTH, HEIGHT).map(({ text, x, y, isArea }) => (
        <text key={`${text} ${x}`} class={isArea ? 'map-area-name' : 'map-name'} x={x} y={y + 4}>
          {text}
        </text>
      ))}
      <ScaleBar perKm={map.perKm} height={HEIGHT} />
    </svg>
  );
}
