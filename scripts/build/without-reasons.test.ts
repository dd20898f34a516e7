import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutReasons } from './without-reasons.ts';

const TABLE = 'assets/page/furniture.json';

it('leaves the reasons out of the named tables only, and nothing else', () => {
  const { load } = withoutReasons(['page/furniture.json']);
  const { words } = JSON.parse(readFileSync(TABLE, 'utf8'));
  const loaded = JSON.parse(load(TABLE) ?? '');
  expect(words[0].reason).toBeTypeOf('string');
  expect(loaded.words).toHaveLength(words.length);
  expect(loaded.words[0]).toEqual({ ...words[0], reason: undefined, example: undefined });
  expect(load('assets/page/blocks.json')).toBeNull();
});
