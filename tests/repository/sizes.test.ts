import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find-browser.ts';
import { builtExtension } from '../../scripts/browsers/open.ts';
import { type Built, overBudget, unbudgeted } from './budgets.ts';
import budgets from './sizes.json' with { type: 'json' };

describe.each(BROWSERS)('the build for %s', (name) => {
  const folder = builtExtension(name);
  const built: Built[] = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const bytes = readFileSync(path);
      const file = path.slice(folder.length + 1).replaceAll('\\', '/');
      return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    });

  it.each(budgets.files)('keeps $file in its budget', (budget) => {
    expect(overBudget(built, budget, budgets.files)).toEqual([]);
  });

  it('has a budget for every file', () => {
    expect(
      unbudgeted(built, budgets.files),
      'Is it meant to be shipped? Then add it, or a group that it belongs to, to tests/repository/sizes.json, and say what it is for; else keep it out of the build.',
    ).toEqual([]);
  });

  it('is small enough to install, packed file by file as a zip is', () => {
    const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);
    expect(total(built.map(({ gzip }) => gzip))).toBeLessThanOrEqual(budgets.package.bytes);
    expect(total(built.map(({ raw }) => raw))).toBeLessThanOrEqual(budgets.package.unpacked);
  });
});
