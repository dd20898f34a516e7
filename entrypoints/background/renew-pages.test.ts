import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leavePages, renewPages } from './renew-pages.ts';

beforeEach(() => fakeBrowser.reset());

it('tells the scripts of the former version that their time is over, and looks at the pages anew', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  const done: string[] = [];
  type Run = { target: { tabId: number }; files?: string[]; args?: [string, string[]] };
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async ({ target, files, args }: Run) => {
        if (target.tabId === 1) throw new Error('Cannot access contents of the page');
        done.push(files?.[0] ?? `${args?.[0]} ${args?.[1].includes('sidelight-place-on-dark')}`);
        return [];
      },
    },
  });
  await renewPages();
  expect(done).toEqual(['sidelight-renewed true', '/detector.js']);
});

it('leaves the pages to which access was withdrawn, whose addresses it is told no more', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([
    { id: 1, url: 'https://news.example/' },
    { id: 2, url: undefined },
  ] as never);
  const asked = vi.fn(async () => ({ ok: true, value: {} }));
  Object.assign(fakeBrowser.tabs, { sendMessage: asked });
  await leavePages();
  expect(asked.mock.calls).toEqual([[2, { call: 'leave', request: {} }, undefined]]);
});
