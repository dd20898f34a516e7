import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knowing, servicesWith } from '../../tests/support/fake-services.ts';
import { readingHandlers } from './reading.ts';

interface Injection {
  target: { tabId: number; frameIds: number[] };
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
  origin?: string;
}

const scripts: string[] = [];
let refused = false;

const address = (href: string) => vi.stubGlobal('location', { href });

beforeEach(() => {
  fakeBrowser.reset();
  address('https://news.example/a');
  scripts.length = 0;
  refused = false;
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: vi.fn(async ({ func, args = [], files = [], target }: Injection) => {
        if (refused) throw new Error('Cannot access contents of the page');
        expect(target.frameIds).toEqual([0]);
        scripts.push(...files);
        return [{ result: func?.(...args) }];
      }),
      insertCSS: vi.fn(async ({ files = [], origin }: Injection) => {
        scripts.push(`${origin} ${files}`);
      }),
    },
  });
});
// A test's own world stands for the isolated world of one document.
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'sidelightReader');
  Reflect.deleteProperty(globalThis, 'sidelightForced');
  Reflect.deleteProperty(globalThis, 'sidelightRead');
  vi.unstubAllGlobals();
});

const page = { tab: 7, url: 'https://news.example/a', incognito: false };
const popup = { tab: null, url: null, incognito: false };
const handlers = async (settings = {}) => readingHandlers(await servicesWith([], knowing([]), settings));
const readers = () => scripts.filter((file) => file.endsWith('reader.js')).length;

describe('cues', () => {
  it('puts reader and style into the page, once for each document', async () => {
    const { cues } = await handlers();
    expect(await Promise.all([cues({}, page), cues({}, page)])).toEqual([
      { reading: true },
      { reading: true },
    ]);
    expect(scripts.length).toBe(2);
    expect(scripts.some((file) => /^AUTHOR .*\.css$/.test(file))).toBe(true);
    // The same after the worker was stopped: it is the document that remembers.
    await (await handlers()).cues({}, page);
    expect(readers()).toBe(1);
  });

  it('runs the reader script again at each address that a single-page site goes on to', async () => {
    const { cues } = await handlers();
    await cues({}, page);
    address('https://news.example/a#comments');
    await cues({}, page);
    expect(readers()).toBe(1);
    address('https://news.example/b');
    await cues({}, page);
    await cues({}, page);
    expect(readers()).toBe(2);
    expect(scripts.filter((file) => file.endsWith('.css')).length).toBe(1);
  });

  it.each([
    ['Sidelight is off', { enabled: false }, page],
    ['the host is paused', { pausedHosts: ['news.example'] }, page],
    ['the page is not of the web', {}, { ...page, url: 'file:///a.html' }],
    ['the sender is in no tab', {}, popup],
  ])('does nothing where %s', async (_, settings, from) => {
    expect(await (await handlers(settings)).cues({}, from)).toEqual({ reading: false });
    expect(scripts).toEqual([]);
  });

  it('takes a withdrawn access calmly', async () => {
    refused = true;
    expect(await (await handlers()).cues({}, page)).toEqual({ reading: false });
  });
});

describe('card', () => {
  it('puts the card’s script into the page that asks for it', async () => {
    expect(await (await handlers()).card({}, page)).toEqual({ there: true });
    expect(scripts).toEqual(['/card.js']);
  });

  it('takes a page calmly that was left meanwhile, and puts nothing anywhere for a sender in no tab', async () => {
    refused = true;
    expect(await (await handlers()).card({}, page)).toEqual({ there: false });
    refused = false;
    expect(await (await handlers()).card({}, popup)).toEqual({ there: false });
    expect(scripts).toEqual([]);
  });
});

describe('readAnyway', () => {
  it('reads a page that showed no cues, and tells the reader script so', async () => {
    expect(await (await handlers()).readAnyway({ tab: 7 }, popup)).toEqual({ reading: true });
    expect(readers()).toBe(1);
    expect(Reflect.get(globalThis, 'sidelightForced')).toBe(true);
  });

  it('runs the reader script again on a page that it had left alone, but not a third time', async () => {
    const { cues, readAnyway } = await handlers();
    await cues({}, page);
    await readAnyway({ tab: 7 }, popup);
    await readAnyway({ tab: 7 }, popup);
    expect(readers()).toBe(2);
    expect(scripts.filter((file) => file.endsWith('.css')).length).toBe(1);
  });

  it('does nothing while Sidelight is off', async () => {
    expect(await (await handlers({ enabled: false })).readAnyway({ tab: 7 }, popup)).toEqual({
      reading: false,
    });
  });

  it('says so where the browser lets no extension in', async () => {
    refused = true;
    await expect((await handlers()).readAnyway({ tab: 7 }, popup)).rejects.toThrow(/can’t be read/);
  });
});
