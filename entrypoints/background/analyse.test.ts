import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../lib/model/settings.ts';
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
let taken = true;

beforeEach(() => {
  fakeBrowser.reset();
  sent.length = 0;
  Object.assign(fakeBrowser.tabs, {
    sendMessage: vi.fn(async (...all: unknown[]) => {
      sent.push(all);
      return { ok: true, value: { taken } };
    }),
  });
});

/** A clock by which whatever is measured takes so many ms. */
function clockOf(ms: number): () => number {
  let now = 0;
  return () => {
    now += ms;
    return now;
  };
}

const names = [{ kind: 'unit', text: '111th Brigade' }];

it('tells the page that waits the names before the claims are read, and once', async () => {
  taken = true;
  const analyse = analyseHandler(await servicesWith([], knowing([])), clockOf(60));
  const { analysis, named } = await analyse({ article, forced: true, early: 5 }, from);
  expect(named).toBe(true);
  expect(analysis.mentions).toEqual([]);
  expect(analysis.claims).toHaveLength(1);
  const early = { mentions: names, claims: [], relevant: false };
  const request = { analysis: early, early: 5, settings: { enabled: true } };
  expect(sent).toMatchObject([[4, { call: 'named', request }, { frameId: 2 }]]);
});

it('tells all at once where the names took so little that the claims are there as soon', async () => {
  const analyse = analyseHandler(await servicesWith([], knowing([])), clockOf(30));
  const { analysis, named } = await analyse({ article, forced: true, early: 5 }, from);
  expect(named).toBe(false);
  expect(analysis.mentions).toMatchObject(names);
  expect(analysis.claims).toHaveLength(1);
  expect(sent).toEqual([]);
});

it('tells what the reader has chosen with it, as it is then', async () => {
  const services = await servicesWith([], knowing([]));
  const analyse = analyseHandler({ ...services, settings: async () => ({ ...DEFAULTS, language: 'ar' }) });
  const { settings } = await analyse({ article, forced: false, early: null }, from);
  expect(settings).toEqual({ ...DEFAULTS, language: 'ar' });
});

it('tells a page that did not take them all', async () => {
  taken = false;
  const analyse = analyseHandler(await servicesWith([], knowing([])), clockOf(60));
  const { analysis, named } = await analyse({ article, forced: true, early: 5 }, from);
  expect(named).toBe(false);
  expect(analysis.mentions).toMatchObject(names);
  expect(analysis.claims).toHaveLength(1);
});

it('tells nobody where nobody waits, or where the page is of something else', async () => {
  const analyse = analyseHandler(await servicesWith([], knowing([])), clockOf(60));
  await analyse({ article, forced: true, early: null }, from);
  await analyse({ article, forced: false, early: 5 }, from);
  await analyse({ article, forced: true, early: 5 }, { ...from, tab: null });
  expect(sent).toEqual([]);
});
