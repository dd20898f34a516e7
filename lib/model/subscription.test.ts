import { describe, expect, it } from 'vitest';
import { addressOf, subscriptionsFrom } from './subscription.ts';

describe('the address of a subscription', () => {
  it.each([
    ['https://packs.example/syria.jsonl', 'https://packs.example/syria.jsonl'],
    [' HTTPS://Packs.Example/Syria.jsonl#part ', 'https://packs.example/Syria.jsonl'],
    ['https://packs.example', 'https://packs.example'],
    ['https://packs.example?v=1', 'https://packs.example?v=1'],
    ['http://localhost:8080/p.jsonl', 'http://localhost:8080/p.jsonl'],
    ['http://127.0.0.1/p', 'http://127.0.0.1/p'],
    ['http://packs.example/p.jsonl', null],
    ['http://localhost.evil.example/p', null],
    ['http://localhost@evil.example/p', null],
    ['https://user:pass@packs.example/p', null],
    ['https:///p', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
    ['data:text/plain,x', null],
    ['packs.example/p', null],
    ['https://packs.example/a b', null],
    ['https://packs.example:99999/p', null],
    ['https://packs.example:80a/p', null],
    ['https://256.1.1.1/p', null],
    ['https://exa%mple.org/p', null],
    ['http://localhost:99999/p', null],
    ['', null],
  ])('%s → %s', (typed, asked) => {
    expect(addressOf(typed)).toBe(asked);
  });
});

describe('stored subscriptions', () => {
  const good = { url: 'https://packs.example/a', daily: false, pack: null, checked: null, problem: null };

  it('are kept, the damaged left out', () => {
    const stored = [good, { ...good, url: 'http://packs.example/a' }, { ...good, daily: 'yes' }, null];
    expect(subscriptionsFrom(stored)).toEqual([good]);
  });

  it('are kept where no browser can open the address, so that they can be taken away', () => {
    const mistyped = { ...good, url: 'https://packs.example:99999/a' };
    expect(subscriptionsFrom([mistyped])).toEqual([mistyped]);
  });

  it.each([undefined, null, 'x', {}])('of %j are none', (stored) => {
    expect(subscriptionsFrom(stored)).toEqual([]);
  });
});
