import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bareEntry } from './bare-entry.ts';

it('starts a script without guards, and leaves every other module as it is', () => {
  const { load } = bareEntry();
  expect(load('\0virtual:wxt-unlisted-script-entrypoint?/a/detector/index.ts')).toBe(
    'import script from "/a/detector/index.ts";\nexport default script.main();\n',
  );
  expect(load('\0virtual:wxt-background-entrypoint?/a/background/index.ts')).toBeNull();
  expect(load('/a/detector/index.ts')).toBeNull();
});

it('stands for a module that WXT still has, and that does no more than start the script', () => {
  const starter = readFileSync('node_modules/wxt/dist/virtual/unlisted-script-entrypoint.mjs', 'utf8');
  expect(starter).toContain('from "virtual:user-unlisted-script-entrypoint"');
  expect(starter).toContain('definition.main()');
});
