/** Roughly the middle of Syria, degrees. */
const MIDDLE = { lat: 35, lon: 38.3 };
/** Within this of the middle, in degrees, a place is central. */
const CENTRAL = 0.7;

const EIGHTHS = ['east', 'north_east', 'north', 'north_west', 'west', 'south_west', 'south', 'south_east'];

/** Which part of the country a point lies in, as the end of a message key: `north_west`, `centre` … */
export function partOfCountry({ lat, lon }: { lat: number; lon: number }): string {
  const north = lat - MIDDLE.lat;
  // A degree of longitude is shorter than one of latitude here.
  const east = (lon - MIDDLE.lon) * Math.cos((MIDDLE.lat * Math.PI) / 180);
  if (Math.hypot(north, east) < CENTRAL) return 'centre';
  const eighth = Math.round(Math.atan2(north, east) / (Math.PI / 4));
  return EIGHTHS[(eighth + 8) % 8] ?? 'centre';
}
