import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const words = fc
  .array(
    fc.constantFrom(
      'Kafr',
      'Taal',
      '12',
      'killed',
      'إدلب',
      '.',
      ' ',
      '  ',
      '\n',
      '\u00a0',
      '\u00ad',
      '\u200b',
      '\u2009',
      '😀',
      '\ud83d',
      '&amp;',
      '\u202a',
      '\u2067',
      '\u0640',
      'ﬁ',
      'e\u0301',
      '&zwj;',
      'ــ',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    words,
    fc.constantFrom(
      '<br>',
      '<br><br>',
      '<wbr>',
      '<hr>',
      '<script>let unread</script>',
      '<nav>unread</nav>',
      '<ruby>狙<rt>unread</rt></ruby>',
      '<b>Ka</b>fr <i>Taal</i>',
      '<span class="cap">T</span>he',
      '<sup><a href="#n">7</a></sup>',
      '<a href="#n">[7]</a>',
    ),
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'b',
          'span',
          'a',
          'li',
          'ul',
          'pre',
          'blockquote',
          'td',
          'h1',
          'h2',
          'article',
          'form',
          'table',
          'tr',
          'caption',
          'figure',
          'figcaption',
          'h3',
          'bdo',
          'slot',
        ),
        fc.array(tie('tree'), { maxLength: 5 }),
      )
      .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`),
  ),
}));

function read(body: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  return readArticle(document as unknown as Document);
}

const SHAPELESS = /\u00ad|\u200b|\u200d|\u202a|\u2067/g;
const plain = (text: string) => text.replace(SHAPELESS, '').replace(/\s+/g, ' ');

describe('the offset map', () => {
  it('finds each character of the text in the page, and the page’s character in the text', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const { text, map } = read(html);
        for (let offset = 0; offset < text.length; offset++) {
          const position = map.positionOf(offset);
          if (!position) {
            expect(text[offset]).toMatch(/[\n ]/);
            continue;
          }
          const char = position.node.data[position.offset] ?? '';
          expect(/\s/.test(char) ? ' ' : char).toBe(text[offset]);
          expect(map.offsetOf(position.node, position.offset)).toBe(offset);
        }
      }),
    );
  });

  it('gives the pieces that any stretch is printed in', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, a, b) => {
        const { text, map } = read(html);
        const start = a % (text.length + 1);
        const end = start + (b % (text.length - start + 1));
        const printed = map
          .pieces({ start, end })
          .map((piece) => piece.node.data.slice(piece.start, piece.end))
          .join('');
        expect(plain(printed).replaceAll(' ', '')).toBe(text.slice(start, end).replace(/\s/g, ''));
      }),
    );
  });

  it('never has blank blocks, doubled spaces or spaces at the ends of blocks', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const { text } = read(html);
        expect(text).not.toMatch(/ {2}|^\s|\s$|\n\s|\s\n|unread/);
      }),
    );
  });

  it('knows no place outside the text, and none of a stretch that the page has changed', () => {
    const { text, map } = read('<p>Shells fell on <b>Ariha</b> at dawn.</p>');
    expect(map.positionOf(-1)).toBeNull();
    expect(map.positionOf(text.length)).toBeNull();
    const town = { start: text.indexOf('Ariha'), end: text.indexOf('Ariha') + 5 };
    const [piece] = map.pieces(town);
    expect(piece).toMatchObject({ start: 0, end: 5 });
    if (piece) piece.node.data = 'Binnish';
    expect(map.pieces(town)).toEqual([]);
    expect(map.pieces({ start: 0, end: 6 })).toHaveLength(1);
  });
});
