import { useMemo } from 'preact/hooks';
import type { PointPrecision } from '../../model/place.ts';
import { drawOutlines } from './outlines.ts';

export interface Spot {
  id: string;
  lat: number;
  lon: number;
  precision: PointPrecision;
  /** Small for the other places of an article, beside the one that is meant. */
  small?: boolean;
}

interface Props {
  spots: readonly Spot[];
  /** P-code of the governorate to be tinted. */
  governorate: string | null;
  /** The same in words. */
  label: string;
  width?: number;
  height?: number;
}

/** Radius in km of the area drawn where the point is the middle of a subdistrict or only roughly known. */
const AREA_KM: Partial<Record<PointPrecision, number>> = { adm3_centroid: 12, approx: 7, point_fuzzy: 7 };

/** Syria with its governorates, neighbours and rivers, and spots on it. Geography is never mirrored. */
export function PlaceMap({ spots, governorate, label, width = 320, height = 232 }: Props) {
  const map = useMemo(() => drawOutlines(width, height), [width, height]);
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect class="map-ground" width={width} height={height} />
      <path class="map-neighbours" d={map.neighbours} />
      {map.governorates.map(({ code, d }) => (
        <path key={code} class={code === governorate ? 'map-gov map-gov-here' : 'map-gov'} d={d} />
      ))}
      {map.waters.map(({ d, area }, i) => (
        <path key={i} class={area ? 'map-lake' : 'map-river'} d={d} />
      ))}
      {spots.map((spot) => (
        <SpotMark key={spot.id} spot={spot} at={map.at(spot)} perKm={map.perKm} />
      ))}
    </svg>
  );
}

function SpotMark({ spot, at, perKm }: { spot: Spot; at: { x: number; y: number } | null; perKm: number }) {
  if (!at) return null;
  if (spot.small) return <circle class="map-spot map-spot-small" cx={at.x} cy={at.y} r={3} />;
  const radius = AREA_KM[spot.precision];
  if (radius) return <circle class="map-area" cx={at.x} cy={at.y} r={Math.max(7, radius * perKm)} />;
  return (
    <g class="map-spot">
      <circle class="map-halo" cx={at.x} cy={at.y} r={8} />
      <circle class="map-dot" cx={at.x} cy={at.y} r={4} />
    </g>
  );
}
