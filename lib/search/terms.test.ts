import fc from 'fast-check';
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
    ['٢٠١٦', ['2016']],
    ['Aleppo, ALEPPO and aleppo', ['aleppo']],
    ['…', []],
  ])('%s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('reads texts without accents as it reads others, only faster', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZ09 -–—_.,’‘`\'"…\n\t/') });
    fc.assert(
      fc.property(plain, (text) => {
        expect(termsOf(text)).toEqual(termsOf(`${text} é`).filter((term) => term !== 'e'));
      }),
    );
  });
});
