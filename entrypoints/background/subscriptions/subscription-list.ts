import { browser } from 'wxt/browser';
import { type Subscription, subscriptionsFrom } from '../../../lib/model/subscription.ts';

let changing: Promise<unknown> = Promise.resolve();

/** The reader's subscriptions as stored. */
export async function readSubscriptions(): Promise<Subscription[]> {
  return subscriptionsFrom((await browser.storage.local.get('subscriptions')).subscriptions);
}

/** Changes the subscriptions, one change after the other, so that none undoes another. */
export function changeSubscriptions(
  change: (now: readonly Subscription[]) => Subscription[],
): Promise<Subscription[]> {
  const turn = changing.then(async () => {
    const next = change(await readSubscriptions());
    await browser.storage.local.set({ subscriptions: next });
    return next;
  });
  changing = turn.catch(() => {});
  return turn;
}

/** Changes what is kept of one subscription; nothing happens where it was taken away meanwhile. */
export function updateSubscription(url: string, fields: Partial<Subscription>): Promise<Subscription[]> {
  return changeSubscriptions((now) => now.map((one) => (one.url === url ? { ...one, ...fields } : one)));
}
