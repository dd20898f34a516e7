import { parentOf } from '../readable/flat-tree.ts';

/** Tells elements that stand on a dark ground, by the page as it is painted rather than by what it declares. */
export interface Ground {
  isDark(element: Element): boolean;
}

/** Relative luminance (WCAG 2.2) below which black text could not be read with a contrast of 4.5 : 1. */
const DARK_BELOW = 0.18;

/** Remembers what it saw, so make a new one when the page's colours may have changed. */
export function createGround(window: Window): Ground {
  const seen = new Map<Element, boolean>();
  return {
    isDark(element) {
      const path: Element[] = [];
      let dark: boolean | undefined;
      for (let at: Element | null = element; at && dark === undefined; at = parentOf(at)) {
        dark = seen.get(at) ?? darkness(window.getComputedStyle(at).backgroundColor);
        path.push(at);
      }
      const answer = dark ?? textIsLight(window, element);
      for (const at of path) seen.set(at, answer);
      return answer;
    },
  };
}

/** Undefined where a colour lets through what lies beneath. */
function darkness(color: string): boolean | undefined {
  const parts = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts;
  if (!/^rgba?\(/.test(color) || parts.length < 3 || alpha < 0.5) return undefined;
  return luminance(red, green, blue) < DARK_BELOW;
}

/** No colour of its own up to the root: the browser paints white, or black under a dark colour scheme with light text. */
function textIsLight(window: Window, element: Element): boolean {
  const parts =
    window
      .getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = parts;
  return luminance(red, green, blue) > 0.5;
}

/** WCAG 2.2 relative luminance of an sRGB colour, 0–1. */
export function luminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
