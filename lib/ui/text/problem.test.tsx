import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../tests/gallery/translate.ts';
import { problemOf } from '../../model/problem.ts';
import { WordsContext } from '../i18n/context.ts';
import { wordsFor } from '../i18n/words.ts';
import { Problem } from './Problem.tsx';

function shown(problem: string, locale: 'en' | 'ar'): string {
  return renderToString(
    <WordsContext.Provider value={wordsFor(translator(locale), locale)}>
      <Problem problem={problem} />
    </WordsContext.Provider>,
  );
}

describe('a problem', () => {
  it.each([
    ['en', 'Line 4: it repeats the id of line 2 (r1).'],
    ['ar', 'السطر 4: يكرر معرّف السطر 2 (\u2068r1\u2069).'],
  ] as const)('is told in the reader’s language with what it names: %s', (locale, sentence) => {
    const html = shown(problemOf('pack-repeated', [4, 2, 'r1']), locale);
    expect(html).toContain(`<p>${sentence}</p>`);
    expect(html).not.toContain('pack-repeated');
  });

  it('without a sentence of its own keeps the words it came with', () => {
    const html = shown('The page is gone.\nNo more is known.', 'ar');
    expect(html).toContain('حدث خطأ');
    expect(html).toContain('The page is gone.\nNo more is known.');
  });
});
