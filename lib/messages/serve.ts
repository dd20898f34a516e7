import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Calls, Handlers, Sender } from './contract.ts';

export type Reply = { ok: true; value: unknown } | { ok: false; problem: string };

const envelope = v.object({ call: v.string(), request: v.unknown() });

/**
 * Answers the calls of a contract until `signal` aborts. A request that does not fit its declaration is refused
 * with the reason; calls of another contract are left to their own listener.
 */
export function serve<C extends Calls>(calls: C, handlers: Handlers<C>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Asker, reply: (answer: Reply) => void): true | undefined => {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
    // The name comes from outside: `constructor` is no call.
    const call = Object.hasOwn(calls, parsed.output.call) ? calls[parsed.output.call] : undefined;
    if (!call) return undefined;
    answer(call.request, handlers[parsed.output.call as keyof C], parsed.output.request, fromOf(sender)).then(
      reply,
    );
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => {
    // After an update of the extension its interfaces are gone from the page, and the listener with them.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
  });
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

async function answer(
  schema: v.GenericSchema,
  handler: (request: never, from: Sender) => Promise<unknown>,
  request: unknown,
  from: Sender,
): Promise<Reply> {
  const parsed = v.safeParse(schema, request);
  if (!parsed.success) return { ok: false, problem: v.summarize(parsed.issues) };
  try {
    return { ok: true, value: await handler(parsed.output as never, from) };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
