import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import looks from '../../../assets/page/highlight-styles.json' with { type: 'json' };
import { MARK_KINDS, MARK_STYLES } from '../../model/settings.ts';
import { settingsFrom } from '../../model/stored-settings.ts';
import { styleCss } from './style-css.ts';

const { styles } = settingsFrom(null);

describe('the rules of the styles that a reader chose', () => {
  it('are none for the styles as they come', () => {
    expect(styleCss(styles)).toBe('');
  });

  it.each(MARK_KINDS)('change %s alone, on light and dark ground', (kind) => {
    const other = MARK_STYLES.find((style) => style !== styles[kind] && style !== 'line-tint') ?? 'wavy';
    const css = styleCss({ ...styles, [kind]: other });
    const names = [...css.matchAll(/sidelight-(claim|unit|place)/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set([kind]));
    expect(css).toContain(`sidelight-${kind}-on-dark`);
  });

  it('draw the line, the ground, or both', () => {
    const of = (place: (typeof MARK_STYLES)[number]) => styleCss({ ...styles, place }).split('\n')[1];
    expect(of('wavy')).toMatch(/background-color: transparent; text-decoration: underline wavy/);
    expect(of('tint')).toMatch(/background-color: rgb\(.*\); text-decoration: none/);
    expect(of('line-tint')).toMatch(/background-color: rgb\(.*\); text-decoration: underline dotted/);
  });

  it('leave paper and forced colours to the file', () => {
    expect(styleCss({ ...styles, unit: 'tint' })).toMatch(/^@media screen and \(forced-colors: none\) \{/);
  });

  it('have the colours of the file', () => {
    const css = readFileSync('public/highlights.css', 'utf8');
    for (const kind of MARK_KINDS) {
      expect(css).toContain(looks[kind].light.line);
      expect(css).toContain(looks[kind].dark.line);
    }
    expect(css).toContain(looks.claim.light.ground);
    expect(css).toContain(looks.claim.dark.ground);
  });
});
