import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createNear } from './near.ts';

/** What a browser's observer would do is said by the tests. */
let notice: (entries: object[]) => void;
let watched: Set<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  watched = new Set();
  vi.stubGlobal('innerHeight', 900);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof notice) {
        notice = callback;
      }
      observe = (element: unknown) => watched.add(element);
      unobserve = (element: unknown) => watched.delete(element);
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const element = (name: string) => ({ name }) as unknown as Element;
const [one, two] = [element('one'), element('two')];
const entry = (target: Element, isIntersecting: boolean, top = 100, height = 40) => ({
  target,
  isIntersecting,
  boundingClientRect: { width: height && 600, height, top, bottom: top + height },
});

function watching(...elements: Element[]) {
  const near = createNear();
  const came = vi.fn();
  near.watch(new Set(elements), came);
  return { near, came };
}

it('tells at once what has come to be seen', () => {
  const { near, came } = watching(one, two);
  notice([entry(one, true), entry(two, false, 3000)]);
  expect([...near.elements]).toEqual([one]);
  expect(came).toHaveBeenCalledTimes(1);
});

it('tells what comes near together with what comes soon after it', () => {
  const { near, came } = watching(one, two);
  notice([entry(one, false, 1200), entry(two, false, 1250)]);
  came.mockClear();
  notice([entry(one, true, 950)]);
  notice([entry(two, true, 990)]);
  expect(came).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(came).toHaveBeenCalledTimes(1);
  expect([...near.elements]).toEqual([one, two]);
});

it('does not wait longer where some of it is seen meanwhile', () => {
  const { came } = watching(one, two);
  notice([entry(one, true, 950)]);
  notice([entry(two, true, 800)]);
  expect(came).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(came).toHaveBeenCalledTimes(1);
});

it('tells when all is known, near or not', () => {
  const { near, came } = watching(one, two);
  expect(near.isKnown()).toBe(false);
  notice([entry(one, false, 3000)]);
  expect([near.isKnown(), came.mock.calls.length]).toEqual([false, 0]);
  notice([entry(two, false, 3040)]);
  expect([near.isKnown(), came.mock.calls.length]).toEqual([true, 1]);
  near.watchAhead([element('three')]);
  expect(near.isKnown()).toBe(false);
  near.watch(new Set([one]), came);
  expect(near.isKnown()).toBe(true);
});

it('tells nothing of what goes', () => {
  const { near, came } = watching(one);
  notice([entry(one, true)]);
  notice([entry(one, false, -800)]);
  vi.runAllTimers();
  expect([...near.elements]).toEqual([]);
  expect(came).toHaveBeenCalledTimes(1);
});

it.each([
  ['came back', false, true],
  ['went again', true, false],
])('goes by the last of what it is told at once of an element that %s', (_, first, last) => {
  const { near, came } = watching(one);
  notice([entry(one, !first)]);
  came.mockClear();
  notice([entry(one, first), entry(one, last)]);
  expect(near.elements.has(one)).toBe(last);
  expect(came).toHaveBeenCalledTimes(0);
});

it.each([
  ['has no box, and its text one', { display: 'contents' }, 0, true],
  ['is not shown', { display: 'none' }, 0, false],
  ['holds its text', { clientHeight: 40, scrollHeight: 40 }, 40, false],
  ['has text that runs out of it below', { clientHeight: 40, scrollHeight: 4000 }, 40, true],
  ['has text that runs out of it aside', { clientHeight: 40, scrollHeight: 40, scrollWidth: 4000 }, 40, true],
])('of what the window does not meet, an element that %s', (_, of, height, isNear) => {
  const target = { display: 'block', clientWidth: 600, scrollWidth: 600, ...of } as unknown as Element;
  vi.stubGlobal('getComputedStyle', (asked: { display: string }) => asked);
  const { near } = watching(target);
  notice([entry(target, false, 3000, height)]);
  expect(near.elements.has(target)).toBe(isNear);
});

it('knows at once what was near when it was watched before', () => {
  const { near } = watching(one, two);
  notice([entry(one, true), entry(two, false, 3000)]);
  near.watch(new Set(), () => {});
  expect([...near.elements]).toEqual([]);
  expect([...watched]).toEqual([]);
  near.watch(new Set([one, two]), () => {});
  expect([...near.elements]).toEqual([one]);
  expect([...watched]).toEqual([one, two]);
});

it('asks for no observer where nothing is marked', () => {
  const observer = vi.fn();
  vi.stubGlobal('IntersectionObserver', observer);
  createNear().watch(new Set(), () => {});
  expect(observer).not.toHaveBeenCalled();
});

it('knows of what was watched ahead, until others are watched', () => {
  const near = createNear();
  near.watchAhead([one, two]);
  notice([entry(one, true), entry(two, false, 3000)]);
  expect([...near.elements]).toEqual([one]);
  const came = vi.fn();
  near.watch(new Set([one]), came);
  expect([...watched]).toEqual([one]);
  notice([entry(one, false, -800)]);
  notice([entry(one, true)]);
  expect(came).toHaveBeenCalledTimes(1);
});
