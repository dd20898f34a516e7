import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../../lib/messages/settings-store.ts';
import { watchCommands } from './commands.ts';

const tab = { id: 7, url: 'https://news.example/a' };
let press: (command: string, tab?: object) => void;
/** What the page answers; null where no reader script is. */
let page: { shown: boolean } | null;
const asked = vi.fn();
const openPopup = vi.fn(async () => {});
const executeScript = vi.fn(async () => [{ result: { first: false, run: false } }]);

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  page = { shown: true };
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } },
    scripting: { executeScript, insertCSS: vi.fn() },
  });
  Object.assign(fakeBrowser.action, { openPopup });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (id: number, message: object) => {
      asked(id, message);
      if (!page) throw new Error('Receiving end does not exist.');
      return { ok: true, value: page };
    },
  });
  watchCommands();
});

describe('a key', () => {
  it.each([
    ['next-mention', { call: 'step', request: { direction: 'next' } }],
    ['previous-mention', { call: 'step', request: { direction: 'previous' } }],
    ['open-card', { call: 'openCard', request: {} }],
  ])('for %s asks the page in front', async (command, message) => {
    press(command, tab);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith(7, message));
    expect(openPopup).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing is marked', { shown: false }],
    ['Sidelight did not read it', null],
  ])('opens the popup, which says why, on a page where %s', async (_, answer) => {
    page = answer;
    press('next-mention', tab);
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalled());
  });

  it('opens the library', async () => {
    press('open-library');
    await vi.waitFor(async () =>
      expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContainEqual(
        expect.stringContaining('library.html'),
      ),
    );
  });

  it('turns Sidelight off on the site in front, and on again', async () => {
    press('toggle-here', tab);
    await vi.waitFor(async () => expect((await readSettings()).pausedHosts).toEqual(['news.example']));
    expect(executeScript).not.toHaveBeenCalled();
    press('toggle-here', tab);
    await vi.waitFor(async () => expect((await readSettings()).pausedHosts).toEqual([]));
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalled());
  });

  it('turns it on where it was off everywhere', async () => {
    await changeSettings((now) => ({ ...now, enabled: false, pausedHosts: ['other.example'] }));
    press('toggle-here', tab);
    await vi.waitFor(async () =>
      expect(await readSettings()).toMatchObject({ enabled: true, pausedHosts: ['other.example'] }),
    );
  });

  it('takes back what paused the whole domain', async () => {
    await changeSettings((now) => ({ ...now, pausedHosts: ['example', 'other.example'] }));
    press('toggle-here', tab);
    await vi.waitFor(async () => expect((await readSettings()).pausedHosts).toEqual(['other.example']));
  });

  it('does nothing on a page of the browser itself', async () => {
    press('toggle-here', { id: 8, url: 'about:addons' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(await readSettings()).toMatchObject({ enabled: true, pausedHosts: [] });
  });
});
