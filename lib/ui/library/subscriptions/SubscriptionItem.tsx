import type { PackHeader } from '../../../model/report.ts';
import type { Subscription } from '../../../model/subscription.ts';
import { Switch } from '../../form/Switch.tsx';
import { useWords } from '../../i18n/context.ts';
import { Problem } from '../../text/Problem.tsx';
import { Quoted } from '../../text/Quoted.tsx';
import type { SubscriptionsEvents, SubscriptionsState } from './subscriptions-state.ts';

interface Props {
  subscription: Subscription;
  /** What it gave and is in the database now. */
  pack: PackHeader | null;
  state: SubscriptionsState;
  events: SubscriptionsEvents;
}

/** One address: what it gave, what asking it means, and the two ways to allow that. */
export function SubscriptionItem({ subscription, pack, state, events }: Props) {
  const { t, day } = useWords();
  const { url, daily, checked, problem } = subscription;
  const host = URL.canParse(url) ? new URL(url).host : null;
  const outcome = state.outcome?.url === url ? state.outcome : null;
  const unopenable = host === null ? 'subscription-address' : null;
  const failed = unopenable ?? (outcome && 'problem' in outcome ? outcome.problem : problem);
  return (
    <li class="pack subscription">
      <h4>
        <bdi dir="ltr">{url}</bdi>
      </h4>
      <p>{pack ? t('subscription_holds', [pack.title, pack.version]) : t('subscription_holds_none')}</p>
      {checked && <p class="quiet small">{t('subscription_checked', [day(checked)])}</p>}
      {host !== null && (
        <>
          <p class="quiet small">{t('subscription_means', [host])}</p>
          <button
            type="button"
            class="button"
            disabled={state.asking !== null}
            onClick={() => events.onAsk(url)}
          >
            {t('subscription_ask', [host])}
          </button>
          <Switch checked={daily} onChange={(on) => events.onDaily(url, on)}>
            {t('subscription_daily', [host])}
          </Switch>
        </>
      )}
      <button
        type="button"
        class="as-link"
        aria-label={t('unsubscribe_from', [url])}
        onClick={() => events.onUnsubscribe(url)}
      >
        {t('unsubscribe')}
      </button>
      <div aria-live="polite">
        {state.asking === url && <p class="loading">{t('subscription_asking', [host ?? url])}</p>}
        {state.asking !== url && outcome && 'kind' in outcome && (
          <p>
            {t(`subscription_${outcome.kind}`)} <Quoted text={outcome.title} />
          </p>
        )}
        {state.asking !== url && failed && <Problem problem={failed} lead="problem_subscription" />}
      </div>
    </li>
  );
}
