import { describe, expect, it } from 'vitest';
import { normalisedAddress, reportIdOf, sameAddress } from './address.ts';

describe('normalisedAddress', () => {
  it.each([
    ['https://www.example.org/a/b/', 'example.org/a/b'],
    ['http://example.org/a/b?utm_source=x&id=7#top', 'example.org/a/b?id=7'],
    ['https://m.example.org/story/amp', 'example.org/story'],
    ['https://EXAMPLE.org:443/%d8%ad', 'example.org/%D8%AD'],
    ['https://example.org/?p=2&a=1', 'example.org?a=1&p=2'],
    ['https://example.org', 'example.org'],
  ])('%s', (url, expected) => expect(normalisedAddress(url)).toBe(expected));

  it.each([
    ['https://example.org/a', 'https://example.org/b'],
    ['https://example.org/?p=1', 'https://example.org/?p=2'],
    ['https://news.example.org/a', 'https://example.org/a'],
  ])('keeps %s and %s apart', (a, b) => expect(sameAddress(a, b)).toBe(false));
});

describe('reportIdOf', () => {
  const cited = { outlet: 'Example Times', title: 'Shelling near Saraqib', published: '2019-05-04' };

  it('gives one id to one page under two addresses', () => {
    const id = reportIdOf({ ...cited, url: 'https://www.example.org/a/?fbclid=1' });
    expect(reportIdOf({ ...cited, title: 'Updated title', url: 'http://example.org/a' })).toBe(id);
    expect(id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('tells reports without an address apart by what cites them', () => {
    const id = reportIdOf({ ...cited, url: null });
    expect(reportIdOf({ ...cited, url: null, published: '2019-05-05' })).not.toBe(id);
    expect(reportIdOf({ ...cited, url: null })).toBe(id);
  });
});
