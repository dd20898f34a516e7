import { useMemo } from 'preact/hooks';
import type { PointPrecision } from '../../model/place.ts';
import { drawOutlines, type Outlines } from './outlines.ts';

export interface Spot {
  id: string;
  /** In the reader's language. */
  name: string;
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
}

const WIDTH = 320;
const HEIGHT = 232;

/** Radius in km of the area drawn where the point is the middle of a subdistrict or only roughly known. */
const AREA_KM: Partial<Record<PointPrecision, number>> = { adm3_centroid: 12, approx: 7, point_fuzzy: 7 };

/** Syria with its governorates, neighbours and rivers, and spots on it. Geography is never mirrored. */
export function PlaceMap({ spots, governorate, label }: Props) {
  const map = useMemo(() => drawOutlines(WIDTH, HEIGHT), []);
  return (
    <svg class="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Land map={map} width={WIDTH} height={HEIGHT} tinted={governorate ? [governorate] : []} />
      {spots.map((spot) => (
        <SpotMark key={spot.id} spot={spot} at={map.at(spot)} perKm={map.perKm} />
      ))}
    </svg>
  );
}

interface LandProps {
  map: Outlines;
  width: number;
  height: number;
  /** P-codes of governorates. */
  tinted: readonly string[];
}

/** What lies beneath the spots. */
export function Land({ map, width, height, tinted }: LandProps) {
  return (
    <>
      <rect class="map-ground" width={width} height={height} />
      <path class="map-neighbours" d={map.neighbours} />
      <path class="map-country" d={map.country} />
      {map.governorates.map(({ code, d }) => (
        <path key={code} class={tinted.includes(code) ? 'map-gov map-gov-here' : 'map-gov'} d={d} />
      ))}
      {map.waters.map(({ d, area }, i) => (
        <path key={i} class={area ? 'map-lake' : 'map-river'} d={d} />
      ))}
    </>
  );
}

interface SpotProps {
  spot: Spot;
  at: { x: number; y: number } | null;
  perKm: number;
}

export function SpotMark({ spot, at, perKm }: SpotProps) {
  if (!at) return null;
  const radius = spotRadius(spot, perKm);
  if (AREA_KM[spot.precision])
    return (
      <circle class={spot.small ? 'map-area map-area-small' : 'map-area'} cx={at.x} cy={at.y} r={radius} />
    );
  if (spot.small) return <circle class="map-spot map-spot-small" cx={at.x} cy={at.y} r={radius} />;
  return (
    <g class="map-spot">
      <circle class="map-halo" cx={at.x} cy={at.y} r={8} />
      <circle class="map-dot" cx={at.x} cy={at.y} r={radius} />
    </g>
  );
}

/** Pixels that a spot's mark reaches from its point. */
export function spotRadius({ precision, small }: Spot, perKm: number): number {
  const area = AREA_KM[precision];
  if (area) return Math.max(small ? 4 : 7, area * perKm);
  return small ? 3 : 4;
}
