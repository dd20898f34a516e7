import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from './contract.ts';
import { askFromPage, serveInPage } from './from-page.ts';
import type { Reply } from './listen.ts';

beforeEach(() => fakeBrowser.reset());

const answering = (reply: unknown) =>
  Object.assign(fakeBrowser.runtime, { sendMessage: vi.fn(async () => reply) }).sendMessage;

describe('askFromPage', () => {
  it('sends the call and gives the answer', async () => {
    const sent = answering({ ok: true, value: { there: true } });
    expect(await askFromPage('cards', {})).toEqual({ ok: true, value: { there: true } });
    expect(sent).toHaveBeenCalledWith({ call: 'cards', request: {} });
  });

  it.each([
    ['a refusal', { ok: false, problem: 'No.' }, 'No.'],
    ['no answer', undefined, 'no-answer'],
  ])('makes a problem of %s', async (_, reply, problem) => {
    answering(reply);
    expect(await askFromPage('cards', {})).toEqual({ ok: false, problem });
  });

  it('makes a problem of an extension that was updated meanwhile', async () => {
    Object.assign(fakeBrowser.runtime, {
      sendMessage: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(await askFromPage('cards', {})).toEqual({ ok: false, problem: 'Extension context invalidated.' });
  });
});

describe('serveInPage', () => {
  const handlers = {
    describe: async () => ({}) as PageState,
    named: async () => ({ taken: true }),
    show: async ({ start }: { start: number }) => ({ shown: start === 3 }),
    step: async () => {
      throw new Error('The page is gone.');
    },
    openCard: async () => ({ shown: false }),
    leave: async () => ({}),
  };

  const send = (message: unknown, id: string | undefined = fakeBrowser.runtime.id) =>
    new Promise<Reply | null>((resolve) => {
      const taken = fakeBrowser.runtime.onMessage.trigger(
        message as never,
        { id } as never,
        resolve as never,
      );
      void Promise.resolve(taken).then((all) => {
        if (!all.includes(true as never)) resolve(null);
      });
    });

  it('answers the calls of the page, failures in words, and leaves all others alone', async () => {
    const stop = new AbortController();
    serveInPage(handlers, stop.signal);
    expect(await send({ call: 'show', request: { start: 3, end: 5 } })).toEqual({
      ok: true,
      value: { shown: true },
    });
    expect(await send({ call: 'step', request: { direction: 'next' } })).toEqual({
      ok: false,
      problem: 'The page is gone.',
    });
    for (const message of [{ call: 'analyse', request: {} }, { call: 'toString' }, 'show', null])
      expect(await send(message)).toBeNull();
    expect(await send({ call: 'leave', request: {} }, 'someone-else')).toBeNull();
    stop.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});
