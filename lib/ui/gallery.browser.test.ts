import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, type Look, openGallery } from '../../tests/gallery/open-gallery.ts';
import { changed } from '../../tests/gallery/pictures.ts';
import { CARDS } from '../../tests/gallery/states/cards.ts';
import { LIBRARIES } from '../../tests/gallery/states/libraries.ts';
import { POPUPS } from '../../tests/gallery/states/popups.ts';

const LOOKS = (['light', 'dark'] as const).flatMap((theme) =>
  (['en', 'ar'] as const).map((locale): Look => ({ theme, locale })),
);

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

describe.each(LOOKS)('in $theme, $locale', (look) => {
  it('the cards hold to WCAG 2.2 AA, and look as they did', async () => {
    await gallery.show('', look, 1400);
    const changes: (string | null)[] = [];
    for (const name of Object.keys(CARDS))
      changes.push(await changed(gallery, `card-${name}`, look, `[data-card="${name}"] > div`));
    expect(changes.filter(Boolean)).toEqual([]);
    expect(await gallery.violations()).toEqual([]);
  });

  it.each(Object.keys(LIBRARIES))(
    'the library “%s” holds to WCAG 2.2 AA, fits in 320 pixels, and looks as it did',
    async (name) => {
      for (const width of [1200, 320]) {
        await gallery.show(`library=${name}`, look, width);
        if (width === 1200) expect(await changed(gallery, `library-${name}`, look)).toBeNull();
        expect(await gallery.violations()).toEqual([]);
        expect(await gallery.scrollsSideways()).toBe(false);
      }
    },
  );

  it.each(Object.keys(POPUPS))(
    'the popup “%s” holds to WCAG 2.2 AA, fits in 320 pixels, and looks as it did',
    async (name) => {
      await gallery.show(`popup=${name}`, look, 320);
      expect(await changed(gallery, `popup-${name}`, look)).toBeNull();
      expect(await gallery.violations()).toEqual([]);
      expect(await gallery.scrollsSideways()).toBe(false);
    },
  );
});
