import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from './contract.ts';
import type { Reply } from './listen.ts';
import { serve } from './serve.ts';

const calls = {
  double: { request: v.object({ n: v.number() }), answer: v.object({ n: v.number() }) },
  whoAsks: { request: v.object({}), answer: v.any() },
  fail: { request: v.object({}), answer: v.object({}) },
};
const handlers = {
  double: async ({ n }: { n: number }) => ({ n: 2 * n }),
  whoAsks: async (_: object, from: Sender) => from,
  fail: async () => {
    throw new Error('The disk is full.');
  },
};

beforeEach(() => fakeBrowser.reset());

/** The reply to a message; null when nobody takes it. */
async function send(message: unknown, sender: object = {}): Promise<Reply | null> {
  const from = { id: fakeBrowser.runtime.id, ...sender };
  return new Promise((resolve) => {
    const taken = fakeBrowser.runtime.onMessage.trigger(message as never, from as never, resolve as never);
    void Promise.resolve(taken).then((all) => {
      if (!all.includes(true as never)) resolve(null);
    });
  });
}

describe('serve', () => {
  it('answers a call', async () => {
    serve(calls, handlers);
    expect(await send({ call: 'double', request: { n: 21 } })).toEqual({ ok: true, value: { n: 42 } });
  });

  it('refuses a request that is not of its form, saying why, without calling the handler', async () => {
    serve(calls, handlers);
    expect(await send({ call: 'double', request: { n: 'x' } })).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/number/),
    });
    expect(await send({ call: 'double', request: undefined })).toMatchObject({ ok: false });
  });

  it('checks an answer before it leaves for a script in a web page, which can’t', async () => {
    const wrong = { ...handlers, double: async () => ({ n: 'many', more: 1 }) as unknown as { n: number } };
    serve(calls, wrong);
    const page = { tab: { id: 4 }, url: 'https://news.example/' };
    const own = { url: fakeBrowser.runtime.getURL('/popup.html' as never) };
    const message = { call: 'double', request: { n: 1 } };
    expect(await send(message, page)).toMatchObject({ ok: false, problem: expect.stringMatching(/number/) });
    expect(await send(message, own)).toMatchObject({ ok: true });
  });

  it('turns a failure into words', async () => {
    serve(calls, handlers);
    expect(await send({ call: 'fail', request: {} })).toEqual({ ok: false, problem: 'The disk is full.' });
  });

  it.each([
    ['a call of another contract', { call: 'other', request: {} }, {}],
    ['a name that every object has', { call: 'constructor', request: {} }, {}],
    ['no call', 'hello', {}],
    ['nothing', null, {}],
    ['another extension', { call: 'double', request: { n: 1 } }, { id: 'someone-else' }],
    ['nobody', { call: 'double', request: { n: 1 } }, { id: undefined }],
  ])('leaves alone %s', async (_, message, sender) => {
    serve(calls, handlers);
    expect(await send(message, sender)).toBeNull();
  });

  it('tells the handler who asks', async () => {
    serve(calls, handlers);
    const sender = { tab: { id: 4, incognito: true }, url: 'https://news.example/' };
    expect(await send({ call: 'whoAsks', request: {} }, sender)).toMatchObject({
      value: {
        tab: 4,
        frame: 0,
        url: 'https://news.example/',
        page: 'https://news.example/',
        incognito: true,
      },
    });
    const framed = {
      ...sender,
      frameId: 3,
      url: 'about:srcdoc',
      tab: { ...sender.tab, url: 'https://news.example/' },
    };
    expect(await send({ call: 'whoAsks', request: {} }, framed)).toMatchObject({
      value: { tab: 4, frame: 3, url: 'about:srcdoc', page: 'https://news.example/' },
    });
    expect(await send({ call: 'whoAsks', request: {} })).toMatchObject({
      value: { tab: null, url: null, incognito: false },
    });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    serve(calls, handlers, stop.signal);
    stop.abort();
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  });
});
