import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Calls, Handlers, Sender } from './contract.ts';
import { listen, replyOf } from './listen.ts';

/**
 * Answers the calls of a contract until `signal` aborts. A request that does not fit its declaration is refused
 * with the reason; calls of another contract are left to their own listener. Who asks checks the answer, but for scripts
 * in web pages, which do not carry the contract: theirs is checked before it leaves.
 */
export function serve<C extends Calls>(calls: C, handlers: Handlers<C>, signal?: AbortSignal): void {
  listen((name, request, from) => {
    // The name comes from outside: `constructor` is no call.
    const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (!call) return null;
    const handler = handlers[name as keyof C] as Handler;
    return replyOf(async () => {
      const parsed = v.safeParse(call.request, request);
      if (!parsed.success) throw new Error(v.summarize(parsed.issues));
      const answer = await handler(parsed.output, from);
      return isWebPage(from) ? v.parse(call.answer, answer) : answer;
    });
  }, signal);
}

type Handler = (request: unknown, from: Sender) => Promise<unknown>;

function isWebPage({ url }: Sender): boolean {
  return !url?.startsWith(browser.runtime.getURL('/'));
}
