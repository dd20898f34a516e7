import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeIndexedDb } from '../../tests/support/fake-store.ts';
import { aReport, packText } from '../../tests/support/report-data.ts';

const files: Record<string, string> = {
  '/packs/index.json': '[{"id":"test","version":"1","file":"test.jsonl"}]',
  '/packs/test.jsonl': packText([aReport('a')]),
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetModules();
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener() {} } } });
  Object.assign(fakeBrowser, {
    contextMenus: { removeAll: async () => {}, create() {}, onClicked: { addListener() {} } },
  });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en', getMessage: () => 'x' });
  Object.assign(fakeBrowser, { permissions: { onRemoved: { addListener: () => {} } } });
  Object.assign(Dexie.dependencies, fakeIndexedDb());
  vi.stubGlobal('fetch', async (address: URL) => {
    const text = files[address.pathname];
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  });
});

/** Starts the worker as the browser does: the script runs once, and nothing is waited for. */
async function start() {
  const { default: background } = await import('./index.ts');
  background.main?.();
}

/** Sends a call as a page of the extension does. */
function ask(call: string, request: unknown): Promise<{ ok: boolean; value?: unknown; problem?: string }> {
  const url = fakeBrowser.runtime.getURL('/popup.html' as never);
  return new Promise((reply) => {
    void fakeBrowser.runtime.onMessage.trigger(
      { call, request },
      { id: fakeBrowser.runtime.id, url } as never,
      reply as never,
    );
  });
}

describe('the background', () => {
  it('answers the message that it was started for, and fills its packs', async () => {
    await start();
    expect(await ask('database', {})).toMatchObject({ ok: true });
    await vi.waitFor(async () =>
      expect(await ask('database', {})).toMatchObject({
        value: { state: 'ready', coverage: { reports: 1 } },
      }),
    );
  });

  it('answers after it was stopped and started again, without filling anew', async () => {
    files['/knowledge.json'] = readFileSync('public/knowledge.json', 'utf8');
    await start();
    await vi.waitFor(async () =>
      expect(await ask('database', {})).toMatchObject({ value: { state: 'ready' } }),
    );
    fakeBrowser.runtime.onMessage.removeAllListeners();
    vi.resetModules();
    await start();
    expect(await ask('report', { id: 'a' })).toMatchObject({ ok: true, value: { report: { id: 'a' } } });
  });

  it('tells a pack that can’t be read, and a file of its own that is missing', async () => {
    const good = files['/packs/test.jsonl'] ?? '';
    files['/packs/test.jsonl'] = good.replace('Shelling', 'Selling');
    await start();
    await vi.waitFor(async () =>
      expect(await ask('database', {})).toMatchObject({
        value: { state: 'unavailable', problem: expect.stringMatching(/damaged/) },
      }),
    );
    files['/packs/test.jsonl'] = good;
    delete files['/knowledge.json'];
    expect(await ask('placeCard', { id: 'C1', alternatives: [], url: null })).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/knowledge\.json/),
    });
  });

  it('refuses a request that is not of its form', async () => {
    await start();
    expect(await ask('report', { id: 7 })).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/string/),
    });
  });

  it('opens the welcome page when it is installed, and only then', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await start();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', temporary: false } as never);
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/welcome\.html$/) });
  });
});
