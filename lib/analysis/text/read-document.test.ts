import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';

const cut = (text: string) => readDocument(text).sentences.map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  const tables: [text: string, sentences: string[]][] = [
    ['Two men died. A third was hurt.', ['Two men died.', 'A third was hurt.']],
    ['Gen. Salim fell on Jan. 20 near Mt. Turkman.', ['Gen. Salim fell on Jan. 20 near Mt. Turkman.']],
    ['Lt. Col. A. B. Haddad spoke.', ['Lt. Col. A. B. Haddad spoke.']],
    ['The U.S. Army left at 5 a.m. Monday.', ['The U.S. Army left at 5 a.m. Monday.']],
    ['They flew to the U.S. The army stayed.', ['They flew to the U.S.', 'The army stayed.']],
    ['It began at 5 a.m. Two were hurt.', ['It began at 5 a.m.', 'Two were hurt.']],
    ['“It was over.” He left.', ['“It was over.”', 'He left.']],
    ['"Who did it?" he asked. Nobody knew.', ['"Who did it?" he asked.', 'Nobody knew.']],
    ['Shelling hit Saraqib. 12 were hurt.', ['Shelling hit Saraqib.', '12 were hurt.']],
    ['The road opened.The convoy left.', ['The road opened.', 'The convoy left.']],
    ['It rained on Saraqib... Then it stopped.', ['It rained on Saraqib...', 'Then it stopped.']],
    ['BEIRUT (Reuters) - Two men died. One fled.', ['BEIRUT (Reuters) - Two men died.', 'One fled.']],
    ['1. The first point. 2. The second.', ['1. The first point.', '2. The second.']],
    ['See www.example.org/a.B for more.', ['See www.example.org/a.B for more.']],
    ['About 3.5 million fled.', ['About 3.5 million fled.']],
    ['Shells fell on Binnish. al-Nayrab was hit too.', ['Shells fell on Binnish.', 'al-Nayrab was hit too.']],
    ['U.S.-led forces struck.', ['U.S.-led forces struck.']],
    ['No. 4 Battalion, e.g. The first company, left.', ['No. 4 Battalion, e.g. The first company, left.']],
    ['He fell in 2016.The war went on.', ['He fell in 2016.', 'The war went on.']],
    ['First line\nSecond line. Third\n\n', ['First line', 'Second line.', 'Third']],
    ['He died!', ['He died!']],
    ['', []],
    [' \n ', []],
  ];
  it.each(tables)('%s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Gen.',
        'U.S.',
        'a.m.',
        '.',
        '. ',
        '\n',
        '"',
        '”',
        ' ',
        '12',
        'The',
        'killed',
        '…',
        '?',
      ),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

describe('properties', () => {
  it('spans are in order, trimmed, apart, and leave only white space out', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { sentences, paragraphs } = readDocument(text);
        let last = 0;
        for (const [index, s] of sentences.entries()) {
          expect(s.index).toBe(index);
          expect(text.slice(last, s.start).trim()).toBe('');
          expect(text.slice(s.start, s.end)).toBe(text.slice(s.start, s.end).trim());
          expect(s.end).toBeGreaterThan(s.start);
          const paragraph = paragraphs[s.paragraph];
          expect(paragraph && paragraph.start <= s.start && s.end <= paragraph.end).toBe(true);
          last = s.end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
