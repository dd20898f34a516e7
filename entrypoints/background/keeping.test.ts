import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../../lib/messages/settings-store.ts';
import { knowing, servicesWith } from '../../tests/support/fake-services.ts';
import { aReport } from '../../tests/support/report-data.ts';
import { keepingHandlers } from './keeping.ts';
import type { Services } from './services.ts';
import { changeSubscriptions, readSubscriptions } from './subscriptions/subscription-list.ts';

const from = { tab: null, frame: 0, url: null, page: null, incognito: false };
const url = 'https://packs.example/a';
const asked = { url, daily: true, pack: 'a', checked: '2026-11-01', problem: null };
let services: Services;

beforeEach(async () => {
  fakeBrowser.reset();
  services = { ...(await servicesWith([aReport('bundled')], knowing([]))), settings: readSettings };
});

/** A backup with settings and a subscription that is asked daily, then an empty install. */
async function backedUp(): Promise<string> {
  await changeSettings((now) => ({ ...now, language: 'ar', dwell: 700, pausedHosts: ['there.example'] }));
  await changeSubscriptions(() => [asked]);
  const { text } = await keepingHandlers(services).backup({}, from);
  await fakeBrowser.storage.local.clear();
  return text;
}

describe('a restored backup', () => {
  it('brings its settings to an install on which nothing was set', async () => {
    const text = await backedUp();
    await keepingHandlers(services).restore({ text }, from);
    expect(await readSettings()).toMatchObject({
      language: 'ar',
      dwell: 700,
      pausedHosts: ['there.example'],
    });
  });

  it('takes nothing away that was set here', async () => {
    const text = await backedUp();
    await changeSettings((now) => ({
      ...now,
      language: 'en',
      where: 'click',
      pausedHosts: ['here.example'],
    }));
    await keepingHandlers(services).restore({ text }, from);
    expect(await readSettings()).toMatchObject({
      language: 'en',
      where: 'click',
      dwell: 700,
      pausedHosts: ['here.example', 'there.example'],
    });
  });

  it('switches no daily request on, and says how many addresses it added', async () => {
    const text = await backedUp();
    expect(await keepingHandlers(services).restore({ text }, from)).toEqual({
      added: 0,
      kept: 0,
      addresses: 1,
    });
    expect(await readSubscriptions()).toEqual([
      { url, daily: false, pack: null, checked: null, problem: null },
    ]);
  });

  it('leaves the addresses here as they are, their daily request too', async () => {
    const text = await backedUp();
    await changeSubscriptions(() => [asked]);
    expect(await keepingHandlers(services).restore({ text }, from)).toMatchObject({ addresses: 0 });
    expect(await readSubscriptions()).toEqual([asked]);
  });
});
