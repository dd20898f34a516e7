/** A colour as shares of 1, sRGB. */
export interface Rgba {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const NONE: Rgba = { red: 0, green: 0, blue: 0, alpha: 0 };

/** A computed colour; null where its notation is not one that tells sRGB shares or a lightness. */
export function rgbaOf(text: string): Rgba | null {
  // The background of nearly every element.
  if (text === 'rgba(0, 0, 0, 0)' || text === 'transparent') return NONE;
  const [, space = '', inner = ''] = /^([a-z]+)\((.*)\)$/.exec(text) ?? [];
  const parts = inner.match(/-?[\d.]+(?:e-?\d+)?%?|none/g)?.map(share) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = parts;
  if (parts.length < 3) return null;
  if (space === 'rgb' || space === 'rgba') return { red: a / 255, green: b / 255, blue: c / 255, alpha };
  if (/^color\(srgb /.test(text)) return { red: a, green: b, blue: c, alpha };
  // Only how light it is matters here, and these begin with it.
  if (space === 'oklab' || space === 'oklch') return grey(a ** 3, alpha);
  if (space === 'lab' || space === 'lch') return grey(a > 8 ? ((a + 16) / 116) ** 3 : a / 903.3, alpha);
  return null;
}

function share(text: string): number {
  if (text === 'none') return 0;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** The grey of a luminance. */
function grey(luminance: number, alpha: number): Rgba {
  const y = Math.min(1, Math.max(0, luminance));
  const value = y <= 0.0031308 ? y * 12.92 : 1.055 * y ** (1 / 2.4) - 0.055;
  return { red: value, green: value, blue: value, alpha };
}

/** What is seen where one colour lies over another that lets nothing through. */
export function over(top: Rgba, beneath: Rgba): Rgba {
  const mix = (a: number, b: number) => a * top.alpha + b * (1 - top.alpha);
  return {
    red: mix(top.red, beneath.red),
    green: mix(top.green, beneath.green),
    blue: mix(top.blue, beneath.blue),
    alpha: 1,
  };
}
