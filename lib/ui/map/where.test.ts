import { describe, expect, it } from 'vitest';
import { drawOutlines } from './outlines.ts';
import { partOfCountry } from './where.ts';

describe('partOfCountry', () => {
  it.each([
    ['Aleppo', 36.2, 37.16, 'north_west'],
    ['Al-Hasakah', 36.5, 40.75, 'north_east'],
    ['Deir ez-Zor', 35.33, 40.14, 'east'],
    ['Daraa', 32.62, 36.1, 'south_west'],
    ['Raqqa', 35.95, 39.0, 'north_east'],
    ['Palmyra', 34.56, 38.28, 'centre'],
  ])('%s', (_, lat, lon, part) => {
    expect(partOfCountry({ lat, lon })).toBe(part);
  });
});

describe('drawOutlines', () => {
  const map = drawOutlines(320, 232);

  it('draws 14 governorates and the zone between', () => {
    expect(map.governorates.filter(({ code, d }) => code && d)).toHaveLength(14);
  });

  it('puts north above south and east right of west', () => {
    const aleppo = map.at({ lat: 36.2, lon: 37.16 });
    const daraa = map.at({ lat: 32.62, lon: 36.1 });
    expect(aleppo && daraa && aleppo.y < daraa.y && aleppo.x > daraa.x).toBe(true);
  });

  it('puts nothing on the map that lies off it', () => {
    expect(map.at({ lat: 46.2, lon: 6.1 })).toBeNull();
  });
});
