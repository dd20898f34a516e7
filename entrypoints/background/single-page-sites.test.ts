import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsFrom } from '../../lib/model/stored-settings.ts';
import { watchSinglePageSites } from './single-page-sites.ts';

/** Whether the page around the frames had them looked into. */
let inFrames: boolean;
const looked = vi.fn(async (_: unknown): Promise<unknown[]> => []);
const executeScript = async (asked: { files?: string[] }) =>
  asked.files ? looked(asked) : [{ frameId: 0, result: inFrames }];

beforeEach(() => {
  fakeBrowser.reset();
  looked.mockClear();
  inFrames = false;
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

type Went = (went: { tabId: number; frameId: number; url: string }) => void;

/** Begins to watch; what the browser tells of a site that goes on. */
function watch(settings: Partial<ReturnType<typeof settingsFrom>> = {}): { history: Went; fragment: Went } {
  const { onHistoryStateUpdated, onReferenceFragmentUpdated } = fakeBrowser.webNavigation;
  const [history, fragment] = [onHistoryStateUpdated, onReferenceFragmentUpdated].map((event) =>
    vi.spyOn(event, 'addListener'),
  );
  watchSinglePageSites({ settings: async () => ({ ...settingsFrom(null), ...settings }) });
  const heard = (listening: typeof history) => listening?.mock.lastCall?.[0] as unknown as Went;
  return { history: heard(history), fragment: heard(fragment) };
}

const NEXT = { tabId: 3, frameId: 0, url: 'https://news.example/b' };

/** Lets a site go on to another address, and all looks pass. */
async function goOn(settings: Partial<ReturnType<typeof settingsFrom>>, frameId = 0): Promise<number> {
  watch(settings).history({ ...NEXT, frameId });
  await vi.advanceTimersByTimeAsync(60_000);
  return looked.mock.calls.length;
}

describe('a single-page site that goes on to another article', () => {
  it('is looked at a few times, in the top frame, and then left', async () => {
    expect(await goOn({})).toBe(4);
    expect(looked.mock.calls[0]?.[0]).toEqual({
      target: { tabId: 3, frameIds: [0] },
      files: ['/detector.js'],
    });
  });

  it.each([
    ['where Sidelight is off', { enabled: false }, 0],
    ['where it is paused on the site', { pausedHosts: ['news.example'] }, 0],
    ['in a frame of a page with a text of its own', {}, 9],
  ])('is left alone %s', async (_, settings, frameId) => {
    expect(await goOn(settings, frameId)).toBe(0);
  });

  it('is looked at in a frame too, where the page around it has its article there', async () => {
    inFrames = true;
    expect(await goOn({}, 9)).toBe(4);
    expect(looked.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 3, frameIds: [9] } });
  });

  it('is looked at in a frame from the moment on at which the page around it was found to have none of its own', async () => {
    setTimeout(() => {
      inFrames = true;
    }, 1_000);
    expect(await goOn({}, 9)).toBe(3);
  });

  it('may be closed meanwhile', async () => {
    looked.mockRejectedValue(new Error('No tab with id: 3.'));
    expect(await goOn({})).toBe(4);
  });

  it('is looked at where it is in the end, when it goes on again before that', async () => {
    const { history } = watch();
    for (let story = 0; story < 30; story++) {
      history({ ...NEXT, url: `https://news.example/${story}` });
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(looked).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looked).toHaveBeenCalledTimes(4);
  });

  it('is looked at as before where it notes something at the address that it went on to', async () => {
    const { history } = watch();
    history(NEXT);
    await vi.advanceTimersByTimeAsync(10);
    history({ ...NEXT, url: `${NEXT.url}#comments` });
    await vi.advanceTimersByTimeAsync(390);
    expect(looked).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looked).toHaveBeenCalledTimes(4);
  });

  it('is looked at once in four seconds where it goes on noting something at one address', async () => {
    const { history } = watch();
    history(NEXT);
    await vi.advanceTimersByTimeAsync(60_000);
    looked.mockClear();
    for (let turn = 0; turn < 200; turn++) {
      history(NEXT);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(looked.mock.calls.length).toBeLessThanOrEqual(5);
    expect(looked.mock.calls.length).toBeGreaterThan(0);
  });

  it.each([
    ['https://news.example/#/syria/1', 4],
    ['https://news.example/#!syria/1', 4],
    ['https://news.example/#comments', 0],
  ])('by a fragment: %s', async (url, looks) => {
    watch().fragment({ ...NEXT, url });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looked).toHaveBeenCalledTimes(looks);
  });
});
