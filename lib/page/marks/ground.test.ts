import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import looks from '../../../assets/page/highlight-styles.json' with { type: 'json' };
import { MARK_KINDS } from '../../model/settings.ts';
import { over, type Rgba, rgbaOf } from './colour.ts';
import { createGround, DARK_UP_TO, LIGHT_FROM, luminance } from './ground.ts';

/** The ground of the innermost element of some markup, whose inline styles are taken as computed. */
function groundOf(html: string, root = 'color: rgb(0, 0, 0)') {
  const { document } = parseHTML(`<html style="${root}"><body>${html}</body></html>`);
  const computed = (element: Element) => {
    const told = Object.fromEntries(
      (element.getAttribute('style') ?? '')
        .split(';')
        .map((one) => one.split(/:\s*/).map((part) => part.trim())),
    );
    return {
      backgroundColor: told['background-color'] ?? 'rgba(0, 0, 0, 0)',
      backgroundImage: told['background-image'] ?? 'none',
      color: told.color ?? 'rgb(0, 0, 0)',
      position: told.position ?? 'static',
    };
  };
  let at: Element = document.body;
  while (at.firstElementChild) at = at.firstElementChild;
  return createGround({ getComputedStyle: computed } as unknown as Window).of(at);
}

const on = (color: string) => `<div style="background-color: ${color}"><p></p></div>`;

describe('the ground that a text stands on', () => {
  it.each([
    ['white', on('rgb(255, 255, 255)'), 'light'],
    ['sepia', on('rgb(244, 236, 216)'), 'light'],
    ['black', on('rgb(0, 0, 0)'), 'dark'],
    ['a night mode', on('rgb(24, 26, 27)'), 'dark'],
    ['a middle grey', on('rgb(128, 128, 128)'), 'mixed'],
    ['a strong blue', on('rgb(30, 100, 220)'), 'mixed'],
    ['a dark blue in another notation', on('color(srgb 0.05 0.05 0.2)'), 'dark'],
    ['a pale tone by its lightness', on('oklch(0.95 0.03 90)'), 'light'],
    ['a notation that is not known', on('hologram(7)'), 'mixed'],
    ['half a black over white', on('rgba(0, 0, 0, 0.5)'), 'mixed'],
    ['a breath of black over white', on('rgba(0, 0, 0, 0.05)'), 'light'],
    ['a picture', '<div style="background-image: url(a.png)"><p></p></div>', 'mixed'],
    [
      'a white box on a picture',
      `<div style="background-image: url(a.png)">${on('rgb(255, 255, 255)')}</div>`,
      'light',
    ],
    ['words laid over something', '<div style="position: absolute"><p></p></div>', 'mixed'],
    [
      'a white box laid over something',
      '<div style="position: absolute; background-color: rgb(255, 255, 255)"><p></p></div>',
      'light',
    ],
  ])('%s', (_, html, wished) => expect(groundOf(html)).toBe(wished));

  it('is told of a text as deep as pages can be', () => {
    const deep = 20_000;
    expect(groundOf(`<div style="background-color: rgb(0, 0, 0)">${'<div>'.repeat(deep)}`)).toBe('dark');
  });

  it('is the browser’s own where the page tells none: dark under light text', () => {
    expect(groundOf('<p></p>')).toBe('light');
    expect(groundOf('<p></p>', 'color: rgb(255, 255, 255)')).toBe('dark');
  });
});

const contrast = (a: Rgba, b: Rgba) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const parse = (text: string): Rgba => {
  const hex = /^#(..)(..)(..)$/
    .exec(text)
    ?.slice(1)
    .map((two) => Number.parseInt(two, 16));
  const [, rgb = '', alpha = '1'] = /^rgb\(([\d ]+) \/ ([\d.]+)\)$/.exec(text) ?? [];
  const found = hex
    ? rgbaOf(`rgb(${hex.join(', ')})`)
    : rgbaOf(`rgba(${rgb.split(' ').join(', ')}, ${alpha})`);
  if (!found) throw new Error(`No colour: ${text}`);
  return found;
};

/** Grounds as near as can be to a luminance, of every hue. */
function groundsOf(tone: number): Rgba[] {
  const hues = [
    [1, 1, 1],
    [1, 0.6, 0.6],
    [0.6, 1, 0.6],
    [0.6, 0.6, 1],
    [1, 1, 0.6],
    [0.6, 1, 1],
    [1, 0.6, 1],
  ];
  return hues.map(([red = 0, green = 0, blue = 0]) => {
    const scaled = (by: number) => {
      const part = (share: number) => Math.min(1, share * by);
      return { red: part(red), green: part(green), blue: part(blue), alpha: 1 };
    };
    let by = 0;
    while (luminance(scaled(by)) < tone && by < 3) by += 0.001;
    return scaled(by);
  });
}

describe('the lines of a kind', () => {
  it.each(
    MARK_KINDS.flatMap(
      (kind) =>
        [
          [kind, 'light', LIGHT_FROM],
          [kind, 'light', 1],
          [kind, 'dark', DARK_UP_TO],
          [kind, 'dark', 0],
        ] as const,
    ),
  )('of %s have 3 : 1 on the %s ground of luminance %f, with its tint and without', (kind, ground, tone) => {
    const { line, ground: tint } = looks[kind][ground];
    for (const bare of groundsOf(tone)) {
      expect(contrast(parse(line), bare)).toBeGreaterThanOrEqual(3);
      expect(contrast(parse(line), over(parse(tint), bare))).toBeGreaterThanOrEqual(3);
    }
  });

  it('are the colour of the text itself on a mixed ground', () => {
    for (const kind of MARK_KINDS) expect(looks[kind].mixed.line).toBe('currentColor');
    const css = readFileSync('public/highlights.css', 'utf8').split('@media')[0] ?? '';
    const lines = [
      ...css.matchAll(/::highlight\(sidelight-(?:place|unit|claim-line|current)-on-mixed\) \{([^}]*)\}/g),
    ];
    expect(lines).toHaveLength(4);
    for (const [, rule] of lines) expect(rule).toContain('currentColor');
  });
});
