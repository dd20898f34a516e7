import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type AnswerOf, type Calls, type RequestOf, toBackground, toPage } from './contract.ts';
import type { Reply } from './serve.ts';

/** An answer, or what went wrong in words for the reader. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: string };

/** What browsers say when nobody took the message: the background is only just starting, above all in Firefox. */
const NOT_TAKEN = /receiving end does not exist/i;
const TRIES = 4;
const WAIT_MS = 250;

/** Asks the background. Never throws: a stopped worker, a refused request and a wrong answer are all `ok: false`. */
export function askBackground<K extends keyof typeof toBackground>(
  name: K,
  request: RequestOf<typeof toBackground, K>,
): Promise<Result<AnswerOf<typeof toBackground, K>>> {
  return ask(toBackground, name, request, untilTaken);
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

/** A message that nobody took did nothing, so that it may be sent again. */
async function untilTaken(message: unknown): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch (error) {
      if (attempt === TRIES || !(error instanceof Error && NOT_TAKEN.test(error.message))) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * WAIT_MS));
    }
  }
}

async function ask<C extends Calls, K extends keyof C & string>(
  calls: C,
  name: K,
  request: RequestOf<C, K>,
  send: (message: unknown) => Promise<unknown>,
): Promise<Result<AnswerOf<C, K>>> {
  try {
    const reply = (await send({ call: name, request })) as Reply | undefined;
    if (!reply) return { ok: false, problem: 'no-answer' };
    if (!reply.ok) return reply;
    return { ok: true, value: v.parse(calls[name]?.answer as C[K]['answer'], reply.value) };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
