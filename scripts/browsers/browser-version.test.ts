import { describe, expect, it } from 'vitest';
import { majorVersion } from './browser-version.ts';

describe('majorVersion', () => {
  it.each([
    ['Mozilla Firefox 140.12.0esr\n', 140],
    ['Mozilla Firefox 153.7.0esr', 153],
    ['Mozilla Firefox 144.0', 144],
    ['Chromium 156.0.8078.108 built on Debian GNU/Linux 12 (bookworm)', 156],
    ['Google Chrome 151.0.7204.1 ', 151],
    ['Microsoft Edge 150.0.1 dev', 150],
    ['', null],
    ['cannot open display: 1', null],
  ])('%j → %s', (said, version) => {
    expect(majorVersion(said)).toBe(version);
  });
});
