import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, type Look, openGallery } from '../../tests/gallery/open-gallery.ts';
import { changed } from '../../tests/gallery/pictures.ts';
import { METHODS } from '../../tests/gallery/states/methods.ts';
import { OPTIONS } from '../../tests/gallery/states/options.ts';
import { SELECTIONS } from '../../tests/gallery/states/selections.ts';
import { WELCOMES } from '../../tests/gallery/states/welcomes.ts';

const PAGES = { options: OPTIONS, welcome: WELCOMES, method: METHODS, selection: SELECTIONS };
const STATES = Object.entries(PAGES).flatMap(([page, states]) =>
  Object.keys(states).map((state) => `${page}=${state}`),
);
/** The first state of each page is the usual one. */
const USUAL = ['options=chosen', 'welcome=claim', 'method=counted', 'selection=found'];
const ENGLISH: Look = { theme: 'light', locale: 'en' };
const ARABIC: Look = { theme: 'dark', locale: 'ar' };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

/** What the Tab key reaches, in order: its words, and where it begins on the page. */
async function tabStops(): Promise<{ name: string; top: number; hasOutline: boolean }[]> {
  const stops: { name: string; top: number; hasOutline: boolean }[] = [];
  for (let pressed = 0; pressed < 80; pressed++) {
    await gallery.page.keyboard.press('Tab');
    const stop = await gallery.page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      if (!at || at === document.body) return null;
      // What is drawn for a hidden field is its label.
      const shown = at.matches('.file-button input') ? (at.parentElement ?? at) : at;
      // What stands in a card that scrolls by itself is where the card is.
      const place = at.closest('.card') ?? shown;
      return {
        name: (at.getAttribute('aria-label') ?? at.closest('label')?.innerText ?? at.innerText ?? '').trim(),
        top: place.getBoundingClientRect().top + scrollY,
        hasOutline: getComputedStyle(shown).outlineStyle !== 'none',
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

it.each(STATES)('%s holds to WCAG 2.2 AA in 320 pixels, without scrolling sideways', async (state) => {
  await gallery.show(state, ARABIC, 320);
  expect(await gallery.violations()).toEqual([]);
  expect(await gallery.scrollsSideways()).toBe(false);
});

describe.each([ENGLISH, ARABIC])('in $theme, $locale', (look) => {
  it.each(USUAL)('%s holds to WCAG 2.2 AA on a wide window, and looks as it did', async (state) => {
    await gallery.show(state, look, 1400);
    expect(await changed(gallery, state.replace('=', '-'), look)).toBeNull();
    expect(await gallery.violations()).toEqual([]);
  });

  it.each(USUAL)('%s can be read with text of twice the size', async (state) => {
    await gallery.show(state, look, 640);
    await gallery.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await gallery.scrollsSideways()).toBe(false);
    // Nothing is cut off in a box that is too small for it.
    const cut = await gallery.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, label, p, h1, h2, h3, dd, dt, li')]
        .filter((element) => {
          const { overflowX } = getComputedStyle(element);
          return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        })
        .map((element) => element.innerText.slice(0, 40)),
    );
    expect(cut).toEqual([]);
  });
});

describe('with the keyboard', () => {
  it.each(USUAL)('everything of %s is reached from top to bottom, and seen where it is', async (state) => {
    await gallery.open(state, ENGLISH, 360);
    const stops = await tabStops();
    expect(stops.length).toBeGreaterThan(8);
    expect(stops.filter(({ name }) => name === '')).toEqual([]);
    expect(stops.filter(({ hasOutline }) => !hasOutline)).toEqual([]);
    const back = stops.filter(({ top }, at) => top + 4 < (stops[at - 1]?.top ?? 0));
    expect(back.map(({ name }) => name)).toEqual([]);
  });
});

describe('to press', () => {
  it.each(USUAL)('each control of %s is at least 24 pixels wide and high', async (state) => {
    await gallery.show(state, ENGLISH, 360);
    const small = await gallery.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, select, summary, input, nav a')]
        .map((control) => (control.closest('.file-button, .radio') as HTMLElement | null) ?? control)
        .filter((control) => {
          const { width, height } = control.getBoundingClientRect();
          return height > 0 && (width < 24 || height < 24);
        })
        .map((control) => `${control.tagName} ${control.className} ${control.innerText.slice(0, 30)}`),
    );
    expect(small).toEqual([]);
  });
});

it.each([...USUAL, 'popup=read', 'library=found', 'cards'])(
  'nothing of %s moves for readers who want no motion',
  async (state) => {
    await gallery.show(state, ENGLISH, 1200); // which asks for reduced motion
    const moving = await gallery.page.evaluate(() => {
      const roots = [
        document,
        ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
      ];
      return roots
        .flatMap((root) => [...root.querySelectorAll('*')])
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element);
          const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.001);
          return (
            lasts(transitionDuration) ||
            (animationName !== 'none' && lasts(animationDuration)) ||
            scrollBehavior === 'smooth'
          );
        })
        .map(({ tagName, className }) => `${tagName} ${className}`);
    });
    expect(moving).toEqual([]);
  },
);

describe('in colours that the reader’s system forces', () => {
  it.each([...USUAL, 'popup=read', 'library=found'])(
    'what %s marks with colour is still to be seen',
    async (state) => {
      const cdp = await gallery.page.createCDPSession();
      await gallery.show(state, ENGLISH, 1200);
      await cdp.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      const lost = await gallery.page.evaluate(() => {
        if (!matchMedia('(forced-colors: active)').matches) throw new Error('The colours are not forced.');
        const ground = getComputedStyle(document.body).backgroundColor;
        const isSeen: [selector: string, by: (style: CSSStyleDeclaration) => boolean][] = [
          ['.marked', ({ textDecorationLine }) => textDecorationLine === 'underline'],
          ['.map-dot, .map-spot-small', ({ fill }) => fill !== ground],
          [
            '.button, .switch input, select, input[type="search"]',
            (style) => style.borderTopStyle !== 'none' || style.backgroundColor !== ground,
          ],
        ];
        const lost = isSeen.flatMap(([selector, by]) =>
          [...document.querySelectorAll(selector)]
            .filter((element) => !by(getComputedStyle(element)))
            .map((element) => `${selector}: ${element.outerHTML.slice(0, 80)}`),
        );
        return lost;
      });
      await cdp.detach();
      expect(lost).toEqual([]);
    },
  );
});
