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

/** Lets a site go on to another address, and all looks pass. */
async function goOn(settings: Partial<ReturnType<typeof settingsFrom>>, frameId = 0): Promise<number> {
  const listening = vi.spyOn(fakeBrowser.webNavigation.onHistoryStateUpdated, 'addListener');
  watchSinglePageSites({ settings: async () => ({ ...settingsFrom(null), ...settings }) });
  const wentOn = listening.mock.lastCall?.[0] as unknown as (went: object) => void;
  wentOn({ tabId: 3, frameId, url: 'https://news.example/b' });
  await vi.advanceTimersByTimeAsync(60_000);
  return looked.mock.calls.length;
}

describe('a single-page site that goes on to another article', () => {
  it('is looked at a few times, in the top frame, and then left', async () => {
    expect(await goOn({})).toBe(3);
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
    expect(await goOn({}, 9)).toBe(3);
    expect(looked.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 3, frameIds: [9] } });
  });

  it('is looked at in a frame from the moment on at which the page around it was found to have none of its own', async () => {
    setTimeout(() => {
      inFrames = true;
    }, 1_000);
    expect(await goOn({}, 9)).toBe(2);
  });

  it('may be closed meanwhile', async () => {
    looked.mockRejectedValue(new Error('No tab with id: 3.'));
    expect(await goOn({})).toBe(3);
  });
});
