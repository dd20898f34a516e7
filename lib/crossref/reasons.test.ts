import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const here = new URL('./', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, here), 'utf8');

it('lists in the README every reason that the code gives, and no other', () => {
  const sources = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const given = sources.flatMap((name) =>
    [...read(name).matchAll(/because\(\s*'(\w+)'/g)].map(([, key]) => `reason_${key}`),
  );
  const listed = [...read('README.md').matchAll(/`(reason_\w+)`/g)].map(([, key]) => key);
  expect([...new Set(listed)].sort()).toEqual([...new Set(given)].sort());
});
