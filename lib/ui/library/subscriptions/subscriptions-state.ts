import type { Subscription } from '../../../model/subscription.ts';

export interface SubscriptionsState {
  /** Null until answered. */
  list: readonly Subscription[] | null;
  /** Address that is being asked. */
  asking: string | null;
  /** What came of the last question, or of adding an address (`url` null). */
  outcome:
    | { url: string; kind: 'new' | 'updated' | 'same'; title: string }
    | { url: string | null; problem: string }
    | null;
}

export const NO_SUBSCRIPTIONS: SubscriptionsState = { list: null, asking: null, outcome: null };

export interface SubscriptionsEvents {
  onSubscribe: (url: string) => void;
  onUnsubscribe: (url: string) => void;
  onDaily: (url: string, daily: boolean) => void;
  /** Asks the address now. */
  onAsk: (url: string) => void;
}
