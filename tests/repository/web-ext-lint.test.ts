import { expect, it } from 'vitest';
import { builtExtension } from '../../scripts/browsers/open.ts';
import { tool } from './support.ts';

/** The part of addons-linter's report that is read here. */
interface Lint {
  summary: { errors: number };
  errors: { code: string; file?: string }[];
  warnings: { code: string; file?: string }[];
}

/** Preact sets `innerHTML` in its `dangerouslySetInnerHTML` path, which nothing here uses. */
const FROM_PREACT = 'UNSAFE_VAR_ASSIGNMENT';

it('web-ext lint finds nothing in the Firefox build but the line inside Preact', () => {
  const report = tool('web-ext', [
    'lint',
    '--source-dir',
    builtExtension('firefox'),
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  const lint = JSON.parse(report) as Lint;
  expect(lint.errors).toEqual([]);
  expect(lint.warnings.filter(({ code }) => code !== FROM_PREACT)).toEqual([]);
});
