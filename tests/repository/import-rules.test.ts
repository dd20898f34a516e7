import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, tool } from './support.ts';

/** The part of dependency-cruiser's report that is read here. */
interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

const config = join(ROOT, '.dependency-cruiser.cjs');
const rules = (createRequire(import.meta.url)(config) as { forbidden: { name: string }[] }).forbidden;

const cruise = JSON.parse(
  tool(
    'depcruise',
    ['--config', config, '--output-type', 'json', 'lib', 'entrypoints', 'scripts'],
    join(ROOT, 'tests/planted/imports'),
  ),
) as Cruise;

it.each(rules.map(({ name }) => name))('%s bites: its planted violation is found', (name) => {
  const found = cruise.summary.violations.filter(({ rule }) => rule.name === name);
  expect(
    found.map(({ from }) => from),
    `Plant a violation of ${name} in tests/planted/imports.`,
  ).not.toEqual([]);
});

it('sees a forbidden folder through the files between', () => {
  const found = cruise.summary.violations.filter(({ rule }) => rule.name === 'store-only-in-background');
  expect(found.map(({ from, to }) => [from, to])).toContainEqual([
    'entrypoints/popup/main.ts',
    'lib/store/rows.ts',
  ]);
});
