import { expect, it } from 'vitest';
import { sentenceAt } from './sentences.ts';

const TEXT = 'Six died in “Kafr Nouran.” Two were hurt, 3.5 km away! قُتل ستة؟ End\nNext';

it.each([
  [0, 'Six died in “Kafr Nouran.” '],
  [26, 'Six died in “Kafr Nouran.” '],
  [27, 'Two were hurt, 3.5 km away! '],
  [45, 'Two were hurt, 3.5 km away! '],
  [56, 'قُتل ستة؟ '],
  [TEXT.length - 1, 'Next'],
])('finds the sentence at %i', (offset, sentence) => {
  const found = sentenceAt(TEXT, offset);
  expect(found.text).toBe(sentence);
  expect(TEXT.startsWith(sentence, found.start)).toBe(true);
});
