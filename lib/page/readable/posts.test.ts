import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

const summary = (head = '') =>
  `<article>${head}${'<p>SUMMARY. Shells have fallen on the town since midnight, and rescuers say that six people are dead.</p>'.repeat(8)}</article>`;
const words = 'A rocket has struck a yard and killed one man, according to the council of the town.';
const post = (name: string, head = `<h3>${name}</h3>`) =>
  `<article>${head}<p>${name}: ${words}</p></article>`;
const H1 = '<h1>Shelling in Hama: live</h1>';

/** The words in capitals that name the parts that were read, each once. */
function read(body: string, title = 'Shelling in Hama: live'): string[] {
  const { document } = parseHTML(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
  const { text } = readArticle(document as unknown as Document);
  return [...new Set(text.match(/\b[A-Z]{3,}\b/g) ?? [])];
}

describe('posts beside a longer article', () => {
  it.each([
    ['beside it, under the headline', `<main>${H1}${summary()}${post('ONE')}${post('TWO')}</main>`],
    ['beside it, which has the headline', `<main>${summary(H1)}${post('ONE')}${post('TWO')}</main>`],
    [
      'without headings',
      `<main>${summary(H1)}${post('ONE', '')}${post('TWO', '<a href="#t">12:04</a>')}</main>`,
    ],
    [
      'in cells',
      `<main>${H1}<div><div>${summary()}</div><div>${post('ONE')}</div><div>${post('TWO')}</div></div></main>`,
    ],
    [
      'in a feed',
      `<main>${H1}<div>${summary()}</div><div role="feed">${post('ONE', '')}${post('TWO', '')}</div></main>`,
    ],
    ['in a list with headings', `<main>${H1}${summary()}<div>${post('ONE', '')}${post('TWO')}</div></main>`],
    [
      'in an article that holds all',
      `<article>${H1}<div>${summary()}</div>${post('ONE')}${post('TWO')}</article>`,
    ],
    [
      'with headings of the first rank',
      `<main>${H1}${summary()}${post('ONE', '<h1>ONE</h1>')}${post('TWO', '<h1>TWO</h1>')}</main>`,
    ],
  ])('are read %s', (_, body) => expect(read(body)).toEqual(['SUMMARY', 'ONE', 'TWO']));

  it('may begin with a link that is a part of a sentence', () => {
    const linked = `<article><p><a href="/wire">LINKED</a> reports: ${words}</p></article>`;
    expect(read(`<main>${summary(H1)}${linked}</main>`)).toEqual(['SUMMARY', 'LINKED']);
  });

  const long = `${words} `.repeat(6);
  it.each([
    ['a teaser', '<article><h3><a href="/other">OTHER</a></h3><p>OTHER: a word on it.</p></article>'],
    ['a long teaser', `<article><h3><a href="/other">OTHER</a></h3><p>OTHER: ${long}</p></article>`],
    ['a teaser without a heading', `<article><a href="/other">OTHER</a><p>OTHER: ${words}</p></article>`],
    ['a teaser that is a link', `<article><a href="/other"><p>OTHER: ${words}</p></a></article>`],
    ['a comment by its name', `<article class="comment">OTHER<p>OTHER: ${words}</p></article>`],
    [
      'a comment by its kind',
      `<article itemtype="http://schema.org/Comment"><p>OTHER: ${words}</p></article>`,
    ],
    ['a comment by its writer', `<article><a href="/users/3">OTHER</a><p>OTHER: ${words}</p></article>`],
    ['comments without a name', `<div><h2>OTHER</h2>${post('OTHER', '<b>Writer</b>').repeat(3)}</div>`],
    [
      'links',
      '<article><p><a href="/other">OTHER: all of this one is a link to another page</a></p></article>',
    ],
  ])('are not %s', (_, other) => {
    expect(read(`<main>${summary(H1)}${other}</main>`)).toEqual(['SUMMARY']);
    expect(read(`<main>${H1}<div>${summary()}</div>${other}</main>`)).toEqual(['SUMMARY']);
    // Nor where there are posts too.
    expect(read(`<main>${summary(H1)}${post('ONE')}${other}</main>`)).toEqual(['SUMMARY', 'ONE']);
  });
});

describe('stories below the story', () => {
  const story = (name: string, headline: string, paragraphs: number) =>
    `<div><article><h1>${headline}</h1>${`<p>${name}: ${words}</p>`.repeat(paragraphs)}</article></div>`;
  const stream = (...lengths: number[]) =>
    story('FIRST', 'Shelling in Hama', lengths[0] ?? 0) +
    story('SECOND', 'A bridge is opened at Raqqa', lengths[1] ?? 0) +
    story('THIRD', 'Rain in Latakia', lengths[2] ?? 0);

  it.each([
    ['the longest', [9, 2, 2]],
    ['shorter than another', [3, 9, 2]],
    ['one of three alike', [4, 4, 4]],
  ])('leave the page’s own as it was: %s', (_, lengths) => {
    expect(read(stream(...lengths), 'Shelling in Hama - Evening Post')).toEqual(['FIRST']);
    expect(read(stream(...lengths), 'A bridge is opened at Raqqa - Evening Post')).toEqual(['SECOND']);
  });

  it('are all read where the page is of none of them', () => {
    expect(read(stream(4, 4, 4), 'Evening Post')).toEqual(['FIRST', 'SECOND', 'THIRD']);
  });
});
