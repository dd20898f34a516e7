import { describe, expect, it } from 'vitest';
import type { PackHeader } from '../../../lib/model/report.ts';
import { packText } from '../../../tests/support/report-data.ts';
import { mayReplace } from './may-replace.ts';

const URL = 'https://packs.example/a';
const header = (version: string, sha256 = 'a'.repeat(64)): PackHeader => ({
  ...JSON.parse(packText([]).split('\n')[0] ?? ''),
  version,
  sha256,
});
const here = (version: string, bundled = false) => ({ header: header(version), bundled });
const mine = (pack: string | null, url = URL) => ({ url, daily: false, pack, checked: null, problem: null });

describe('what an address gave', () => {
  it.each([
    ['is new where nothing is', header('2'), null, [mine(null)], 'new'],
    ['is new where its pack was removed', header('2'), null, [mine('test')], 'new'],
    ['is updated by a newer version', header('2'), here('1'), [mine('test')], 'updated'],
    [
      'is updated by the eleventh of a day',
      header('2026-11-24.10'),
      here('2026-11-24.9'),
      [mine('test')],
      'updated',
    ],
    ['takes the place of a pack added as a file', header('2'), here('1'), [mine(null)], 'updated'],
    ['is the same', header('1'), here('1'), [mine('test')], 'same'],
  ])('%s', (_, next, current, list, outcome) => {
    expect(mayReplace(next, current, URL, list)).toBe(outcome);
  });

  it.each([
    ['older', header('1'), here('2'), [mine('test')], 'subscription-older'],
    ['other content', header('1', 'b'.repeat(64)), here('1'), [mine('test')], 'subscription-same-version'],
    ['another pack', header('2'), null, [mine('before')], 'subscription-other-pack'],
    ['the bundled pack', header('9'), here('1', true), [mine(null)], 'subscription-pack-bundled'],
    [
      'the pack of another address',
      header('2'),
      here('1'),
      [mine(null), mine('test', 'https://other.example/a')],
      'subscription-pack-of-another',
    ],
  ])('is refused: %s', (_, next, current, list, problem) => {
    expect(() => mayReplace(next, current, URL, list)).toThrow(problem);
  });
});
