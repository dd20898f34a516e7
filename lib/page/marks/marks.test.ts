import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { letOthersRun } from '../slices.ts';
import type { Mark } from './mark.ts';
import { createMarks, createSurface } from './marks.ts';

let registry: Map<string, Set<{ startContainer: unknown }>>;
let near: (target: unknown) => void;

/** Milliseconds, as the code that is tested reads them. */
let time = 0;

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('innerHeight', 900);
  vi.stubGlobal(
    'Highlight',
    class extends Set {
      constructor(...ranges: unknown[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(range: object) {
        Object.assign(this, range);
      }
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: object[]) => void) {
        near = (target) =>
          callback([
            { target, isIntersecting: true, boundingClientRect: { width: 9, height: 9, top: 9, bottom: 18 } },
          ]);
      }
      observe() {}
      unobserve() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const MANY = 60;
const LETTERS = 10;
const names = (count: number): Mark[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'place',
    start: index * LETTERS,
    end: index * LETTERS + 5,
    index,
  }));

/** Text nodes of a page, one for each name; a reading of them, on a machine on which each name takes half a millisecond. */
function page() {
  const document = {
    defaultView: {
      getComputedStyle: () => ({ backgroundColor: 'rgb(255, 255, 255)', backgroundImage: 'none' }),
    },
  } as unknown as Document;
  const element = { tagName: 'P' } as Element;
  const nodes = Array.from({ length: MANY + 1 }, () => ({ parentElement: element, isRead: true }));
  const surface = createSurface();
  surface.near.watchAhead([element]);
  near(element);
  const read = () =>
    createMarks(
      document,
      {
        pieces({ start, end }) {
          time += 0.5;
          const node = nodes[start / LETTERS];
          return node?.isRead ? [{ node: node as unknown as Text, start: 0, end: end - start }] : [];
        },
        spanOf: () => null,
      },
      surface,
    );
  return { nodes, read };
}

const shown = () =>
  new Set([...registry.values()].flatMap((ranges) => [...ranges].map((range) => range.startContainer)));
const TURNS = 40;
/** More turns than painting takes here. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await letOthersRun();
}

/** Lets all be painted, and tells how many marks were shown at least in between. */
async function fewestShown(): Promise<number> {
  let fewest = shown().size;
  for (let turn = 0; turn < TURNS; turn++) {
    await letOthersRun();
    fewest = Math.min(fewest, shown().size);
  }
  return fewest;
}

it('stay until those of another reading are painted as a whole, however long that takes', async () => {
  const { read } = page();
  const before = read();
  before.paint(names(MANY));
  await rest();
  expect(shown().size).toBe(MANY);
  before.leave();
  read().paint(names(MANY + 1));
  expect(await fewestShown()).toBe(MANY);
  expect(shown().size).toBe(MANY + 1);
});

it('go alone where their words are others', async () => {
  const { nodes, read } = page();
  const marks = read();
  marks.paint(names(MANY));
  await rest();
  Object.assign(nodes[7] as object, { isRead: false });
  expect(marks.dropStale()).toBe(true);
  expect(shown().size).toBe(MANY - 1);
  expect(shown()).not.toContain(nodes[7]);
  expect(await fewestShown()).toBe(MANY - 1);
  expect(marks.dropStale()).toBe(false);
});

it('are placed on, one by one, where some go meanwhile', async () => {
  const { nodes, read } = page();
  const marks = read();
  marks.paint(names(MANY));
  expect(shown().size).toBeLessThan(MANY); // it rests
  for (const at of [2, MANY - 2]) Object.assign(nodes[at] as object, { isRead: false });
  marks.dropStale();
  await rest();
  expect([...shown()]).toEqual(nodes.slice(0, MANY).filter(({ isRead }) => isRead));
});

it('are gone at once where none are wanted any more', async () => {
  const { read } = page();
  const marks = read();
  marks.paint(names(MANY));
  await rest();
  marks.paint([]);
  expect(shown().size).toBe(0);
});
