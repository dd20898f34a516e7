import { type GeoPath, type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import governorates from '../../../assets/maps/governorates.json' with { type: 'json' };
import neighbours from '../../../assets/maps/neighbours.json' with { type: 'json' };
import waters from '../../../assets/maps/waters.json' with { type: 'json' };

const syria = governorates as unknown as FeatureCollection;
const around = neighbours as unknown as FeatureCollection;
const rivers = waters as unknown as FeatureCollection;

/** The outlines' own edge, degrees: beyond it there is nothing to draw. */
export const WINDOW = { west: 34.5, east: 43.6, south: 31.2, north: 38.4 };

export interface Outlines {
  neighbours: string;
  governorates: { code: string; d: string }[];
  waters: { d: string; area: boolean }[];
  /** Pixels of a point; null off the map. */
  at(point: { lat: number; lon: number }): { x: number; y: number } | null;
  /** Pixels per km at the middle of the map. */
  perKm: number;
}

/** Draws the outlines into a box, Syria filling it. */
export function drawOutlines(width: number, height: number): Outlines {
  // Little room around it: the neighbours' outlines end at `WINDOW`, and their cut edges stay out of the picture.
  const margin = Math.min(width, height) * 0.03;
  const projection = geoMercator()
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      syria,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path: GeoPath = geoPath(projection).digits(1);
  return {
    neighbours: path({ ...around, features: around.features.filter(isNotSyria) }) ?? '',
    governorates: syria.features.map((feature) => ({
      code: String(feature.properties?.pcode ?? ''),
      d: path(feature) ?? '',
    })),
    waters: rivers.features.map((feature) => ({
      d: path(feature) ?? '',
      area: feature.properties?.kind === 'lake',
    })),
    at: (point) => pixelOf(projection, point),
    perKm: perKm(projection),
  };
}

function isNotSyria(feature: FeatureCollection['features'][number]): boolean {
  return feature.properties?.name_en !== 'Syria';
}

function pixelOf(projection: GeoProjection, { lat, lon }: { lat: number; lon: number }) {
  if (lon < WINDOW.west || lon > WINDOW.east || lat < WINDOW.south || lat > WINDOW.north) return null;
  const pixel = projection([lon, lat]);
  return pixel && { x: pixel[0], y: pixel[1] };
}

function perKm(projection: GeoProjection): number {
  const a = projection([38, 35]);
  const b = projection([38, 36]);
  // One degree of latitude is about 111 km.
  return a && b ? Math.abs(a[1] - b[1]) / 111 : 0;
}
