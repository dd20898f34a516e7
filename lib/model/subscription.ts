import * as v from 'valibot';
import { day } from './claim.ts';

/** The address of a pack that the reader added by hand, like that of a filter list, and what came of asking it. */
export const subscription = v.object({
  url: v.string(),
  /** The reader allowed a look at each start of the browser, once a day at most. Off unless chosen. */
  daily: v.boolean(),
  /** Id of the pack it gave; null before the first time. It may give no other. */
  pack: v.nullable(v.string()),
  /** Day of the last look; null before the first. */
  checked: v.nullable(day),
  /** Why the last look brought nothing, by its code or in words; null when it went well. */
  problem: v.nullable(v.string()),
});
export type Subscription = v.InferOutput<typeof subscription>;

/**
 * Reads stored subscriptions; damaged ones are left out, the rest is kept. So is an address that no browser can open,
 * as older versions took them in: it is never asked, and the reader can take it away.
 */
export function subscriptionsFrom(stored: unknown): Subscription[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const parsed = v.safeParse(subscription, one);
    return parsed.success && secureAddress(parsed.output.url) === parsed.output.url ? [parsed.output] : [];
  });
}

/** Names of the reader's own machine, whose traffic nobody else sees. */
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/;
const SECURE = /^https:\/\/[^/?#@\s]+(\/|\?|$)/;

const openable = v.pipe(v.string(), v.url());

/**
 * The address as it is asked: without what stands after `#`. Null where it may not be asked: it must be https, so that
 * nobody on the way reads or changes the pack, or on this machine; it holds no name and password; and a browser can
 * open it.
 */
export function addressOf(typed: string): string | null {
  const url = secureAddress(typed);
  return v.is(openable, url) ? url : null;
}

function secureAddress(typed: string): string | null {
  const url = typed.trim().replace(/#.*$/s, '');
  if (/\s/.test(url)) return null;
  const scheme = url.replace(/^[a-z]+:\/\/[^/?]*/i, (start) => start.toLowerCase());
  return SECURE.test(scheme) || LOOPBACK.test(scheme) ? scheme : null;
}
