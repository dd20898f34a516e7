import { expect, it } from 'vitest';
import { packArabic, unpackArabic } from './arabic-letters.ts';

it.each([
  ['دمشق', 'dm$q'],
  ['تل رفعت', 'tl rfEt'],
  ['مخيم 5 - شمالي', 'mxym 5 - $mAly'],
  ['', ''],
])('packs %s as ASCII', (name, packed) => {
  expect(packArabic(name)).toBe(packed);
  expect(unpackArabic(packed)).toBe(name);
});

it.each([['طريق M5'], ['کوبانی'], ['=']])('gives %s back as it was', (name) => {
  expect(unpackArabic(packArabic(name))).toBe(name);
});
