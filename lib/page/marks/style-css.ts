import looks from '../../../assets/page/highlight-styles.json' with { type: 'json' };
import { MARK_KINDS, type MarkKind, type MarkStyle, type Settings } from '../../model/settings.ts';
import { settingsFrom } from '../../model/stored-settings.ts';
import type { GroundKind } from './ground.ts';
import { GROUNDS, styleName } from './style.ts';

/**
 * The rules that go after `highlights.css` where the reader wants other styles than its own; empty where not. The names in
 * the page's registry stay the same, so that they tell nothing of what the reader chose. In forced colours and on paper the
 * rules of the file hold.
 */
export function styleCss(styles: Settings['styles']): string {
  const usual = settingsFrom(null).styles;
  const rules = MARK_KINDS.filter((kind) => styles[kind] !== usual[kind]).flatMap((kind) =>
    GROUNDS.map((ground) => rulesOf(kind, styles[kind], ground)),
  );
  return rules.length === 0 ? '' : `@media screen and (forced-colors: none) {\n${rules.join('')}}\n`;
}

function rulesOf(kind: MarkKind, style: MarkStyle, on: GroundKind): string {
  const { line, ...colours } = looks[kind];
  const colour = colours[on];
  const ground = `background-color: ${groundOf(style, colour)}`;
  const drawn = `text-decoration: ${lineOf(style, line, colour.line)}`;
  if (kind !== 'claim') return rule(styleName(kind, on), [ground, drawn]);
  return rule(styleName('claim', on), [ground]) + rule(styleName('claim-line', on), [drawn]);
}

/** A ground without a line is stronger: it is all that tells the words apart. */
function groundOf(style: MarkStyle, { ground, alone }: { ground: string; alone: string }): string {
  if (style === 'tint') return alone;
  return style === 'line-tint' ? ground : 'transparent';
}

function lineOf(style: MarkStyle, own: string, colour: string): string {
  if (style === 'tint') return 'none';
  return `underline ${style === 'wavy' ? 'wavy 1px' : own} ${colour}`;
}

function rule(name: string, declarations: readonly string[]): string {
  return `::highlight(${name}) { ${declarations.join('; ')}; }\n`;
}
