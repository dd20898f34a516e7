import { expect, it } from 'vitest';
import { GROUNDS, PRIORITY, styleName } from '../../lib/page/marks/style.ts';
import { textOf } from './support.ts';

const parts = Object.keys(PRIORITY) as (keyof typeof PRIORITY)[];
const names = parts.flatMap((part) => GROUNDS.map((ground) => styleName(part, ground)));
const css = textOf('public/highlights.css') ?? '';
const [, printed = ''] = css.split('@media print');

it.each(names)('%s is painted on the screen and not on paper', (name) => {
  const screen = new RegExp(String.raw`::highlight\(${name}\)[^{}]*\{[^}]*(?:underline|rgb|color-mix)`);
  const paper = new RegExp(String.raw`::highlight\(${name}\)[^{}]*\{[^}]*(?:decoration: none|transparent)`);
  expect(css).toMatch(screen);
  expect(printed).toMatch(paper);
});
