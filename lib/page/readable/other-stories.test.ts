import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { H1, p, ps, read } from '../../../tests/support/read-template.ts';
import { readArticle } from '../read-article.ts';

describe('cards of other stories', () => {
  const card = (title: string, text = p('OTHER')) =>
    `<div class="c-card"><a class="c-title" href="/n/1"><span>${title}</span></a>${text}</div>`;
  const cards = card('Air strike on Atarib') + card('Shells on Sarmin') + card('Clash at Manbij');
  const long = 'Air strike on the market of Atarib kills 14';

  it.each([
    ['beside the story', `<div class="story">${H1}${ps('STORY', 4)}</div><div class="col">${cards}</div>`],
    [
      'about as long',
      `<div class="story">${H1}${ps('STORY', 3)}</div><div class="col">${cards}${card('Rain in Latakia')}</div>`,
    ],
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

  it('are the page itself where it has but a standfirst', () => {
    const town = `<div><a href="/places/sarmin">Sarmin</a>${p('STORY')}</div>`;
    const header = `<header>${H1}${ps('INTRO', 2)}</header>`;
    expect(read(`<div>${header}<div>${town.repeat(5)}</div></div>`)).toEqual(['INTRO', 'STORY']);
  });

  it('are all that a channel has', () => {
    const message = (at: number) =>
      `<div class="post"><a href="/channel">The Valley</a><div>${p(`POST ${at}`)}</div></div>`;
    expect(read(`<div>${H1}</div><div>${[1, 2, 3, 4].map(message).join('')}</div>`)).toEqual(['POST']);
  });
});

describe('excerpts of other stories', () => {
  const text = 'OTHER men on their way home were killed when a shell struck their car at the bridge.';
  const paragraph = (times: number, end = '') => `<p>${`${text} `.repeat(times)}${end}</p>`;
  let pages = 0;
  const excerpt = (inner: string, tag = 'div') => {
    const address = `/n/${++pages}`;
    const title = `<h3><a href="${address}">Shells fall on Sarmin and kill a man of the town</a></h3>`;
    return `<${tag}>${title}${inner.replace('/n/?', address)}</${tag}>`;
  };
  const three = (inner: string, tag?: string) =>
    excerpt(inner, tag) + excerpt(inner, tag) + excerpt(inner, tag);
  const story = `<div>${H1}${p('STORY')}</div>`;

  it.each([
    ['of a paragraph', `${story}<div>${three(paragraph(4))}</div>`],
    ['of sections', `${story}<div>${three(paragraph(4), 'section')}</div>`],
    ['that break off', `${story}<div>${three(paragraph(7, 'They had […]'))}</div>`],
    ['with dots', `${story}<div>${three(paragraph(7, 'They had...'))}</div>`],
    ['that lead on', `${story}<div>${three(`${paragraph(3).repeat(2)}<a href="/n/?">More</a>`)}</div>`],
    ['outside of an article', `<article>${H1}${p('STORY')}</article>${three(paragraph(3).repeat(2))}`],
    ['outside of the main part', `<main>${H1}${p('STORY')}</main><div>${three(paragraph(8))}</div>`],
    [
      'one longer than the rest',
      `${story}<div>${excerpt(paragraph(1)).repeat(2)}${excerpt(paragraph(4))}</div>`,
    ],
    ['whose titles are in no headings', `${story}<div>${three(paragraph(4)).replaceAll('h3>', 'b>')}</div>`],
  ])('are not read: %s', (_, body) => expect(read(body)).toEqual(['STORY']));

  it.each([
    ['posts of a live blog', `${story}<div>${three(paragraph(3).repeat(2))}</div>`],
    ['some of them longer', `${story}<div>${three(paragraph(3))}${three(paragraph(3).repeat(2))}</div>`],
    ['the page itself', `<div>${H1}</div><div>${three(paragraph(4))}</div>`],
    ['under one roof with the story', `<div>${H1}${three(paragraph(4))}</div>`],
    ['one alone', `${story}<div>${excerpt(paragraph(4))}</div>`],
    [
      'messages of one writer',
      `${story}<div>${`<div><a href="/channel">The monitor of the valley and its towns</a>${paragraph(4)}</div>`.repeat(3)}</div>`,
    ],
    [
      'on places',
      `${story}<div>${[1, 2, 3].map((at) => `<div><h3><a href="/places/${at}">Sarmin</a></h3>${paragraph(4)}</div>`).join('')}</div>`,
    ],
    ['longer still', `${story}<div>${three(paragraph(12, 'They had […]'))}</div>`],
  ])('are no parts that are %s', (_, body) => expect(read(body)).toContain('OTHER'));
});

describe('comments one by one', () => {
  const comment = (open: string) => `${open}<a href="/u/1">Reader</a>${p('OTHER')}</div>`;
  const story = `<div>${H1}${ps('STORY', 4)}</div>`;

  it.each([
    '<div class="comment">',
    '<div class="thing noncollapsed comment">',
    '<div data-type="comment">',
    '<div itemscope itemtype="https://schema.org/Comment">',
    '<div itemprop="comment" class="c-1">',
  ])('are not read below a story: %s', (open) => {
    expect(read(`${story}<div><h3>3 replies</h3>${comment(open).repeat(3)}</div>`)).toEqual(['STORY']);
    const parted = `${comment(open)}<div class="clear"></div>`;
    expect(read(`${story}<div>${parted.repeat(2)}</div>`)).toEqual(['STORY']);
    expect(read(`${story}<ol><li class="comment">${p('OTHER')}</li></ol>`)).toEqual(['STORY']);
  });

  it.each([
    ['the story itself in the section of comment', `<div class="comment">${H1}${ps('STORY', 4)}</div>`],
    ['its body', `<div>${H1}<div class="comment">${ps('STORY', 4)}</div></div>`],
    [
      'one part of it',
      `<div>${H1}${ps('STORY', 2)}<div class="comment">${p('STORY')}</div>${p('STORY')}</div>`,
    ],
    [
      'most of the page, as in a forum',
      `<div>${H1}${comment('<div class="comment">').replace('OTHER', 'STORY').repeat(5)}</div>`,
    ],
    [
      'of another name',
      `<div>${H1}${ps('STORY', 3)}<div class="expert-comment">${p('STORY')}</div>`.repeat(2),
    ],
  ])('are no comments where they are %s', (_, body) => {
    expect(read(body)).toEqual(['STORY']);
    const { document } = parseHTML(`<body>${body}</body>`);
    const { text } = readArticle(document as unknown as Document);
    expect(text.match(/STORY/g)?.length).toBe(body.match(/STORY/g)?.length);
  });
});
