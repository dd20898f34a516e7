import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground, askPage } from './send.ts';

beforeEach(() => fakeBrowser.reset());

const FIRST = { first: true };

const answering = (reply: unknown) =>
  Object.assign(fakeBrowser.runtime, { sendMessage: vi.fn(async () => reply) }).sendMessage;

describe('askBackground', () => {
  it('sends the call and gives the checked answer', async () => {
    const sent = answering({ ok: true, value: { reading: true, more: 1 } });
    expect(await askBackground('cues', FIRST)).toEqual({ ok: true, value: { reading: true } });
    expect(sent).toHaveBeenCalledWith({ call: 'cues', request: FIRST });
  });

  it.each([
    ['a refusal', { ok: false, problem: 'No.' }, 'No.'],
    ['no answer', undefined, 'no-answer'],
    ['an answer that is not of its form', { ok: true, value: { reading: 'yes' } }, /boolean/],
  ])('makes a problem of %s', async (_, reply, problem) => {
    answering(reply);
    const result = await askBackground('cues', FIRST);
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? '' : result.problem).toMatch(problem);
  });

  it('asks again while the background is only just starting, and in the end says so', async () => {
    vi.useFakeTimers();
    let absent = 2;
    const sendMessage = vi.fn(async () => {
      if (absent-- > 0) throw new Error('Could not establish connection. Receiving end does not exist.');
      return { ok: true, value: { reading: true } };
    });
    Object.assign(fakeBrowser.runtime, { sendMessage });
    const answer = askBackground('cues', FIRST);
    await vi.runAllTimersAsync();
    expect(await answer).toEqual({ ok: true, value: { reading: true } });
    expect(sendMessage).toHaveBeenCalledTimes(3);
    absent = Number.POSITIVE_INFINITY;
    const never = askBackground('cues', FIRST);
    await vi.runAllTimersAsync();
    expect(await never).toMatchObject({ ok: false, problem: expect.stringContaining('does not exist') });
    vi.useRealTimers();
  });

  it('makes a problem of an extension that was updated meanwhile', async () => {
    Object.assign(fakeBrowser.runtime, {
      sendMessage: () => {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(await askBackground('cues', FIRST)).toEqual({
      ok: false,
      problem: 'Extension context invalidated.',
    });
  });
});

describe('askPage', () => {
  it('asks whichever frame of the tab is read, or the one that is named, and makes a problem of a page without a reader script', async () => {
    const sendMessage = vi.fn(async () => {
      throw new Error('Receiving end does not exist.');
    });
    Object.assign(fakeBrowser.tabs, { sendMessage });
    expect(await askPage(5, 'show', { start: 1, end: 2 })).toMatchObject({ ok: false });
    expect(sendMessage).toHaveBeenCalledWith(5, { call: 'show', request: { start: 1, end: 2 } }, undefined);
    await askPage(5, 'leave', {}, 0);
    expect(sendMessage).toHaveBeenLastCalledWith(5, { call: 'leave', request: {} }, { frameId: 0 });
  });
});
