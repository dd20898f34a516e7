import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knowing, servicesWith } from '../../tests/support/fake-services.ts';
import { analyseHandler } from './analyse.ts';

const text = 'Fighters of the 111th Brigade killed seven soldiers.';
const article = { url: null, title: '', published: null, lang: 'en', text };
const from = {
  tab: 4,
  frame: 2,
  url: 'https://news.example/a',
  page: 'https://news.example/a',
  incognito: false,
};

const sent: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  sent.length = 0;
  Object.assign(fakeBrowser.tabs, {
    sendMessage: vi.fn(async (...all: unknown[]) => {
      sent.push(all);
    }),
  });
});

it('tells the page that waits the names before the claims are read', async () => {
  const analyse = analyseHandler(await servicesWith([], knowing([])));
  const answer = analyse({ article, forced: true, early: 5 }, from).then(({ analysis }) => {
    sent.push('answer');
    return analysis;
  });
  const analysis = await answer;
  expect(analysis.mentions).toMatchObject([{ kind: 'unit', text: '111th Brigade' }]);
  expect(analysis.claims).toHaveLength(1);
  const named = { analysis: { ...analysis, claims: [] }, early: 5 };
  expect(sent).toEqual([[4, { call: 'named', request: named }, { frameId: 2 }], 'answer']);
});

it('tells nobody where nobody waits, or where the page is of something else', async () => {
  const analyse = analyseHandler(await servicesWith([], knowing([])));
  await analyse({ article, forced: true, early: null }, from);
  await analyse({ article, forced: false, early: 5 }, from);
  await analyse({ article, forced: true, early: 5 }, { ...from, tab: null });
  expect(sent).toEqual([]);
});
