import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';

/** A paragraph of some 100 characters, named by its first word. */
const p = (name: string, attributes = '') =>
  `<p${attributes}>${name} growers picked more this autumn than in any year before it, the cooperative said on Friday.</p>`;
const ps = (name: string, count: number, attributes = '') => p(name, attributes).repeat(count);
const H1 = '<h1>The harvest</h1>';

/** The words in capitals that name the parts that were read, each once. */
function read(body: string, title = 'The harvest'): string[] {
  const { document } = parseHTML(`<html><head><title>${title}</title></head><body>${body}</body></html>`);
  const { text } = readArticle(document as unknown as Document);
  return [...new Set(text.match(/\b[A-Z]{3,}\b/g) ?? [])];
}

describe('cards of other stories', () => {
  const card = (title: string, text = p('OTHER')) =>
    `<div class="c-card"><a class="c-title" href="/n/1"><span>${title}</span></a>${text}</div>`;
  const cards = card('Air strike on Atarib') + card('Shells on Sarmin') + card('Clash at Manbij');
  const long = 'Air strike on the market of Atarib kills 14';

  it.each([
    ['beside the story', `<div class="story">${H1}${ps('STORY', 4)}</div><div class="col">${cards}</div>`],
    ['each in a cell', `<div>${H1}${ps('STORY', 4)}</div><ul><li>${cards}</li></ul>`],
    ['with longer titles, in the story', `<div>${H1}${ps('STORY', 2)}${card(long)}${ps('STORY', 2)}</div>`],
    [
      'whose titles are in parts of their own',
      `<div>${H1}${ps('STORY', 2)}<div><div><b><a href="/n">${long}</a></b></div>${p('OTHER')}</div>${ps('STORY', 2)}</div>`,
    ],
  ])('are not read: %s', (_, body) => expect(read(body)).toEqual(['STORY']));

  it.each([
    [
      'a link in a sentence',
      `<div><a href="/n">${long}</a> said the STORY of the paper, at length, on Monday.</div>`,
    ],
    [
      'a link in a sentence of a paragraph',
      `<div><p><a href="/n">${long}</a> said the STORY of the paper.</p></div>`,
    ],
    ['a link within the page', `<div><a href="#n">${long}</a>${p('STORY')}</div>`],
    ['its place, in a digest', `<div><a href="/places/sarmin">Sarmin</a>${p('STORY')}</div>`.repeat(3)],
  ])('are not parts that begin with %s', (_, part) =>
    expect(
      read(`<div>${H1}<p>Harvest of the year, as told by our reporters in the valley.</p>${part}</div>`),
    ).toEqual(['STORY']),
  );

  it('are all that a channel has', () => {
    const message = (at: number) =>
      `<div class="post"><a href="/channel">The Valley</a><div>${p(`POST ${at}`)}</div></div>`;
    expect(read(`<div>${H1}</div><div>${[1, 2, 3, 4].map(message).join('')}</div>`)).toEqual(['POST']);
  });
});
