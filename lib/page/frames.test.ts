import { expect, it } from 'vitest';
import { isLarge } from './frames.ts';

it.each([
  ['an article over the whole window', 1280, 700, 1280, true],
  ['the same at 200 %', 640, 350, 1280, true],
  ['the same at 300 %', 426, 233, 1280, true],
  ['an article on a phone', 360, 640, 360, true],
  ['an article on a small phone', 300, 500, 320, true],
  ['an article beside a menu', 900, 700, 1280, true],
  ['a rectangle of advertisement', 300, 250, 1280, false],
  ['a large one', 336, 280, 1280, false],
  ['a banner', 970, 90, 1280, false],
  ['a menu', 200, 700, 1280, false],
  ['a frame that is not shown', 0, 0, 1280, false],
])('%s', (_, innerWidth, innerHeight, outerWidth, wished) => {
  expect(isLarge({ innerWidth, innerHeight, outerWidth } as Window)).toBe(wished);
});
