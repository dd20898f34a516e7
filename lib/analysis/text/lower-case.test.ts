import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lowerCase } from './lower-case.ts';

it.each([
  ['Ṣadad fell on FRIDAY', 'ṣadad fell on friday'],
  ['From İdlib to İzmir', 'from idlib to izmir'],
])('writes %s small', (text, lower) => {
  expect(lowerCase(text)).toBe(lower);
});

it('moves no letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(lowerCase(text)).toHaveLength(text.length);
      expect(lowerCase(`${text}İ a`)).toHaveLength(text.length + 3);
    }),
  );
});
