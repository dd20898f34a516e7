import { expect, it } from 'vitest';
import { pattern } from './pattern.ts';

/** Latin, Greek and Cyrillic without its old letters, and the scripts of the region. */
const BLOCKS = [
  [0x00, 0x17f],
  [0x386, 0x45f],
  [0x5d0, 0x6ff],
] as const;

it.each(['L', 'Lu', 'Ll', 'Lo', 'M', 'N'])(
  'knows the characters of \\p{%s} where names are printed',
  (name) => {
    const ours = pattern(`^\\p{${name}}$`);
    const all = new RegExp(`^\\p{${name}}$`, 'u');
    const differ = BLOCKS.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, n) => String.fromCharCode(from + n)),
    ).filter((sign) => ours.test(sign) !== all.test(sign));
    expect(differ).toEqual([]);
  },
);

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
