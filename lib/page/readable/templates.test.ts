import { describe, expect, it } from 'vitest';
import { H1, p, ps, read } from '../../../tests/support/read-template.ts';
import { markupLayout } from './layout.ts';

describe('parts of one name', () => {
  const builder = (name: string, inner: string) =>
    `<div class="el-part el-part-${name}7a3 el-widget el-widget-${name}"><div class="el-widget-box">${inner}</div></div>`;
  const excerpt = `<div class="el-post"><div><a href="/s">Air strike on Atarib</a></div><div>${p('OTHER')}</div></div>`;

  it('are told apart by all of their name where a page is built of them', () => {
    const built = `<div class="el">${builder('title', H1)}${builder('content', ps('STORY', 4))}${builder('posts', excerpt.repeat(2))}</div>`;
    expect(read(built)).toEqual(['STORY']);
  });

  it('are judged together where each is a piece of the text', () => {
    const pieces = [1, 2, 3, 4].map(
      (at) => `<div class="el-part el-widget el-widget-text el-${at}a">${p('STORY')}</div>`,
    );
    expect(read(`${H1}${pieces.join('')}`)).toEqual(['STORY']);
    const odd = [1, 2, 3, 4].map(
      (at) => `<div class="widget ${at % 2 ? 'odd' : 'even'}">${p('STORY')}</div>`,
    );
    expect(read(`${H1}${odd.join('')}`)).toEqual(['STORY']);
    expect(read(`${H1}<div class="widgets all">${odd.join('')}</div>`)).toEqual(['STORY']);
  });

  it.each([
    ['most of it', `${p('STORY')}${p('STORY')}${ps('PAID', 8, ' class="paywall"')}`, ['STORY', 'PAID']],
    ['less than half of it', `${ps('STORY', 3)}${ps('PAID', 2, ' class="paywall"')}`, ['STORY', 'PAID']],
    ['all of it', `${ps('STORY', 4, ' class="paragraph inline-placeholder"')}`, ['STORY']],
    ['a note', `${ps('STORY', 9)}${p('NOTE', ' class="disclaimer"')}`, ['STORY']],
    ['two notes', `${ps('STORY', 9)}${ps('NOTE', 2, ' class="disclaimer"')}`, ['STORY']],
  ])('are paragraphs of the article, but not where they are a note: %s', (_, paragraphs, names) => {
    const beside = `<div><p>Beside it stands a caption that no one took for furniture, and which says little of it.</p></div>`;
    expect(read(`<main>${H1}<div>${paragraphs}</div></main>${beside}`)).toEqual(names);
    // And so beside other text than the article.
    expect(
      read(`<main>${H1}${beside.repeat(3)}<article>${paragraphs}</article></main>`).filter(
        (name) => name !== 'NOTE',
      ),
    ).toEqual(names);
  });

  it('are not the teasers of other stories', () => {
    const teasers = `<div><b>Other</b>${p('OTHER', ' class="teaser"')}</div>`.repeat(6);
    expect(read(`<main>${H1}${ps('STORY', 6)}</main><div>${teasers}</div>`)).toEqual(['STORY']);
  });
});

describe('names', () => {
  it.each([
    ['<article class="post category-comments">', '</article>'],
    ['<article class="post tag-newsletter tag-ad">', '</article>'],
    ['<div id="content" class="comments-open">', '</div>'],
    ['<div class="comments-closed">', '</div>'],
    ['<div class="page-comments">', '</div>'],
    ['<div id="respond">', '</div>'],
  ])('of subjects and states are no names of parts: %s', (open, close) =>
    expect(read(`${open}${H1}${ps('STORY', 3)}${close}<div>${ps('MORE', 1)}</div>`)).toContain('STORY'),
  );

  it('of the first paragraphs are no reason to leave them out', () => {
    const body = `<div class="teaser-content">${ps('FIRST', 2)}</div><div class="remainder-content">${ps('REST', 5)}</div>`;
    expect(read(`<main><article>${H1}<div>${body}</div></article></main>`)).toEqual(['FIRST', 'REST']);
  });

  it.each([
    '<section class="comments"><h1>Comments</h1>',
    '<section class="comment-section"><h3>3 Comments</h3>',
    '<section><h3>3 Comments</h3><div class="comment-item">',
    '<section><h3>3 Comments</h3><div class="c-comment-body">',
    '<section><h3>3 Comments</h3><div class="CommentThread">',
    '<ul class="category-links">',
    '<section><h3>14 replies</h3><div class="commentarea">',
  ])('of what readers wrote are: %s', (open) =>
    expect(read(`<div>${H1}${ps('STORY', 4)}</div>${open}${ps('OTHER', 3)}</section>`)).toEqual(['STORY']),
  );
});

describe('controls and windows', () => {
  it.each([
    'Forces shelled <button class="glossary-term" type="button">SARMIN</button> on Monday.',
    'Forces shelled <span role="button" tabindex="0" class="term">SARMIN</span> on Monday.',
    'Forces shelled the town on Monday. <button>SARMIN</button> was burning, they said.',
    '<button>SARMIN</button> was burning, they said.',
    'Forces shelled the town of <button>SARMIN</button>',
    'Forces shelled <b><button>SARMIN</button></b> on Monday.',
  ])('are words in a sentence: %s', (html) =>
    expect(read(`<main>${H1}${ps('STORY', 3)}<p>${html}</p></main>`)).toEqual(['STORY', 'SARMIN']),
  );

  it.each([
    '<p><button>SHARE</button> <button>COPY</button></p>',
    '<p><span role="button">SHARE</span></p>',
    '<div><span><button>SHARE</button></span> it</div>',
    '<p>It is over. <button>SHARE</button> <button>COPY</button></p>',
    '<p>More: <button><div>SHARE</div></button></p>',
    '<p>More: <button class="share">SHARE</button></p>',
  ])('are none elsewhere: %s', (html) =>
    expect(read(`<main>${H1}${ps('STORY', 3)}${html}</main>`)).toEqual(['STORY']),
  );

  const feed =
    '<div class="feed"><p>Your feed has new posts from the people that you follow on this network.</p></div>';
  it.each([
    [`<div role="dialog" aria-modal="true"><article>${H1}${ps('STORY', 3)}</article></div>`],
    [`<dialog open><article>${H1}${ps('STORY', 3)}</article></dialog>`],
    [`<dialog open><div itemprop="articleBody">${ps('STORY', 3)}</div></dialog>`],
    [`${H1}<div role="log" aria-live="polite">${ps('STORY', 3)}</div>`],
    [`<div role="banner">${H1}${p('STORY')}</div><main><article>${ps('STORY', 3)}</article></main>`],
  ])('may hold the article: %s', (html) => expect(read(`<div>${feed}${html}</div>`)).toEqual(['STORY']));

  it('may hold its headline', () => {
    const banner = '<div role="banner"><h1>THE HARVEST</h1></div>';
    expect(read(`${banner}<main><article>${ps('STORY', 3)}</article></main>`)).toEqual([
      'THE',
      'HARVEST',
      'STORY',
    ]);
  });

  it.each([
    `<div role="dialog"><h1>We value your privacy</h1>${ps('CONSENT', 5)}</div>`,
    `<dialog open><h2>We value your privacy</h2>${ps('CONSENT', 5)}</dialog>`,
    `<dialog><article>${ps('CLOSED', 5)}</article></dialog>`,
    `<div role="log">${p('CHAT')}</div>`,
    `<header role="banner"><h1><a href="/">THE PAPER</a></h1>${p('BANNER')}</header>`,
    `<header role="banner">${p('BANNER')}</header>`,
  ])('are not it: %s', (html) => expect(read(`${html}<div>${H1}${ps('STORY', 3)}</div>`)).toEqual(['STORY']));
});

describe('what is longer than the story', () => {
  const story = `${H1}<div class="text">${ps('STORY', 2)}</div>`;
  const others = `<div>${p('OTHER')}</div>`.repeat(9);
  it.each([
    ['a column', `<main><article>${story}</article></main><aside class="sidebar">${others}</aside>`],
    ['a column without a name', `<main><article>${story}</article></main><aside>${others}</aside>`],
    ['a column of a page that names no article', `<div>${story}</div><div class="sidebar">${others}</div>`],
    ['a list in the article', `<article>${story}<div class="related-stories">${others}</div></article>`],
    [
      'a list of many parts',
      `<div>${story}</div>${`<div class="related">${ps('OTHER', 2)}</div>`.repeat(5)}`,
    ],
    ['a request for consent', `<article>${story}</article><div id="cookie-consent">${ps('OTHER', 9)}</div>`],
    [
      'two of them',
      `<div>${story}</div><aside>${others}</aside><div id="CookiebotDialog">${ps('OTHER', 9)}</div>`,
    ],
    [
      'a column of cards',
      `<div>${story}</div><aside>${`<article>${p('OTHER')}</article>`.repeat(9)}</aside>`,
    ],
  ])('is not read where its name tells that it is of something else: %s', (_, html) =>
    expect(read(html)).toEqual(['STORY']),
  );

  const intro = `${H1}${ps('INTRO', 2)}`;
  it.each([
    [
      'a column that has the article in it',
      `${intro}<div class="sidebar-wrap"><main>${ps('STORY', 9)}</main></div>`,
    ],
    [
      'the column of all that the page has',
      `<header>${H1}</header><div class="sidebar">${ps('STORY', 9)}</div>`,
    ],
    [
      'the column of a text',
      `<header>${intro}</header><div class="layout-right-rail"><div>${ps('STORY', 5)}</div><div>${ps('STORY', 4)}</div></div>`,
    ],
    [
      'the article by name',
      `<article>${intro}<div class="story-body related-guard">${ps('STORY', 9)}</div></article>`,
    ],
    [
      'what only tells how a part is shown or sold',
      `${intro}<div class="widget paywall">${ps('STORY', 9)}</div>`,
    ],
    ['what a page without a headline has', `<div>${ps('INTRO', 2)}</div><aside>${ps('STORY', 9)}</aside>`],
  ])('is the story: %s', (_, html) => expect(read(html)).toContain('STORY'));

  const consent = `<div class="wall">${ps('CONSENT', 20)}</div>`;
  it('is not read beside the main part that holds headline and story', () => {
    expect(read(`${consent}<main>${H1}${ps('STORY', 5)}</main>`)).toEqual(['STORY']);
    expect(read(`<main>${H1}${p('INTRO')}</main><div>${ps('STORY', 20)}</div>`)).toContain('STORY');
  });

  it('is not read in a cell beside the one with headline and story', () => {
    const cell = (html: string) => `<td>${html}</td>`;
    const row = (...cells: string[]) => `<table><tr>${cells.join('')}</tr></table>`;
    expect(read(row(cell(ps('OTHER', 3)), cell(H1 + ps('STORY', 4))))).toEqual(['STORY']);
    expect(read(H1 + row(cell(ps('LEFT', 3)), cell(ps('RIGHT', 4))))).toEqual(['LEFT', 'RIGHT']);
    expect(read(row(cell(H1), cell(ps('STORY', 4))))).toContain('STORY');
  });
});

describe('pieces of the text that bear names of other parts', () => {
  const other = `<div class="note">${ps('NOTE', 3)}</div>`;
  const pieces = `<div class="paragraph inline-placeholder">${p('STORY')}</div>`.repeat(9);
  const widget = (kind: string, html: string) =>
    `<div class="el-part el-widget el-widget-${kind}"><div class="el-widget-box">${html}</div></div>`;
  const widgets = `<div>${widget('title', H1)}${widget('text', ps('STORY', 3)).repeat(3)}${widget('posts', p('OTHER'))}</div>`;

  it.each([
    ['in the declared text', `${H1}${other}<div itemprop="articleBody">${pieces}</div>`],
    ['beside the headline’s', `${widgets}${other}`],
  ])('are read whatever else the page has: %s', (_, html) => {
    expect(read(html)).toContain('STORY');
    expect(read(html)).not.toContain('OTHER');
  });

  it('are none elsewhere', () =>
    expect(
      read(`<div>${H1}${ps('STORY', 3)}</div><div>${pieces.replaceAll('STORY', 'OTHER')}</div>`),
    ).toEqual(['STORY']));
});

describe('words that may name a part of the text', () => {
  const page = (html: string, head = '') =>
    `<article><header>${H1}${head}</header>${ps('STORY', 6)}${html}</article>`;
  const inFigure = (attributes: string, inner = '') =>
    `<figure><img><figcaption><span ${attributes}>The CAPTION of the picture</span>${inner}</figcaption></figure>`;

  it.each([
    [
      'the rest of it',
      page(`<div class="read-more-wrap"><div class="read-more-target">${ps('REST', 2)}</div></div>`),
    ],
    [
      'its standfirst',
      page(
        '',
        '<p class="article-teaser">THE TEASER of the text, which says in a sentence what is in it.</p>',
      ),
    ],
    [
      'its standfirst below its head',
      page('').replace('</header>', `</header>${p('TEASER', ' class="teaser-text"')}`),
    ],
    ['its pictures', page(`<div class="Carousel"><div class="Carousel-slide">${p('SLIDE')}</div></div>`)],
    [
      'a figure',
      page(
        '<figure class="wp-lightbox-container"><figcaption>The CAPTION of the picture</figcaption></figure>',
      ),
    ],
    ['a figure’s', page(inFigure('class="image-metadata"'))],
    ['a caption', page(inFigure('aria-hidden="true"'))],
    ['a picture’s', page('<div class="image__metadata"><div>The CAPTION of the picture</div></div>')],
    ['a post', page(`<div class="social-embed"><blockquote>${p('POST')}</blockquote></div>`)],
  ])('name %s', (_, html) =>
    expect(read(html).filter((name) => name !== 'THE' && name !== 'STORY')).toHaveLength(1),
  );

  it.each([
    ['what is linked', page(`<div class="read-more"><a href="/n">OTHER</a>${p('OTHER')}</div>`)],
    ['what is in a link', page(`<a href="/n"><div class="read-more">${p('OTHER')}</div></a>`)],
    ['cards', page(`<div class="carousel"><div>${p('OTHER')}<a href="/n">More</a></div></div>`)],
    ['what announces something below', page(`<div><b>More</b>${p('OTHER', ' class="teaser"')}</div>`)],
    [
      'what announces it with a link',
      page('', `<div class="teaser"><a href="/n">OTHER</a>${p('OTHER')}</div>`),
    ],
    ['a window', page(`<div class="lightbox">${p('OTHER')}</div>`)],
    ['what is said aloud', page(`<div aria-hidden="true">${p('OTHER')}</div>`)],
  ])('do not name %s', (_, html) => expect(read(html)).toEqual(['STORY']));

  it('and tell of what is shown are asked only where nobody else knows', () => {
    const lead = page(p('LEAD', ' class="hidden md:block"') + p('WIDE', ' class="d-none d-md-block"'));
    expect(read(lead)).toEqual(['STORY']);
    expect(read(lead, { layout: { ...markupLayout, isLive: true } })).toEqual(['STORY', 'LEAD', 'WIDE']);
  });
});
