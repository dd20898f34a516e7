import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { localDay } from '../../../lib/model/date.ts';
import type { Store } from '../../../lib/store/create-store.ts';
import { type Site, serve } from '../../../scripts/site/serve.ts';
import { seededStore } from '../../../tests/support/fake-store.ts';
import { aReport, packText } from '../../../tests/support/report-data.ts';
import { checkDaily, checkSubscription } from './check-subscription.ts';
import { subscriptionHandlers } from './subscription-handlers.ts';
import { readSubscriptions } from './subscription-list.ts';

const from = { tab: null, frame: 0, url: null, page: null, incognito: false };
const about = { id: 'subscribed', title: 'By address' };
let served = '';
let site: Site;
let store: Store;
let url: string;
let allowed: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  allowed = true;
  Object.assign(fakeBrowser, { permissions: { contains: async () => allowed } });
  site = await serve((_host, path) => ({
    type: 'text/plain',
    body: path === '/pack' ? served : 'not a pack',
  }));
  store = await seededStore(packText([aReport('bundled')]));
  url = `${site.origin}/pack`;
  served = packText([aReport('new')], { ...about, version: '1' });
  await subscriptionHandlers({ store }).subscribe({ url }, from);
});
afterEach(() => site.close());

async function titleOfNew() {
  return (await store.report('new')).report?.title ?? null;
}

describe('a subscription', () => {
  it('asks nothing when it is added, and is added once', async () => {
    expect(site.visits).toEqual([]);
    await expect(subscriptionHandlers({ store }).subscribe({ url }, from)).rejects.toThrow('known');
    expect(await readSubscriptions()).toHaveLength(1);
  });

  it('brings a pack, and later its newer version', async () => {
    expect(await checkSubscription({ store }, url)).toMatchObject({ outcome: 'new', header: about });
    served = packText([aReport('new', { title: 'Newer' })], { ...about, version: '2' });
    expect(await checkSubscription({ store }, url)).toMatchObject({ outcome: 'updated' });
    expect(await titleOfNew()).toBe('Newer');
    expect(await checkSubscription({ store }, url)).toMatchObject({ outcome: 'same' });
    const [kept] = await readSubscriptions();
    expect(kept).toMatchObject({ pack: 'subscribed', problem: null, checked: localDay(new Date()) });
  });

  it('keeps the old version and the reason when what comes is damaged', async () => {
    await checkSubscription({ store }, url);
    const good = packText([aReport('new', { title: 'Newer' })], { ...about, version: '2' });
    served = good.replace('"title":"Newer"', '"title":"Wrong"');
    await expect(checkSubscription({ store }, url)).rejects.toThrow('damaged');
    expect(await titleOfNew()).toBe('Report new');
    expect((await readSubscriptions())[0]?.problem).toMatch(/damaged/);
  });

  it('asks nothing where the browser does not allow the site, or the address was taken away', async () => {
    allowed = false;
    await expect(checkSubscription({ store }, url)).rejects.toThrow('not-allowed');
    await subscriptionHandlers({ store }).unsubscribe({ url }, from);
    await expect(checkSubscription({ store }, url)).rejects.toThrow('missing');
    expect(site.visits).toEqual([]);
  });
});

describe('an address that no browser can open', () => {
  const mistyped = 'https://packs.example:99999/p';

  it('is not added', async () => {
    await expect(subscriptionHandlers({ store }).subscribe({ url: mistyped }, from)).rejects.toThrow(
      'subscription-address',
    );
    expect(await readSubscriptions()).toHaveLength(1);
  });

  it('that was added before says what is wrong with it, and can be taken away', async () => {
    const [one] = await readSubscriptions();
    await fakeBrowser.storage.local.set({ subscriptions: [{ ...one, url: mistyped, daily: true }] });
    await checkDaily({ store });
    expect(await readSubscriptions()).toMatchObject([{ url: mistyped, problem: 'subscription-address' }]);
    expect(await subscriptionHandlers({ store }).unsubscribe({ url: mistyped }, from)).toEqual({
      subscriptions: [],
    });
  });
});

describe('at the start of the browser', () => {
  it('asks only where the reader allowed it, and once a day', async () => {
    await checkDaily({ store });
    expect(site.visits).toEqual([]);
    await subscriptionHandlers({ store }).setDaily({ url, daily: true }, from);
    await checkDaily({ store });
    await checkDaily({ store });
    expect(site.visits).toHaveLength(1);
    vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] });
    await checkDaily({ store });
    vi.useRealTimers();
    expect(site.visits).toHaveLength(2);
  });

  it('goes on with the next address where one fails', async () => {
    const { subscribe, unsubscribe, setDaily } = subscriptionHandlers({ store });
    const bad = `${site.origin}/bad`;
    await unsubscribe({ url }, from);
    for (const one of [bad, url]) {
      await subscribe({ url: one }, from);
      await setDaily({ url: one, daily: true }, from);
    }
    await checkDaily({ store });
    const [first, second] = await readSubscriptions();
    expect(first?.problem).toMatch(/^pack-header$/);
    expect(second).toMatchObject({ url, problem: null, pack: 'subscribed' });
  });
});
