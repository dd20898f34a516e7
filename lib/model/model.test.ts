import { describe, expect, it } from 'vitest';
import { SIDES, sideAt, victimGroupOf } from './actor.ts';
import { kmBetween } from './place.ts';
import { hostOf, isPaused, readsOn } from './settings.ts';
import { overlap } from './span.ts';
import { settingsFrom } from './stored-settings.ts';

describe('span', () => {
  it('counts shared code units', () => {
    expect(overlap({ start: 0, end: 5 }, { start: 3, end: 9 })).toBe(2);
    expect(overlap({ start: 0, end: 3 }, { start: 3, end: 9 })).toBe(0);
  });
});

describe('sides', () => {
  const changed = {
    sides: [
      { side: 'opposition', from: null, to: '2017-01-28' },
      { side: 'hts_network', from: '2017-01-28', to: null },
    ],
  } as const;
  it.each([
    ['2015-05-01', 'opposition'],
    ['2017-01-27', 'opposition'],
    ['2017-01-28', 'hts_network'],
    [null, 'hts_network'],
  ])('on %s: %s', (day, side) => expect(sideAt({ sides: [...changed.sides] }, day)).toBe(side));

  it('calls the forces of the state in office government, before and after the change', () => {
    expect(victimGroupOf('assad_government', '2024-12-07')).toBe('government');
    expect(victimGroupOf('assad_government', '2024-12-08')).toBe('other-armed');
    expect(victimGroupOf('transitional_government', '2024-12-08')).toBe('government');
    expect(victimGroupOf('hts_network', '2024-12-07')).toBe('opposition');
  });
  it('has a group for every side at every time', () => {
    for (const side of SIDES)
      for (const day of [null, '2012-01-01', '2025-01-01']) expect(victimGroupOf(side, day)).toBeTruthy();
  });
});

it('measures distances as the crow flies', () => {
  const aleppo = { lat: 36.2, lon: 37.16 };
  const damascus = { lat: 33.51, lon: 36.29 };
  expect(kmBetween(aleppo, damascus)).toBeGreaterThan(300);
  expect(kmBetween(aleppo, damascus)).toBeLessThan(320);
  expect(kmBetween(aleppo, aleppo)).toBe(0);
});

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => {
    for (const stored of [undefined, null, 7, 'x', {}, []]) {
      expect(settingsFrom(stored)).toMatchObject({ enabled: true, pausedHosts: [], dwell: 250 });
    }
  });
  it('keep what is sound beside what is damaged', () => {
    expect(
      settingsFrom({ enabled: false, dwell: 'soon', pausedHosts: ['example.org'], other: 1 }),
    ).toMatchObject({
      enabled: false,
      dwell: 250,
      pausedHosts: ['example.org'],
    });
  });
  it('keep the sound entries of a damaged list, and the sound kinds and styles', () => {
    const kept = settingsFrom({
      pausedHosts: ['a.example', 7, 'not a host', 'b.example/path', 'b.example'],
      kinds: { place: false, unit: 'yes' },
      styles: { claim: 'tint', place: 'blinking' },
      where: 'nowhere',
      holdKey: 'Alt',
      language: 'tlh',
    });
    expect(kept).toMatchObject({
      pausedHosts: ['a.example', 'b.example'],
      kinds: { place: false, unit: true, claim: true },
      styles: { claim: 'tint', unit: 'line', place: 'line' },
      where: 'everywhere',
      holdKey: 'Alt',
      language: 'auto',
    });
  });
});

it.each([
  ['https://News.Example:8080/a?b#c', 'news.example'],
  ['http://me:secret@news.example/', 'news.example'],
  ['https://[::1]/a', '[::1]'],
  ['about:blank', null],
  ['chrome-extension://abc/popup.html', null],
  ['', null],
])('host of %s: %s', (url, host) => expect(hostOf(url)).toBe(host));

it('reads where it is on and not paused', () => {
  const on = settingsFrom({ pausedHosts: ['paused.example'] });
  expect(readsOn(on, 'https://news.example/a')).toBe(true);
  expect(readsOn(on, 'https://paused.example/a')).toBe(false);
  expect(readsOn(on, 'file:///a.html')).toBe(false);
  expect(readsOn(on, null)).toBe(false);
  expect(readsOn({ ...on, enabled: false }, 'https://news.example/a')).toBe(false);
  expect(readsOn({ ...on, where: 'click' }, 'https://news.example/a')).toBe(false);
});

it.each([
  ['paused.example', true],
  ['www.paused.example', true],
  ['unpaused.example', false],
  ['example', false],
])('a pause on paused.example holds on %s: %s', (host, paused) => {
  expect(isPaused(['paused.example'], host)).toBe(paused);
});
