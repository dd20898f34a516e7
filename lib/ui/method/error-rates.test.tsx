import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../tests/gallery/translate.ts';
import type { ErrorRates as Rates } from '../../model/error-rates.ts';
import { WordsContext } from '../i18n/context.ts';
import { wordsFor } from '../i18n/words.ts';
import { ErrorRates } from './ErrorRates.tsx';

const RATES: Rates = {
  articles: 17,
  words: 5516,
  places: { annotated: 304, missed: 11, found: 299, wrong: 6 },
  units: { annotated: 106, missed: 0, found: 107, wrong: 1 },
  claims: { annotated: 236, missed: 35, found: 214, wrong: 13 },
  fields: {
    count: { right: 2000, of: 2001 },
    victims: { right: 161, of: 201 },
    source: { right: 175, of: 201 },
    governorate: { right: 0, of: 0 },
  },
  groups: [
    { group: 'iran-backed', claims: 9, found: 8 },
    { group: 'civilian', claims: 75, found: 64 },
  ],
};

function shown(locale: 'en' | 'ar'): string {
  const html = renderToString(
    <WordsContext.Provider value={wordsFor(translator(locale), locale)}>
      <ErrorRates rates={RATES} />
    </WordsContext.Provider>,
  );
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('the error rates', () => {
  it('are told in words with what they were measured on', () => {
    const text = shown('en');
    expect(text).toContain('17 articles');
    expect(text).toContain('5,516 words');
    expect(text).toContain('In the articles: 304; missed: 11 (4%). Marked: 299; wrong: 6 (2%).');
    expect(text).toContain('number 99%, who was harmed 80%, who counted 87%, governorate 0%');
  });

  it('name the group with most claims first', () => {
    expect(shown('en')).toMatch(/civilians: 64 of 75 .*Iran-backed forces: 8 of 9/);
  });

  it.each(['en', 'ar'] as const)('leave nothing unsaid in %s', (locale) => {
    expect(shown(locale)).not.toMatch(/undefined|\$\d|NaN| rates_/);
  });
});
