import { describe, expect, it } from 'vitest';
import { termsOf } from './terms.ts';

describe('termsOf', () => {
  it.each([
    ['Deir ez-Zor', ['deir', 'ez', 'zor']],
    ['Kafr Nabl’s market', ['kafr', 'nabls', 'market']],
    ['the 46th Regiment of the army', ['46th', 'regiment', 'army']],
    ['Ra‘s al-ʿAyn', ['ras', 'al', 'ayn']],
    ['Ḥarastā', ['harasta']],
    ['حَلَب', ['حلب']],
    ['إدلب أريحا', ['ادلب', 'اريحا']],
    ['Aleppo, ALEPPO and aleppo', ['aleppo']],
    ['…', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });
});
