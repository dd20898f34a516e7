import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type AnswerOf, type Calls, type RequestOf, toBackground, toPage } from './contract.ts';
import { type Reply, replyOf } from './listen.ts';
import { sendUntilTaken } from './send-until-taken.ts';

/** An answer, or what went wrong in words for the reader. */
export type Result<T> = Reply<T>;

/** Asks the background. Never throws: a stopped worker, a refused request and a wrong answer are all `ok: false`. */
export function askBackground<K extends keyof typeof toBackground>(
  name: K,
  request: RequestOf<typeof toBackground, K>,
): Promise<Result<AnswerOf<typeof toBackground, K>>> {
  return ask(toBackground, name, request, sendUntilTaken);
}

/**
 * Asks the reader script of a tab, in whatever frame the article is: it is in one at most, and nothing else listens there.
 * `ok: false` where no reader script runs. `frame`: that of one frame only.
 */
export function askPage<K extends keyof typeof toPage>(
  tab: number,
  name: K,
  request: RequestOf<typeof toPage, K>,
  frame?: number,
): Promise<Result<AnswerOf<typeof toPage, K>>> {
  const to = frame === undefined ? undefined : { frameId: frame };
  return ask(toPage, name, request, (message) => browser.tabs.sendMessage(tab, message, to));
}

async function ask<C extends Calls, K extends keyof C & string>(
  calls: C,
  name: K,
  request: RequestOf<C, K>,
  send: (message: unknown) => Promise<unknown>,
): Promise<Result<AnswerOf<C, K>>> {
  const reply = await replyOf(() => send({ call: name, request }));
  if (!reply.ok) return reply;
  const answer = reply.value as Reply | undefined;
  if (!answer) return { ok: false, problem: 'no-answer' };
  if (!answer.ok) return answer;
  return replyOf(async () => v.parse(calls[name]?.answer as C[K]['answer'], answer.value));
}
