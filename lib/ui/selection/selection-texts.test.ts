import { describe, expect, it } from 'vitest';
import { SELECTIONS } from '../../../tests/gallery/states/selections.ts';
import { translator } from '../../../tests/gallery/translate.ts';
import { wordsFor } from '../i18n/words.ts';
import { errorReport } from './error-report.ts';
import { selectionCitation } from './selection-citation.ts';

const words = wordsFor(translator('en'), 'en-GB');
const from = {
  url: 'https://news.example/a?page=2#:~:text=killed',
  title: 'Losses in the west',
  published: '2024-11-29',
  lang: 'en',
  outlet: 'Example News',
} as const;

describe('the citation of selected words', () => {
  it('quotes them with outlet, title, day, address and day of reading', () => {
    expect(selectionCitation(words, { text: 'six were killed', from }, '2026-11-26')).toBe(
      [
        '“six were killed”',
        'Example News, “Losses in the west”, 29 November 2024',
        'https://news.example/a?page=2',
        'Accessed 26 November 2026',
      ].join('\n'),
    );
  });

  it.each([
    [
      'no outlet of the data',
      { ...from, outlet: null },
      'news.example, “Losses in the west”, 29 November 2024',
    ],
    ['no day', { ...from, published: null }, 'Example News, “Losses in the west”, date not known'],
    [
      'no address',
      { ...from, outlet: null, url: null },
      'outlet unknown, “Losses in the west”, 29 November 2024',
    ],
  ])('says so where the page tells %s', (_, told, line) => {
    expect(selectionCitation(words, { text: 'x', from: told }, '2026-11-26').split('\n')).toContain(line);
  });
});

describe('the text that reports an error', () => {
  const { selection, read, versions } = SELECTIONS.found ?? {};
  if (!selection || selection === 'gone' || !read || 'problem' in read || !versions)
    throw new Error('no state');

  it('names the version, the page, the words, what was read in them and by which rules, in order', () => {
    const text = errorReport(words, selection, read, versions);
    expect(text).toContain('Sidelight 0.1.0; sidelight-reports 2026-11-25');
    expect(text).toContain('https://news.example/aleppo');
    expect(text).toContain(`“${selection.text}”`);
    const [claim, place] = text.split('\n').filter((line) => line.startsWith('- '));
    expect(claim).toMatch(/^- Casualty figure: “54 government soldiers were killed” = .*\(.+\)$/);
    expect(place).toBe('- Place: “Atarib” = Atarib (x; name:exact)');
    expect(text.trimEnd()).toMatch(/What should be there:$/);
  });

  it('says that nothing was read where that is the error', () => {
    const text = errorReport(words, selection, { mentions: [], claims: [] }, versions);
    expect(text).toContain('What was read:\n- nothing');
  });
});
