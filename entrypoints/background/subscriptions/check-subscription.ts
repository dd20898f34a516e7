import { browser } from 'wxt/browser';
import { localDay } from '../../../lib/model/date.ts';
import type { PackHeader } from '../../../lib/model/report.ts';
import { addressOf } from '../../../lib/model/subscription.ts';
import type { Services } from '../services.ts';
import { mayReplace, type Outcome } from './may-replace.ts';
import { RemoteProblem } from './remote-problem.ts';
import { remoteText } from './remote-text.ts';
import { readSubscriptions, updateSubscription } from './subscription-list.ts';

/** Chromium stops a worker that calls no interface of the browser for half a minute, whatever it waits for. */
const AWAKE_MS = 20_000;

/**
 * Asks the address of a subscription, checks what it gives in full, and only then puts it in place of the version
 * that is there. Whatever fails, that version stays, and the subscription keeps why.
 */
export async function checkSubscription(
  { store }: Pick<Services, 'store'>,
  url: string,
): Promise<{ outcome: Outcome; header: PackHeader }> {
  if (!(await readSubscriptions()).some((one) => one.url === url)) {
    throw new RemoteProblem('subscription-missing');
  }
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
  const checked = localDay(new Date());
  try {
    if (addressOf(url) !== url) throw new RemoteProblem('subscription-address');
    if (!(await isAllowed(url))) throw new RemoteProblem('subscription-not-allowed');
    const text = await remoteText(url);
    const subscriptions = await readSubscriptions();
    const { header, decision } = await store.updatePack(text, (next, current) => {
      const decision = mayReplace(next, current, url, subscriptions);
      return { decision, take: decision !== 'same' };
    });
    await updateSubscription(url, { checked, pack: header.id, problem: null });
    return { outcome: decision, header };
  } catch (error) {
    await updateSubscription(url, {
      checked,
      problem: error instanceof Error ? error.message : String(error),
    });
    throw error;
  } finally {
    clearInterval(awake);
  }
}

/** Readers can take the access to a site away from an extension; then nothing is asked there. */
function isAllowed(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * Looks for new versions where the reader allowed it, at the start of the browser and once a day at most. Not while
 * reading: the hour of a request would tell the server when its reader meets news of the conflict.
 */
export async function checkDaily(services: Pick<Services, 'store'>): Promise<void> {
  const today = localDay(new Date());
  for (const { url, daily, checked } of await readSubscriptions()) {
    // What went wrong is kept with the subscription, for the data page.
    if (daily && checked !== today) await checkSubscription(services, url).catch(() => {});
  }
}
