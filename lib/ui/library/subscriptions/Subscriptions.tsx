import { useState } from 'preact/hooks';
import type { PackHeader } from '../../../model/report.ts';
import { useWords } from '../../i18n/context.ts';
import { Problem } from '../../text/Problem.tsx';
import { SubscriptionItem } from './SubscriptionItem.tsx';
import type { SubscriptionsEvents, SubscriptionsState } from './subscriptions-state.ts';

interface Props {
  state: SubscriptionsState;
  packs: readonly PackHeader[];
  events: SubscriptionsEvents;
}

/** Packs by their address, like filter lists: nothing is asked anywhere until the reader says so. */
export function Subscriptions({ state, packs, events }: Props) {
  const { t } = useWords();
  const { list, outcome } = state;
  const [typed, setTyped] = useState('');
  return (
    <section class="subscriptions">
      <h3>{t('subscriptions')}</h3>
      <p class="quiet">{t('subscriptions_explained')}</p>
      <ul class="packs">
        {list?.map((one) => (
          <SubscriptionItem
            key={one.url}
            subscription={one}
            pack={packs.find(({ id }) => id === one.pack) ?? null}
            state={state}
            events={events}
          />
        ))}
      </ul>
      <form
        class="subscribe"
        onSubmit={(event) => {
          event.preventDefault();
          events.onSubscribe(typed);
          setTyped('');
        }}
      >
        <label class="field">
          <span>{t('subscribe_address')}</span>
          <input
            type="text"
            inputMode="url"
            dir="ltr"
            spellcheck={false}
            autocomplete="off"
            required
            placeholder="https://"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('subscribe')}
        </button>
      </form>
      <div aria-live="polite">
        {outcome && 'problem' in outcome && outcome.url === null && (
          <Problem problem={outcome.problem} lead="problem_subscription" />
        )}
      </div>
    </section>
  );
}
