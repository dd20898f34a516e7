import { browser } from 'wxt/browser';
import type { Sender } from './contract.ts';

export type Reply<Value = unknown> = { ok: true; value: Value } | { ok: false; problem: string };

/**
 * Takes messages of the extension's own parts until `signal` aborts. `take` gives the reply to come, or null for a call
 * that is another listener's.
 */
export function listen(
  take: (call: string, request: unknown, from: Sender) => Promise<Reply> | null,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Asker, reply: (answer: Reply) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !isCall(message)) return undefined;
    const answer = take(message.call, message.request, fromOf(sender));
    if (!answer) return undefined;
    answer.then(reply);
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    // After an update of the extension its interfaces are gone from the page, and the listener with them.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
}

/** What a handler makes of a request, a failure in words. */
export async function replyOf<Value>(handled: () => Promise<Value>): Promise<Reply<Value>> {
  try {
    return { ok: true, value: await handled() };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

function isCall(message: unknown): message is { call: string; request: unknown } {
  return (
    typeof message === 'object' && message !== null && 'call' in message && typeof message.call === 'string'
  );
}

/** What the browser tells of whoever sent a message. */
interface Asker {
  id?: string;
  tab?: { id?: number; url?: string; incognito?: boolean };
  frameId?: number;
  url?: string;
}

function fromOf({ tab, frameId = 0, url = undefined }: Asker): Sender {
  return {
    tab: tab?.id ?? null,
    frame: frameId,
    url: url ?? null,
    page: (frameId === 0 ? url : tab?.url) ?? null,
    incognito: tab?.incognito ?? false,
  };
}
