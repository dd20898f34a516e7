import { browser } from 'wxt/browser';
import { askBackground } from '../../../lib/messages/send.ts';
import type { LibraryState } from '../../../lib/ui/library/library-state.ts';
import type {
  SubscriptionsEvents,
  SubscriptionsState,
} from '../../../lib/ui/library/subscriptions/subscriptions-state.ts';

/** Adds, asks and takes away addresses of packs; the background does the asking. */
export function subscriptionEvents(
  now: () => LibraryState,
  set: (change: Partial<LibraryState>) => void,
  afterChange: () => Promise<void>,
) {
  const tell = (change: Partial<SubscriptionsState>) =>
    set({ subscriptions: { ...now().subscriptions, ...change } });

  async function show(
    answer: Awaited<ReturnType<typeof askBackground<'subscriptions'>>>,
    url: string | null = null,
  ): Promise<void> {
    if (answer.ok) tell({ list: answer.value.subscriptions, outcome: null });
    else tell({ outcome: { url, problem: answer.problem } });
  }
  const load = async () => show(await askBackground('subscriptions', {}));

  const events: SubscriptionsEvents = {
    onSubscribe: async (url) => show(await askBackground('subscribe', { url })),
    onUnsubscribe: async (url) => show(await askBackground('unsubscribe', { url }), url),
    async onDaily(url, daily) {
      const allowed = !daily || (await isAllowed(url));
      await show(await askBackground('setDaily', { url, daily: daily && allowed }), url);
      if (!allowed) tell({ outcome: { url, problem: 'subscription-not-allowed' } });
    },
    async onAsk(url) {
      // First of all, since the browser lets extensions ask only while it handles the reader's press.
      if (!(await isAllowed(url))) {
        tell({ outcome: { url, problem: 'subscription-not-allowed' } });
        return;
      }
      tell({ asking: url, outcome: null });
      const answer = await askBackground('checkSubscription', { url });
      await Promise.all([load(), afterChange()]);
      tell({
        asking: null,
        outcome: answer.ok
          ? { url, kind: answer.value.outcome, title: answer.value.header.title }
          : { url, problem: answer.problem },
      });
    },
  };
  return { load, events };
}

/** Access to all sites came with the install; where the reader took it back, the browser asks for this one. */
function isAllowed(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}
