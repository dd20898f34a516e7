import { parentOf } from '../readable/flat-tree.ts';
import { over, type Rgba, rgbaOf } from './colour.ts';

/**
 * What a text stands on. `light` and `dark` are light and dark enough for the lines of that ground to have a contrast of
 * 3 : 1; on `mixed`, neither is sure: a middle tone, a picture, or a layer that lies over what its parents do not tell. There the
 * lines have the colour of the text, which the page itself made to be read.
 */
export type GroundKind = 'light' | 'dark' | 'mixed';

/** Tells what elements stand on, by the page as it is painted rather than by what it declares. */
export interface Ground {
  of(element: Element): GroundKind;
}

/**
 * Relative luminances (WCAG 2.2) from which, and up to which, every line of that ground has 3 : 1, on its tint too;
 * ground.test.ts holds the style sheet to them.
 */
export const LIGHT_FROM = 0.62;
export const DARK_UP_TO = 0.075;

/** The colours that an element's background adds up to; null where that is a picture or can't be known. */
type Layer = Rgba | null;

const WHITE: Rgba = { red: 1, green: 1, blue: 1, alpha: 1 };
const BLACK: Rgba = { red: 0, green: 0, blue: 0, alpha: 1 };

/** Remembers what it saw, so make a new one when the page's colours may have changed. */
export function createGround(window: Window): Ground {
  const seen = new Map<Element, Layer>();

  /** Up to what is known or tells by itself, and down again: pages may be nested deeper than calls can be. */
  function layerOf(element: Element): Layer {
    const through: { element: Element; own: Rgba }[] = [];
    let at = element;
    let layer = seen.get(at);
    while (layer === undefined) {
      const style = window.getComputedStyle(at);
      const own = rgbaOf(style.backgroundColor);
      const parent = parentOf(at);
      if (!own || style.backgroundImage !== 'none') layer = null;
      else if (own.alpha > 0.99) layer = own;
      else if (!parent) layer = over(own, canvas(style));
      // What lies over other parts of the page has more beneath it than its parents.
      else if (own.alpha < 0.5 && /^(?:absolute|fixed)$/.test(style.position)) layer = null;
      else {
        through.push({ element: at, own });
        at = parent;
        layer = seen.get(at);
        continue;
      }
      seen.set(at, layer);
    }
    for (const { element, own } of through.reverse()) {
      // Nearly every element lets all through: then it is the very layer of its parent, whose kind is known.
      if (own.alpha !== 0) layer = layer && over(own, layer);
      seen.set(element, layer);
    }
    return layer;
  }

  const kinds = new Map<Layer, GroundKind>();
  function kindOf(layer: Layer): GroundKind {
    const tone = layer && luminance(layer);
    if (tone === null) return 'mixed';
    return tone >= LIGHT_FROM ? 'light' : tone <= DARK_UP_TO ? 'dark' : 'mixed';
  }

  return {
    of(element) {
      const layer = layerOf(element);
      const kind = kinds.get(layer) ?? kindOf(layer);
      kinds.set(layer, kind);
      return kind;
    },
  };
}

/** Beneath the root the browser paints white, or nearly black for a page of a dark scheme, whose text is light. */
function canvas({ color }: CSSStyleDeclaration): Rgba {
  const text = rgbaOf(color);
  return text && luminance(text) > 0.5 ? BLACK : WHITE;
}

/** WCAG 2.2 relative luminance of an sRGB colour, 0–1. */
export function luminance({ red, green, blue }: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
