import { addressOf } from '../../../lib/model/subscription.ts';
import type { HandlersOf } from '../handler.ts';
import type { Services } from '../services.ts';
import { checkSubscription } from './check-subscription.ts';
import { RemoteProblem } from './remote-problem.ts';
import { changeSubscriptions, readSubscriptions, updateSubscription } from './subscription-list.ts';

type Name = 'subscriptions' | 'subscribe' | 'setDaily' | 'unsubscribe' | 'checkSubscription';

/** Addresses of packs that the reader added by hand. Only `checkSubscription` asks them. */
export function subscriptionHandlers(services: Pick<Services, 'store'>): HandlersOf<Name> {
  return {
    subscriptions: async () => ({ subscriptions: await readSubscriptions() }),
    async subscribe({ url: typed }) {
      const url = addressOf(typed);
      if (url === null) throw new RemoteProblem('subscription-address');
      const subscriptions = await changeSubscriptions((now) => {
        if (now.some((one) => one.url === url)) throw new RemoteProblem('subscription-known');
        return [...now, { url, daily: false, pack: null, checked: null, problem: null }];
      });
      return { subscriptions };
    },
    setDaily: async ({ url, daily }) => ({ subscriptions: await updateSubscription(url, { daily }) }),
    unsubscribe: async ({ url }) => ({
      subscriptions: await changeSubscriptions((now) => now.filter((one) => one.url !== url)),
    }),
    checkSubscription: ({ url }) => checkSubscription(services, url),
  };
}
