import { expect, it } from 'vitest';
import { pattern } from './pattern.ts';

/** English and its neighbours, and the letters of the region. */
const EXACT = [
  [0x00, 0xff],
  [0x5d0, 0x5ea],
  [0x620, 0x66f],
] as const;
/** Latin with all its marks, Greek and Cyrillic without their old letters, the scripts of the region. */
const COMPLETE = [
  [0x00, 0x17f],
  [0x391, 0x3c9],
  [0x410, 0x45f],
  [0x5d0, 0x6ff],
  [0x1e00, 0x1eff],
] as const;

function signsOf(blocks: typeof EXACT | typeof COMPLETE): string[] {
  return blocks.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, n) => String.fromCharCode(from + n)),
  );
}

it.each(['L', 'Lu', 'Ll', 'Lo', 'M', 'N'])('knows \\p{%s} exactly where names are printed', (name) => {
  const ours = pattern(`^\\p{${name}}$`);
  const all = new RegExp(`^\\p{${name}}$`, 'u');
  expect(signsOf(EXACT).filter((sign) => ours.test(sign) !== all.test(sign))).toEqual([]);
});

it.each(['L', 'Lu', 'Lo', 'M', 'N'])('misses nothing of \\p{%s} in the scripts around', (name) => {
  const ours = pattern(`^\\p{${name}}$`);
  const all = new RegExp(`^\\p{${name}}$`, 'u');
  expect(signsOf(COMPLETE).filter((sign) => all.test(sign) && !ours.test(sign))).toEqual([]);
});

it('takes no mark for a letter, and no small letter of English or with an accent for a capital', () => {
  for (const sign of '،؛؟‘’“”–—·×÷٠۹5') expect(pattern('\\p{L}').test(sign)).toBe(false);
  for (const sign of 'azéüçñøß') expect(pattern('\\p{Lu}').test(sign)).toBe(false);
});

it.each(['ʿAin', 'Ḩama', 'Ḥalab', 'Ṭartus', 'Ṣafita', 'Ẓahir', 'Ḑumayr'])('takes %s for a name', (name) => {
  expect(pattern('^[\\p{L}\\p{M}]+$').test(name)).toBe(true);
  expect(pattern('\\p{Lu}\\p{Ll}').test(name)).toBe(true);
});

it('stands inside a class and outside of one, behind an escaped bracket too', () => {
  expect(pattern('^\\[[\\p{L}\\]-]+ \\p{N}$').test('[a]-é 5')).toBe(true);
  expect(pattern('^[^\\p{L}]$').test('é')).toBe(false);
});

it('refuses what has no list', () => {
  expect(() => pattern('\\p{Sc}')).toThrow('\\p{Sc}');
});
