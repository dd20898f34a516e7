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
  const answer = analyse({ article, forced: true, early: true }, from).then(({ analysis }) => {
    sent.push('answer');
    return analysis;
  });
  const { mentions, claims } = await answer;
  const names = mentions.map(({ kind, start, end }) => ({ kind, start, end }));
  expect(names).toEqual([{ kind: 'unit', start: text.indexOf('111th'), end: text.indexOf(' killed') }]);
  expect(claims).toHaveLength(1);
  expect(sent).toEqual([[4, { call: 'named', request: { names } }, { frameId: 2 }], 'answer']);
});

it('tells nobody where nobody waits, or where the page is of something else', async () => {
  const analyse = analyseHandler(await servicesWith([], knowing([])));
  await analyse({ article, forced: true, early: false }, from);
  await analyse({ article, forced: false, early: true }, from);
  await analyse({ article, forced: true, early: true }, { ...from, tab: null });
  expect(sent).toEqual([]);
});
