import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knowing, servicesWith } from '../../tests/support/fake-services.ts';
import { readingHandlers } from './reading.ts';

interface Injection {
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
  origin?: string;
}

const scripts: string[] = [];
let refused = false;
/** Frames of the tab, and which of them is read, and how much text is in each. */
let frames = [0];
let read: number | null = null;
let lengths: Record<number, number> = {};

const answerIn = (frame: number, func: Injection['func']) =>
  String(func).includes('innerText') ? (lengths[frame] ?? 0) : frame === read;

const address = (href: string) => vi.stubGlobal('location', { href });

beforeEach(() => {
  fakeBrowser.reset();
  address('https://news.example/a');
  scripts.length = 0;
  refused = false;
  frames = [0];
  read = null;
  lengths = {};
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: vi.fn(async ({ func, args = [], files = [], target }: Injection) => {
        if (refused) throw new Error('Cannot access contents of the page');
        if (target.allFrames) return frames.map((frameId) => ({ frameId, result: answerIn(frameId, func) }));
        expect(target.tabId).toBe(7);
        scripts.push(...files.map((file) => (target.frameIds?.[0] ? `${target.frameIds[0]} ${file}` : file)));
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

const page = {
  tab: 7,
  frame: 0,
  url: 'https://news.example/a',
  page: 'https://news.example/a',
  incognito: false,
};
const popup = { tab: null, frame: 0, url: null, page: null, incognito: false };
const handlers = async (settings = {}) => readingHandlers(await servicesWith([], knowing([]), settings));
const readers = () => scripts.filter((file) => file.endsWith('reader.js')).length;

const SUSPECTED = { full: false };
const FIRST = { first: true };
const AGAIN = { first: false };

describe('suspected', () => {
  it('has the page looked at closely, or the frame that asks', async () => {
    const { suspected } = await handlers();
    expect(await suspected(SUSPECTED, page)).toEqual({ looking: true });
    expect(await suspected(SUSPECTED, { ...page, frame: 4 })).toEqual({ looking: true });
    expect(scripts).toEqual(['/look.js', '4 /look.js']);
  });

  it('puts the reader in at once where the text is full of cues, once for each address, but into no frame', async () => {
    const { suspected } = await handlers();
    const full = { full: true };
    expect(await suspected(full, page)).toEqual({ looking: true });
    await suspected(full, page);
    expect(scripts.toSorted()).toEqual(['/reader.js', 'AUTHOR /highlights.css']);
    address('https://news.example/b');
    await suspected(full, page);
    expect(readers()).toBe(2);
    await suspected(full, { ...page, frame: 4 });
    expect(scripts).toContain('4 /look.js');
    expect(readers()).toBe(2);
  });

  it('looks nowhere where Sidelight is paused or no longer let in', async () => {
    expect(await (await handlers({ pausedHosts: ['news.example'] })).suspected(SUSPECTED, page)).toEqual({
      looking: false,
    });
    refused = true;
    expect(await (await handlers()).suspected(SUSPECTED, page)).toEqual({ looking: false });
    expect(scripts).toEqual([]);
  });
});

describe('cues', () => {
  it('puts reader and style into the page', async () => {
    const { cues } = await handlers();
    expect(await cues(FIRST, page)).toEqual({ reading: true });
    expect(scripts.toSorted()).toEqual(['/reader.js', 'AUTHOR /highlights.css']);
  });

  it('runs the reader script again at an address that a single-page site goes on to', async () => {
    const { cues } = await handlers();
    await cues(FIRST, page);
    await cues(AGAIN, page);
    expect(readers()).toBe(2);
    expect(scripts.filter((file) => file.endsWith('.css')).length).toBe(1);
  });

  it('puts it into the frame that holds the article, and has the page around it left', async () => {
    frames = [0, 4, 9];
    read = 0;
    const left = vi.fn(async () => ({ ok: true, value: {} }));
    Object.assign(fakeBrowser.tabs, { sendMessage: left });
    expect(await (await handlers()).cues(FIRST, { ...page, frame: 4, url: 'about:srcdoc' })).toEqual({
      reading: true,
    });
    expect(scripts).toContain('4 /reader.js');
    expect(left.mock.calls).toEqual([[7, { call: 'leave', request: {} }, { frameId: 0 }]]);
    read = 4;
    expect(await (await handlers()).cues(FIRST, { ...page, frame: 9 }), 'a second frame').toEqual({
      reading: false,
    });
  });

  it.each([
    ['Sidelight is off', { enabled: false }, page],
    ['the host is paused', { pausedHosts: ['news.example'] }, page],
    [
      'the page around it is paused',
      { pausedHosts: ['news.example'] },
      { ...page, frame: 3, url: 'https://a.example/' },
    ],
    ['the page is not of the web', {}, { ...page, page: 'file:///a.html' }],
    ['the sender is in no tab', {}, popup],
  ])('does nothing where %s', async (_, settings, from) => {
    expect(await (await handlers(settings)).cues(FIRST, from)).toEqual({ reading: false });
    expect(scripts).toEqual([]);
  });

  it('takes a withdrawn access calmly', async () => {
    refused = true;
    expect(await (await handlers()).cues(FIRST, page)).toEqual({ reading: false });
  });
});

describe('frames', () => {
  const known = [
    { frameId: 0, url: 'https://news.example/' },
    { frameId: 4, url: 'https://text.example/' },
    { frameId: 5, url: 'chrome-extension://other/' },
    { frameId: 6, url: 'about:srcdoc' },
  ];

  it('has the detector look into each frame of the web', async () => {
    vi.spyOn(fakeBrowser.webNavigation, 'getAllFrames').mockResolvedValue(known as never);
    expect(await (await handlers()).frames({}, page)).toEqual({ looked: 2 });
    expect(scripts).toEqual(['4 /detector.js', '6 /detector.js']);
  });

  it('looks nowhere where Sidelight is paused, and takes a tab calmly that is gone', async () => {
    vi.spyOn(fakeBrowser.webNavigation, 'getAllFrames').mockRejectedValue(new Error('No tab with id: 7'));
    expect(await (await handlers({ pausedHosts: ['news.example'] })).frames({}, page)).toEqual({ looked: 0 });
    expect(await (await handlers()).frames({}, page)).toEqual({ looked: 0 });
    expect(scripts).toEqual([]);
  });
});

describe.each(['cards', 'dayScript'] as const)('%s', (call) => {
  it('puts the script into the page that asks for it', async () => {
    expect(await (await handlers())[call]({}, page)).toEqual({ there: true });
    expect(scripts).toEqual([call === 'cards' ? '/cards.js' : '/day.js']);
  });

  it('takes a page calmly that was left meanwhile, and puts nothing anywhere for a sender in no tab', async () => {
    refused = true;
    expect(await (await handlers())[call]({}, page)).toEqual({ there: false });
    refused = false;
    expect(await (await handlers())[call]({}, popup)).toEqual({ there: false });
    expect(scripts).toEqual([]);
  });
});

describe('cardFrame', () => {
  const passwords = { page: 'a', frame: 'b' };
  const CARD = { frameId: 6, parentFrameId: 0, url: 'about:srcdoc' };
  const others = [
    { frameId: 0, parentFrameId: -1, url: 'https://news.example/' },
    { frameId: 4, parentFrameId: 0, url: 'https://text.example/' },
    { frameId: 5, parentFrameId: 3, url: 'about:srcdoc' },
  ];
  const fill = async (title: string, frames: object[] = [...others, CARD]) => {
    vi.spyOn(fakeBrowser.webNavigation, 'getAllFrames').mockResolvedValue(frames as never);
    return (await handlers()).cardFrame({ title, passwords }, page);
  };
  const inFrame = (title: string, origin = 'null', href = 'about:srcdoc') => {
    vi.stubGlobal('document', {
      get title() {
        return title;
      },
      set title(_) {},
    }); // stands for that of each frame
    vi.stubGlobal('self', { origin });
    address(href);
  };
  const given = () => Reflect.get(globalThis, 'sidelightPasswords');
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'sidelightPasswords');
    Reflect.deleteProperty(globalThis, 'sidelightCard');
  });

  it('puts the card into the frame with that title, and the passwords where only it finds them', async () => {
    inFrame('x1');
    expect(await fill('x1')).toEqual({ there: true });
    expect(scripts).toEqual(['6 /card.js']);
    expect(given()).toEqual(passwords);
  });

  it.each([
    ['has another title', ['an advertisement']],
    ['is of the page’s origin', ['x1', 'https://news.example']],
    ['has an address', ['x1', 'null', 'data:text/html,<title>x1</title>']],
  ] as const)('leaves a frame alone that %s', async (_, [title, origin, href]) => {
    inFrame(title, origin, href);
    expect(await fill('x1')).toEqual({ there: false });
    expect(scripts).toEqual([]);
    expect(given()).toBeUndefined();
  });

  it('puts it nowhere where two frames say that they are it, and takes a page calmly that is left', async () => {
    inFrame('x1');
    expect(await fill('x1', [...others, CARD, { ...CARD, frameId: 7 }])).toEqual({ there: false });
    refused = true;
    expect(await fill('x1')).toEqual({ there: false });
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
    const { readAnyway } = await handlers();
    Object.assign(globalThis, { sidelightReader: true, sidelightRead: 'https://news.example/a' });
    await readAnyway({ tab: 7 }, popup);
    await readAnyway({ tab: 7 }, popup);
    expect(readers()).toBe(1);
    expect(scripts.filter((file) => file.endsWith('.css')).length).toBe(0);
  });

  it.each([
    ['the page, where it has a text', { 0: 900, 4: 5_000 }, null, '/reader.js'],
    ['the page, where nothing else has more', { 0: 20, 4: 0 }, null, '/reader.js'],
    [
      'the frame with the most text, where the page has next to none',
      { 0: 20, 4: 900, 9: 30 },
      null,
      '4 /reader.js',
    ],
    ['the frame that is read', { 0: 20, 4: 900, 9: 30 }, 9, '9 /reader.js'],
  ])('reads %s', async (_, has, isRead, script) => {
    frames = [0, 4, 9];
    lengths = has;
    read = isRead;
    await (await handlers()).readAnyway({ tab: 7 }, popup);
    expect(scripts).toContain(script);
    expect(readers()).toBe(1);
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
