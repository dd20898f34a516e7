import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { letOthersRun } from '../slices.ts';
import type { Layer, Stroke } from './layer.ts';
import type { Mark } from './mark.ts';
import type { Near } from './near.ts';
import { createPainter } from './painter.ts';

/** Milliseconds, as the code that is tested reads them. */
let time = 0;
/** To look up what an element stands on takes so long that painting rests between steps. */
const slowWindow = {
  getComputedStyle() {
    time += 4;
    return { backgroundColor: 'rgb(255, 255, 255)', backgroundImage: 'none' };
  },
} as unknown as Window;
beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => time));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const mark = (kind: Mark['kind'], index: number, length: number): Mark => ({
  kind,
  start: index * 10,
  end: index * 10 + length,
  index,
});

/** Two elements, and a painter for which both are near unless a test says otherwise. */
function painting() {
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(range: object) {
        Object.assign(this, range);
      }
    },
  );
  const shown = new Set<Stroke>();
  const layer: Layer = {
    add: (stroke) => void shown.add(stroke),
    take: (stroke) => void shown.delete(stroke),
    show() {},
    showFirst: () => true,
    takeFormer() {},
    renew: () => shown.clear(),
  };
  const nodes = ['one', 'two'].map((name) => ({ parentElement: { name } }) as unknown as Text);
  const [one, two] = nodes as [Text, Text];
  const elements = new Set(nodes.map(({ parentElement }) => parentElement as Element));
  let came = () => {};
  const near: Near = {
    elements,
    watch(_, tell) {
      came = tell;
    },
    watchAhead() {},
    isKnown: () => true,
  };
  const map = {
    pieces: ({ start, end }: { start: number; end: number }) => [{ node: one, start, end }],
    spanOf: () => null,
  };
  const painter = createPainter(slowWindow, layer, map, near);
  const count = (part: string) => [...shown].filter((stroke) => stroke.part === part).length;
  return { painter, one, two, elements, count, come: () => came() };
}

/** As many turns as painting may take here. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await letOthersRun();
}

it('paints what is placed meanwhile in an element that it has gone through', async () => {
  const { painter, one, two, count } = painting();
  const names = Array.from({ length: 60 }, (_, index) => mark('place', index, 5));
  for (const [at, name] of names.entries()) painter.place(name, at < 10 ? one : two);
  painter.paint();
  expect(count('place')).toBeLessThan(60); // it rests
  const claim = mark('claim', 0, 50);
  painter.place(claim, one);
  painter.paint();
  await rest();
  expect(count('place')).toBe(60);
  expect(count('claim')).toBe(1);
});

it('takes what has gone far away, when something comes', async () => {
  const { painter, one, two, elements, count, come } = painting();
  const [first, second] = [mark('place', 0, 5), mark('unit', 1, 5)];
  const [, below] = [...elements];
  elements.delete(below as Element);
  painter.place(first, one);
  painter.place(second, two);
  painter.paint();
  await rest();
  expect([count('place'), count('unit')]).toEqual([1, 0]);
  elements.clear();
  elements.add(below as Element);
  come();
  await rest();
  expect([count('place'), count('unit')]).toEqual([0, 1]);
});

it('takes marks away whose text has changed, and leaves the others', async () => {
  const { painter, one, two, count } = painting();
  const [first, second, claim] = [mark('place', 0, 5), mark('place', 1, 5), mark('claim', 2, 50)];
  painter.place(first, one);
  painter.place(claim, one);
  painter.place(second, two);
  painter.paint();
  await rest();
  painter.drop(new Set([first, claim]));
  expect(['place', 'claim', 'claim-line'].map(count)).toEqual([1, 0, 0]);
  painter.drop(new Set([second]));
  expect(count('place')).toBe(0);
});

it('does not paint what is taken away while it rests', async () => {
  const { painter, one, two, count } = painting();
  const names = Array.from({ length: 60 }, (_, index) => mark('place', index, 5));
  for (const [at, name] of names.entries()) painter.place(name, at < 10 ? one : two);
  painter.paint();
  expect(count('place')).toBeLessThan(60);
  painter.drop(new Set(names.slice(30)));
  await rest();
  expect(count('place')).toBe(30);
});

it('tells that a page has put a text into another element', () => {
  const { painter, one, two } = painting();
  painter.place(mark('place', 0, 5), one);
  expect(painter.isMisplaced()).toBe(false);
  Object.assign(one, { parentElement: two.parentElement });
  expect(painter.isMisplaced()).toBe(true);
});
