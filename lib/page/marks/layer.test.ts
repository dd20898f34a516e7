import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLayer, createNames, withoutNames } from './layer.ts';
import { type Mark, moreSpecific } from './mark.ts';
import type { Part } from './style.ts';

const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({ kind, start, end, index: 0 });
const restOf = (claim: Mark, marks: Mark[]) => withoutNames(claim, createNames([...marks, claim])(claim));

it.each([
  ['no name', [], [[10, 30]]],
  [
    'a name inside',
    [mark('unit', 15, 20)],
    [
      [10, 15],
      [20, 30],
    ],
  ],
  ['a name at the beginning', [mark('place', 10, 14)], [[14, 30]]],
  [
    'names that touch',
    [mark('place', 12, 14), mark('unit', 14, 20)],
    [
      [10, 12],
      [20, 30],
    ],
  ],
  [
    'a place inside a unit',
    [mark('unit', 12, 22), mark('place', 14, 16)],
    [
      [10, 12],
      [22, 30],
    ],
  ],
  ['a name that reaches out of it', [mark('unit', 25, 40)], [[10, 25]]],
  ['a name over all of it', [mark('unit', 5, 40)], []],
  ['names elsewhere', [mark('unit', 1, 10), mark('place', 30, 33)], [[10, 30]]],
])('a claim keeps its line where no name has one: %s', (_, names, rest) =>
  expect(restOf(mark('claim', 10, 30), names).map(({ start, end }) => [start, end])).toEqual(rest),
);

it('cuts out exactly what the names cover', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(20))
    .map(([start, length]) => mark('place', start, start + length + 1));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (names) => {
      const rest = restOf(mark('claim', 10, 50), names);
      for (let at = 10; at < 50; at++) {
        const named = names.some(({ start, end }) => start <= at && at < end);
        expect(rest.some(({ start, end }) => start <= at && at < end)).toBe(!named);
      }
    }),
  );
});

it('prefers names to claims and the shorter to the longer', () => {
  const claim = mark('claim', 0, 5);
  const unit = mark('unit', 0, 40);
  const place = mark('place', 3, 8);
  expect(moreSpecific(claim, unit)).toBe(unit);
  expect(moreSpecific(unit, claim)).toBe(unit);
  expect(moreSpecific(unit, place)).toBe(place);
  expect(moreSpecific(place, unit)).toBe(place);
});

describe('what is shown in the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** A layer, and the ranges that are shown by name in the page's registry. */
  function inPage() {
    const registry = new Map<string, Set<unknown>>();
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal(
      'Highlight',
      class extends Set {
        // As in a browser, which takes the ranges one by one.
        constructor(...ranges: unknown[]) {
          super(ranges);
        }
      },
    );
    const shown = () => [...registry].map(([name, ranges]) => [name, ...ranges]);
    return { layer: createLayer(), registry, shown };
  }
  const stroke = (part: Part, ...names: string[]) => ({
    part,
    ground: 'light' as const,
    ranges: names as unknown as StaticRange[],
  });

  it('stays until what stands for it is shown as a whole', () => {
    const { layer, shown } = inPage();
    layer.add(stroke('place', 'Homs'));
    layer.add(stroke('unit', 'a brigade'));
    layer.showFirst();
    const before = [
      ['sidelight-place', 'Homs'],
      ['sidelight-unit', 'a brigade'],
    ];
    expect(shown()).toEqual(before);
    layer.renew();
    expect(shown()).toEqual(before);
    layer.add(stroke('place', 'Hama'));
    layer.showFirst();
    expect(shown()).toEqual(before);
    layer.renew(); // once more, before the others were shown
    layer.add(stroke('place', 'Idlib'));
    layer.show();
    expect(shown()).toEqual([['sidelight-place', 'Idlib']]);
    layer.add(stroke('place', 'Raqqa'));
    layer.showFirst();
    expect(shown()).toEqual([['sidelight-place', 'Idlib', 'Raqqa']]);
  });

  it('goes where nothing stands for it', () => {
    const { layer, shown } = inPage();
    layer.add(stroke('claim', '12 killed'));
    layer.show();
    layer.renew();
    layer.show();
    expect(shown()).toEqual([]);
  });

  it('does not hold what was taken before it was shown', () => {
    const { layer, shown } = inPage();
    layer.add(stroke('place', 'Homs', 'Hama'));
    layer.take(stroke('place', 'Homs'));
    layer.show();
    layer.take(stroke('place', 'Hama'));
    expect(shown()).toEqual([['sidelight-place']]);
  });

  it('is left alone where another has put its own under the same name', () => {
    const { layer, registry, shown } = inPage();
    layer.add(stroke('place', 'Homs'));
    layer.show();
    registry.set('sidelight-place', new Set(['of a newer version']));
    layer.renew();
    layer.show();
    expect(shown()).toEqual([['sidelight-place', 'of a newer version']]);
  });
});
