import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../scripts/browsers/find-browser.ts';
import { builtExtension } from '../../scripts/browsers/open.ts';
import budgets from './sizes.json' with { type: 'json' };

describe.each(BROWSERS)('the build for %s', (name) => {
  const folder = builtExtension(name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const ours = (file: string) => file.slice(folder.length + 1).replaceAll('\\', '/');

  // Names of the pages' own files carry a hash, so they are budgeted together.
  const matches = (pattern: string, file: string) => {
    const [before = '', after = ''] = pattern.split('*');
    return pattern === file || (pattern.includes('*') && file.startsWith(before) && file.endsWith(after));
  };

  it.each(budgets.files)('keeps $file in its budget', ({ file: pattern, minified, gzip }) => {
    const found = files.filter((file) => matches(pattern, ours(file))).map((file) => readFileSync(file));
    expect(found.length, `no file is called ${pattern}`).toBeGreaterThan(0);
    const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);
    expect(total(found.map((bytes) => bytes.length))).toBeLessThanOrEqual(minified);
    expect(total(found.map((bytes) => gzipSync(bytes, { level: 9 }).length))).toBeLessThanOrEqual(gzip);
  });

  it('has a budget for every script and style sheet', () => {
    const free = files
      .map(ours)
      .filter(
        (file) => /\.(js|css)$/.test(file) && !budgets.files.some((budget) => matches(budget.file, file)),
      );
    expect(free, 'Add a budget to tests/repository/sizes.json.').toEqual([]);
  });

  it('is small enough to install, packed file by file as a zip is', () => {
    const packed = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
    expect(packed.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets.package.bytes);
    const unpacked = files.map((file) => statSync(file).size);
    expect(unpacked.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets.package.unpacked);
  });
});
