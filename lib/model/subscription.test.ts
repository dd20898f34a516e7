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

  it.each([undefined, null, 'x', {}])('of %j are none', (stored) => {
    expect(subscriptionsFrom(stored)).toEqual([]);
  });
});
