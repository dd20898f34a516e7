import { describe, expect, it } from 'vitest';
import { hostIn, readSiteList, siteListText } from './site-list.ts';

describe('a site that was typed', () => {
  it.each([
    ['news.example.org', 'news.example.org'],
    ['  https://News.Example.org:8080/a?b ', 'news.example.org'],
    ['www.example.org', 'example.org'],
    ['www.org', 'www.org'],
    ['localhost', 'localhost'],
    ['http://[::1]/', '[::1]'],
    ['موقع.سوريا', 'xn--4gbrim.xn--mgbtf8fl'],
  ])('%s is %s', (typed, host) => expect(hostIn(typed)).toBe(host));

  it.each([
    '',
    'news',
    'a sentence about it',
    'javascript:alert(1)',
    'about:blank',
    'a..b',
    `${'a.'.repeat(150)}org`,
  ])('“%s” is none', (typed) => expect(hostIn(typed)).toBeNull());
});

describe('a list of sites in a file', () => {
  it('comes back as it was written', () => {
    const hosts = ['b.example', 'a.example', '[::1]'];
    const read = readSiteList(siteListText(hosts, 'Sites on which Sidelight stays off'));
    expect(read).toEqual({ hosts: ['[::1]', 'a.example', 'b.example'] });
  });

  it('may hold remarks, empty lines, addresses, doubles and the ends of lines of any system', () => {
    const text = '\ufeff# mine\r\n\r\nhttps://a.example/x\r\na.example # again\nb.example\r';
    expect(readSiteList(text)).toEqual({ hosts: ['a.example', 'b.example'] });
  });

  it('is refused whole, with the lines that are wrong', () => {
    expect(readSiteList('a.example\nnot a site\nb.example\n{"x":1}')).toEqual({
      problem: 'wrong-lines',
      lines: [
        { number: 2, text: 'not a site' },
        { number: 4, text: '{"x":1}' },
      ],
    });
  });

  it('is refused when it is empty or endless', () => {
    expect(readSiteList('# only a remark\n')).toMatchObject({ problem: 'empty' });
    expect(readSiteList('a.example\n'.repeat(5001))).toMatchObject({ problem: 'too-long' });
  });
});
