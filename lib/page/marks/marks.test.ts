import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { letOthersRun } from '../slices.ts';
import type { Mark } from './mark.ts';
import { createMarks, createSurface, type Marks } from './marks.ts';

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
  const below = { tagName: 'P' } as Element;
  const nodes = Array.from({ length: MANY + 1 }, (_, at) => ({
    parentElement: at < MANY ? element : below,
    isRead: true,
  }));
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
        spanOf: (node) => {
          const start = nodes.indexOf(node as never) * LETTERS;
          return { start, end: start + LETTERS };
        },
      },
      surface,
    );
  /** Other words stand in this text now, which is told. */
  const change = (marks: Marks, at: number) => {
    const node = nodes[at] as (typeof nodes)[number];
    node.isRead = false;
    return marks.dropStale(node as unknown as Text);
  };
  return { nodes, below, read, change };
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

/** A page whose names are marked, and another reading of it that is being painted. */
async function beingRepainted(count: number) {
  const { read, ...rest } = await painted();
  rest.marks.leave();
  const marks = read();
  marks.paint(names(count));
  return { ...rest, marks };
}

async function painted() {
  const found = page();
  const marks = found.read();
  marks.paint(names(MANY));
  await rest();
  expect(shown().size).toBe(MANY);
  return { ...found, marks };
}

describe('marks', () => {
  it('stay until those of another reading are painted as a whole, however long that takes', async () => {
    const { below } = await beingRepainted(MANY + 1);
    expect(await fewestShown()).toBe(MANY);
    expect(shown().size).toBe(MANY); // whether the last one is near nobody knows
    near(below);
    expect(shown().size).toBe(MANY + 1);
  });

  it('stay for a moment only where nobody tells what is near: nothing is drawn, or the page has taken it out', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { nodes, marks, read } = await painted();
    marks.leave();
    Object.assign(nodes[7] as object, { isRead: false });
    read().paint(names(MANY + 1));
    await rest();
    expect(shown()).toContain(nodes[7]);
    vi.runAllTimers();
    vi.useRealTimers();
    expect(shown()).not.toContain(nodes[7]);
    expect(shown().size).toBe(MANY - 1);
  });

  it('stay where something comes near meanwhile', async () => {
    const { below } = await beingRepainted(MANY + 1);
    near(below);
    expect(await fewestShown()).toBe(MANY);
    expect(shown().size).toBe(MANY + 1);
  });

  it('stay where fewer are wanted, and something comes near meanwhile', async () => {
    const { marks, below } = await painted();
    marks.paint(names(MANY).slice(1));
    near(below);
    expect(await fewestShown()).toBe(MANY - 1);
  });

  it('go alone where their words are others', async () => {
    const { nodes, marks, change } = await painted();
    expect(change(marks, 7)).toBe(true);
    expect(shown().size).toBe(MANY - 1);
    expect(shown()).not.toContain(nodes[7]);
    expect(await fewestShown()).toBe(MANY - 1);
    expect(marks.dropStale()).toBe(false);
  });

  it('go at once where their words are others before those of another reading are painted', async () => {
    const { nodes, marks, change } = await beingRepainted(MANY);
    change(marks, 7);
    expect(shown()).not.toContain(nodes[7]);
    expect(await fewestShown()).toBe(MANY - 1);
  });

  it('are placed on, one by one, where some go meanwhile', async () => {
    const { nodes, read, change } = page();
    const marks = read();
    marks.paint(names(MANY));
    expect(shown().size).toBeLessThan(MANY); // it rests
    for (const at of [2, MANY - 2]) change(marks, at);
    await rest();
    expect([...shown()]).toEqual(nodes.slice(0, MANY).filter(({ isRead }) => isRead));
  });

  it.each([
    ['all of them', 0],
    ['all that were not placed yet', 20],
  ])('are painted where %s go meanwhile', async (_, kept) => {
    const { nodes, marks, change } = await beingRepainted(MANY);
    for (let at = kept; at < MANY; at++) change(marks, at);
    await rest();
    expect([...shown()]).toEqual(nodes.slice(0, kept));
    marks.paint([]);
    expect(shown().size).toBe(0);
  });

  it('are placed while the page asks for other colours all the time', async () => {
    const { marks } = await beingRepainted(MANY);
    for (let turn = 0; turn < TURNS; turn++) {
      marks.recolour();
      await letOthersRun();
    }
    marks.paint([]);
    expect(shown().size).toBe(0);
  });

  it('are gone at once where none are wanted any more', async () => {
    const { marks } = await painted();
    marks.paint([]);
    expect(shown().size).toBe(0);
  });

  it('point at no other words, painted or not', async () => {
    const { marks, change } = await painted();
    const unpainted: Mark = { kind: 'unit', start: 70, end: 75, index: 0 };
    marks.point('active', unpainted);
    expect(registry.has('sidelight-active')).toBe(true);
    marks.paint([]);
    marks.point('active', unpainted);
    expect(change(marks, 7)).toBe(true);
    expect(registry.has('sidelight-active')).toBe(false);
    expect(marks.elementOf(unpainted)).toBe(null);
  });
});
