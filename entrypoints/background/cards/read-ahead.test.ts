import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ArticleClaim } from '../../../lib/model/claim.ts';
import { knowing, servicesWith } from '../../../tests/support/fake-services.ts';
import { aClaim } from '../../../tests/support/report-data.ts';
import { createReadAhead } from './read-ahead.ts';

const from = { tab: 4, frame: 0, url: null, page: null, incognito: false };
const article = { url: 'https://news.example/a', title: '', published: '2024-12-01', lang: 'en' };
const other = { ...article, url: 'https://news.example/b' };

let active = true;
/** First days of what was read, and what is called each time before the next is. */
let read: string[] = [];
let between = () => {};

beforeEach(() => {
  fakeBrowser.reset();
  [active, read, between] = [true, [], () => {}];
  Object.assign(fakeBrowser.tabs, { get: vi.fn(async () => ({ active })) });
  vi.useFakeTimers();
});

function onDay(day: string): ArticleClaim {
  const { place, ...claim } = aClaim({ from: day, to: day });
  return {
    ...claim,
    start: 0,
    end: 4,
    text: 'four killed',
    place: null,
    governorate: null,
    partOf: null,
    rules: [],
  };
}

async function ahead() {
  vi.useRealTimers();
  const services = await servicesWith([], knowing([]));
  vi.useFakeTimers();
  services.store.readAhead = async (days, isWanted) => {
    for (const { period } of days) {
      if (!isWanted()) return;
      read.push(period.from);
      between();
    }
  };
  return createReadAhead(services);
}

const settled = () => vi.runAllTimersAsync();

it('reads what the claims of an article were beside, after the page was answered', async () => {
  const readAhead = await ahead();
  readAhead(article, [onDay('2024-11-30'), onDay('2024-06-01')], from);
  expect(read).toEqual([]);
  await settled();
  expect(read).toEqual(['2024-11-29', '2024-05-31']);
});

it('asks for nothing where nothing was counted', async () => {
  const readAhead = await ahead();
  readAhead(article, [], from);
  await settled();
  expect(fakeBrowser.tabs.get).not.toHaveBeenCalled();
  expect(read).toEqual([]);
});

it('reads for no page that is not on the screen, but when its first card was asked for', async () => {
  const readAhead = await ahead();
  active = false;
  readAhead(article, [onDay('2024-11-30')], from);
  await settled();
  expect(read).toEqual([]);
  active = true;
  readAhead(article, [onDay('2024-11-30')], from);
  await settled();
  expect(read).toEqual(['2024-11-29']);
});

it('reads for no page that is gone', async () => {
  const readAhead = await ahead();
  Object.assign(fakeBrowser.tabs, { get: () => Promise.reject(new Error('No tab with id: 4.')) });
  readAhead(article, [onDay('2024-11-30')], from);
  await settled();
  expect(read).toEqual([]);
});

it('reads once for an article, however many of its cards are asked for', async () => {
  const readAhead = await ahead();
  for (let card = 0; card < 3; card++) {
    readAhead(article, [onDay('2024-11-30')], from);
    await settled();
  }
  expect(read).toEqual(['2024-11-29']);
});

it('leaves an article for the next', async () => {
  const readAhead = await ahead();
  const begun = () => readAhead(other, [onDay('2020-01-02')], from);
  between = () => {
    between = () => {};
    begun();
  };
  readAhead(article, [onDay('2024-11-30'), onDay('2024-06-01')], from);
  await settled();
  expect(read).toEqual(['2024-11-29', '2020-01-01']);
});
