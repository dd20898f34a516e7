import { type GeoPath, type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, MultiPoint } from 'geojson';
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
  /** The whole country, by the neighbours' lines: the governorates', drawn over it, leave gaps to them. */
  country: string;
  /** `middle` of the part that the box shows; null where it shows none. */
  governorates: { code: string; d: string; middle: { x: number; y: number } | null }[];
  waters: { d: string; area: boolean }[];
  /** Pixels of a point; null off the map. */
  at(point: { lat: number; lon: number }): { x: number; y: number } | null;
  /** Pixels per km at the middle of the map. */
  perKm: number;
}

/** Degrees of latitude that a map shows at least: nearer, the outlines would look as if they were exact. */
const LEAST = 1.2;

/** Draws the outlines into a box: Syria filling it, or the part of it in which `points` lie. */
export function drawOutlines(
  width: number,
  height: number,
  points: readonly { lat: number; lon: number }[] = [],
): Outlines {
  // Little room around it: the neighbours' outlines end at `WINDOW`, and their cut edges stay out of the picture.
  const margin = Math.min(width, height) * 0.03;
  const projection = geoMercator()
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      points.length === 0 ? syria : regionAround(points),
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path: GeoPath = geoPath(projection).digits(1);
  return {
    neighbours: path({ ...around, features: around.features.filter((one) => !isSyria(one)) }) ?? '',
    country: path({ ...around, features: around.features.filter(isSyria) }) ?? '',
    governorates: syria.features.map((feature) => ({
      code: String(feature.properties?.pcode ?? ''),
      d: path(feature) ?? '',
      middle: middleOf(path, feature),
    })),
    waters: rivers.features.map((feature) => ({
      d: path(feature) ?? '',
      area: feature.properties?.kind === 'lake',
    })),
    at: (point) => pixelOf(projection, point),
    perKm: perKm(projection),
  };
}

/** The corners of the points' region, with room around it. */
function regionAround(points: readonly { lat: number; lon: number }[]): MultiPoint {
  const reach = (values: readonly number[], least: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const room = Math.max((high - low) * 0.18, (least - (high - low)) / 2, 0.1);
    return [low - room, high + room] as const;
  };
  const [south, north] = reach(
    points.map(({ lat }) => lat),
    LEAST,
  );
  const [west, east] = reach(
    points.map(({ lon }) => lon),
    LEAST,
  );
  return {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
}

function middleOf(path: GeoPath, feature: FeatureCollection['features'][number]) {
  const [x, y] = path.centroid(feature);
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null;
}

function isSyria(feature: FeatureCollection['features'][number]): boolean {
  return feature.properties?.name_en === 'Syria';
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
