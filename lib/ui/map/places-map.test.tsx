import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ABROAD, MAARRAT, TELL } from '../../../tests/gallery/states/places.ts';
import { translator } from '../../../tests/gallery/translate.ts';
import type { Place } from '../../model/place.ts';
import { WordsContext } from '../i18n/context.ts';
import { wordsFor } from '../i18n/words.ts';
import { drawOutlines } from './outlines.ts';
import { PlacesMap } from './PlacesMap.tsx';

const HOMS: Place = {
  ...MAARRAT,
  id: 'SY04',
  name: 'Homs',
  nameAr: 'حمص',
  kind: 'governorate',
  precision: 'centroid',
};

function mapOf(places: Place[], locale: 'en' | 'ar' = 'en') {
  return renderToString(
    <WordsContext.Provider value={wordsFor(translator(locale), locale)}>
      <PlacesMap places={places} of="page" />
    </WordsContext.Provider>,
  );
}

describe('the larger map', () => {
  it('marks a place by a point, and one of which only the area is known by an area, in words too', () => {
    const html = mapOf([MAARRAT, TELL]);
    expect(html.match(/class="map-area /g)).toHaveLength(1);
    expect(html.match(/class="map-spot /g)).toHaveLength(1);
    const label = /aria-label="([^"]*)"/.exec(html)?.[1];
    expect(label).toContain('Maarrat al-Numan and Tell Rifaat');
    expect(label).toMatch(/only that is known: Tell Rifaat\./);
  });

  it('tints a governorate as a whole instead of marking its middle', () => {
    const html = mapOf([MAARRAT, HOMS]);
    expect(html.match(/map-gov-here/g)).toHaveLength(1);
    expect(html.match(/class="map-spot /g)).toHaveLength(1);
    expect(html).toContain('Maarrat al-Numan and Homs');
  });

  it('names places and governorates in the reader’s language, and says how far is far', () => {
    expect(mapOf([MAARRAT])).toMatch(/class="map-name"[^>]*>Maarrat al-Numan</);
    const arabic = mapOf([MAARRAT], 'ar');
    expect(arabic).toMatch(/class="map-name"[^>]*>معرة النعمان</);
    expect(arabic).toMatch(/class="map-area-name"[^>]*>[\u0600-\u06ff ]+</);
    expect(arabic).toMatch(/كم</);
  });

  it('is not drawn for places abroad alone', () => expect(mapOf([ABROAD])).toBe(''));
});

describe('the part of the country that is drawn', () => {
  it('holds all the points, and is wider than the points of one town', () => {
    const points = [
      { lat: 35.64, lon: 36.67 },
      { lat: 36.47, lon: 37.09 },
    ];
    const map = drawOutlines(440, 340, points);
    for (const point of points) {
      const at = map.at(point);
      expect(at?.x).toBeGreaterThan(20);
      expect(at?.x).toBeLessThan(420);
      expect(at?.y).toBeGreaterThan(20);
      expect(at?.y).toBeLessThan(320);
    }
    const one = drawOutlines(440, 340, points.slice(0, 1));
    expect(340 / one.perKm).toBeGreaterThan(100);
    expect(one.perKm).toBeGreaterThan(drawOutlines(440, 340).perKm);
  });
});
