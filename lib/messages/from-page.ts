/**
 * The part of scripts in web pages. They hold the contract as types only: its schemas would be a third of what such a page
 * compiles. The background checks what they send it, and its answers to them before these leave; whatever else reaches
 * them is from the extension itself.
 */
import type { AnswerOf, Handlers, RequestOf, toBackground, toPage } from './contract.ts';
import { listen, type Reply, replyOf } from './listen.ts';
import { sendUntilTaken } from './send-until-taken.ts';

type ToBackground = typeof toBackground;
type ToPage = typeof toPage;

/** Asks the background. Never throws: a stopped worker and a refused request are both `ok: false`. */
export async function askFromPage<K extends keyof ToBackground>(
  name: K,
  request: RequestOf<ToBackground, K>,
): Promise<Reply<AnswerOf<ToBackground, K>>> {
  const reply = await replyOf(() => sendUntilTaken({ call: name, request }));
  if (!reply.ok) return reply;
  return (reply.value as Reply<AnswerOf<ToBackground, K>> | undefined) ?? { ok: false, problem: 'no-answer' };
}

/** Answers what the extension's other parts ask of the page until `signal` aborts. */
export function serveInPage(handlers: Handlers<ToPage>, signal: AbortSignal): void {
  listen((name, request, from) => {
    if (!Object.hasOwn(handlers, name)) return null;
    const handler = handlers[name as keyof ToPage] as (request: unknown, from: unknown) => Promise<unknown>;
    return replyOf(() => handler(request, from));
  }, signal);
}
