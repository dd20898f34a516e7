import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gzipText, readText } from './packed-text.ts';

it('packs a text into the same bytes wherever and whenever it is packed', () => {
  const [magic, more, method, flags, ...rest] = gzipText('حلب, Aleppo\n'.repeat(100));
  expect([magic, more, method]).toEqual([0x1f, 0x8b, 8]);
  expect(flags, 'no name and no comment').toBe(0);
  expect(rest.slice(0, 4), 'no time').toEqual([0, 0, 0, 0]);
  expect(rest[5], 'no system').toBe(255);
});

it('reads a file back by its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-text-'));
  writeFileSync(join(folder, 'a.jsonl.gz'), gzipText('حلب'));
  writeFileSync(join(folder, 'a.jsonl'), 'حلب');
  expect(readText(join(folder, 'a.jsonl.gz'))).toBe('حلب');
  expect(readText(join(folder, 'a.jsonl'))).toBe('حلب');
});
