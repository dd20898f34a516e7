import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, openGallery } from '../../tests/gallery/open-gallery.ts';
import { LIBRARIES } from '../../tests/gallery/states/libraries.ts';
import { METHODS } from '../../tests/gallery/states/methods.ts';
import { OPTIONS } from '../../tests/gallery/states/options.ts';
import { POPUPS } from '../../tests/gallery/states/popups.ts';
import { SELECTIONS } from '../../tests/gallery/states/selections.ts';
import { WELCOMES } from '../../tests/gallery/states/welcomes.ts';

const PAGES = {
  popup: POPUPS,
  library: LIBRARIES,
  options: OPTIONS,
  welcome: WELCOMES,
  method: METHODS,
  selection: SELECTIONS,
};
const STATES = Object.entries(PAGES).flatMap(([page, states]) =>
  Object.keys(states).map((state) => `${page}=${state}`),
);

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery('firefox');
});
afterAll(() => gallery?.close());

/** As wide as the popup is, with a scroll bar that takes some of it. */
const POPUP = 400;

// Firefox's driver can't ask for the dark theme, in which Chromium sees every state.
describe.each(['en', 'ar'] as const)('in %s', (locale) => {
  it.each(['cards', ...STATES])('%s holds to WCAG 2.2 AA in Firefox', async (state) => {
    await gallery.show(state, { theme: 'light', locale }, state.startsWith('popup') ? POPUP : 1200);
    expect(await gallery.violations()).toEqual([]);
    expect(await gallery.scrollsSideways()).toBe(false);
  });
});
