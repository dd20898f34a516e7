import { describe, expect, it } from 'vitest';
import { CLAIM_CARD, LONELY_CLAIM_CARD } from '../../../tests/gallery/states/claims.ts';
import { translator } from '../../../tests/gallery/translate.ts';
import { wordsFor } from '../i18n/words.ts';
import { claimCitation } from './claim-citation.ts';

const en = wordsFor(translator('en'), 'en-GB');
const ar = wordsFor(translator('ar'), 'ar');
const TODAY = '2026-11-25';

describe('a claim as text', () => {
  it('says the figure in words, who counted, where it was printed and when it was read', () => {
    expect(claimCitation(en, CLAIM_CARD, TODAY).split('\n')).toEqual([
      'at least 35 killed (“at least 35”); Who: civilians; Maarrat al-Numan, Idlib; 21 August 2016',
      'According to: Syrian Observatory for Human Rights (“the Syrian Observatory for Human Rights”)',
      'Orontes Wire, “Shelling at dawn hits a market street”, 22 August 2016',
      'https://example.org/dawn-shelling',
      'Accessed 25 November 2026',
    ]);
  });

  it('keeps the words of a vague count, and says when nobody is named', () => {
    const card = { ...LONELY_CLAIM_CARD, cited: { ...CLAIM_CARD.cited, outlet: null, published: null } };
    const text = claimCitation(en, card, TODAY);
    expect(text).toMatch(/^“dozens” wounded/);
    expect(text).toMatch(/According to: example\.org \(/);
    expect(text).not.toMatch(/null|undefined|\$\d/);
  });

  it('is in the reader’s language', () => {
    expect(claimCitation(ar, CLAIM_CARD, TODAY)).toMatch(/معرة النعمان[\s\S]*تاريخ الاطلاع/);
  });
});
