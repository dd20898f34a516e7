import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { articleMeta } from './article-meta.ts';
import { shownDay } from './meta/shown-day.ts';

const TITLE = 'Six killed as shells fall on the market of Sarmin';
const HEADLINE = `<h1>${TITLE}</h1>`;
const SENTENCE =
  'Shells fell on the market of Sarmin on Monday at noon, when most of the town was there to buy bread, and six people were killed.';
const TEXT = `<p>${SENTENCE}</p>`.repeat(6);
const OTHER = '<time datetime="2021-05-06">6 May 2021</time>';
const OWN = '<time datetime="2016-03-04T10:00:00Z">4 March 2016</time>';

function dayOf(body: string, { head = '', title = TITLE } = {}): string | null {
  const html = `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
  return articleMeta(parseHTML(html).document as unknown as Document, shownDay).published;
}

describe('the day that a page declares', () => {
  it.each([
    '<meta name="dcterms.date" content="2016-03-04T10:00-05:00">',
    '<meta name="dcterms.issued" content="2016-03-04">',
    '<meta name="DCTERMS.issued" content="2016-03-04">',
    '<meta property="article:published" content="2016-03-04T10:00:00-05:00">',
    '<meta name="pdate" content="20160304">',
    // What may be the day on which the page was built, before what is none.
    '<meta name="date" content="2021-05-06"><meta property="article:published_time" content="2016-03-04">',
    '<meta name="dcterms.date" content="2021-05-06"><meta name="dcterms.issued" content="2016-03-04">',
  ])('%s', (head) => expect(dayOf(HEADLINE + TEXT, { head })).toBe('2016-03-04'));

  it.each([
    '<meta name="dcterms.modified" content="2021-05-06">',
    '<meta property="article:modified" content="2021-05-06">',
    '<meta name="dcterms.temporal" content="2021-05-06">',
    '<meta name="date" content="06/05/2021">',
  ])('is none of publication: %s', (head) => expect(dayOf(HEADLINE + TEXT, { head })).toBe(null));
});

describe('the day that a page shows', () => {
  it.each([
    [
      'beside a renewal',
      `<article>${HEADLINE}<p><time class="updated" datetime="2021-05-06"></time><time class="published" datetime="2016-03-04"></time></p>${TEXT}</article>`,
    ],
    [
      'beside a renewal that only its label tells',
      `<article>${HEADLINE}<div>Last updated on ${OTHER}</div><div>Published ${OWN}</div>${TEXT}</article>`,
    ],
    [
      'of one that was never renewed',
      `<div class="hentry">${HEADLINE}<abbr class="published updated" title="2016-03-04">Friday</abbr>${TEXT}</div>`,
    ],
    [
      'below a strip of other news',
      `<main><div><h4><a href="/live">Live</a></h4>${OTHER}</div><div>${HEADLINE}<div>${OWN}</div>${TEXT}</div></main>`,
    ],
    [
      'above its headline',
      `<main><div>${OTHER}</div><article><header>${OWN}${HEADLINE}</header>${TEXT}</article></main>`,
    ],
    [
      'behind standfirst and buttons',
      `<div>${HEADLINE}<p>${SENTENCE}</p><ul><li>Share</li></ul><div>By A. Writer ${OWN}</div>${TEXT}</div>`,
    ],
    ['in no article', `<div><div>${HEADLINE}</div><div><span>By A. Writer</span>${OWN}</div>${TEXT}</div>`],
    ['in a list of labels', `<div>${HEADLINE}<ul><li>Posted ${OWN}</li><li>Syria</li></ul>${TEXT}</div>`],
    [
      'before the comments',
      `<main>${HEADLINE}<div>${OWN}</div>${TEXT}<ol><li>${OTHER}<p>${SENTENCE}</p></li></ol></main>`,
    ],
    ['at the end of its article', `<article>${HEADLINE}${TEXT}${TEXT}<div>${OWN}</div></article>`],
    [
      'as its microdata, and as those of its cards',
      `<div itemscope>${HEADLINE}<i itemprop="datePublished" title="2016-03-04"></i>${TEXT}<div itemscope><i itemprop="datePublished" content="2021-05-06"></i></div></div>`,
    ],
    [
      'below a second headline, the site having the first',
      `<h1><a href="/">The Post of Sarmin and the market of Syria</a></h1><div>Thursday, May 6, 2021</div><div><h2>${TITLE}</h2>${OWN}${TEXT}</div>`,
    ],
    [
      'below a headline that calls itself an update',
      `<article><div><h1>${TITLE}: weekly update</h1></div><div>${OWN}</div>${TEXT}</article>`,
    ],
    [
      'in a line that is a heading for its looks',
      `<div>${HEADLINE}<h6 class="dateline">Published: March 4, 2016</h6>${TEXT}</div>`,
    ],
    ['in a line of its own', `<div>${HEADLINE}<div>Friday, March 4, 2016</div>${TEXT}</div>`],
    ['in a line with the hour', `<div>${HEADLINE}<p>Published: 4 March 2016, 10:32 GMT</p>${TEXT}</div>`],
    [
      'in a line with how long it is',
      `<div>${HEADLINE}<p class="meta">Mar 4, 2016 · 5 min read</p>${TEXT}</div>`,
    ],
    ['in a small line', `<div>${HEADLINE}<small>March 4th, 2016</small><div>${TEXT}</div></div>`],
    [
      'below a headline that links to itself',
      `<div><div><h1><a href="/market">${TITLE}</a></h1>${OWN}</div>${TEXT}</div>`,
    ],
    ['in a line of figures', `<div>${HEADLINE}<span class="date">2016-03-04 | 10:32</span>${TEXT}</div>`],
    ['in a line with who wrote', `<div>${HEADLINE}<p>By Jane Q. Writer | March 4, 2016</p>${TEXT}</div>`],
    [
      'in a line that is named',
      `<table><tr><td class="contentheading">${TITLE}</td></tr><tr><td class="createdate">Market desk, Friday, 4 March 2016 09:12</td></tr><tr><td>${TEXT}</td></tr></table>`,
    ],
    [
      'in a line before a renewal that nothing names',
      `<div>${HEADLINE}<div>Published: <span>4 March 2016</span>, last updated: 6 May 2021</div>${TEXT}</div>`,
    ],
    [
      'before a renewal that only its label tells',
      `<div>${HEADLINE}<p>Published ${OWN} | <span>Updated:</span> <b>${OTHER}</b></p>${TEXT}</div>`,
    ],
    [
      'in a line before a renewal',
      `<div>${HEADLINE}<div class="date">4 March 2016 (updated 6 May 2021)</div>${TEXT}</div>`,
    ],
    [
      'in a line, and a tweet has another',
      `<article>${HEADLINE}<div>4 March 2016</div>${TEXT}<blockquote>${OTHER}</blockquote></article>`,
    ],
  ])('%s', (_, body) => expect(dayOf(body)).toBe('2016-03-04'));

  it.each([
    ['of a renewal', `<article>${HEADLINE}<p>Updated: ${OTHER}</p>${TEXT}</article>`],
    [
      'of a renewal, by its name',
      `<article>${HEADLINE}<time class="modified" datetime="2021-05-06"></time>${TEXT}</article>`,
    ],
    [
      'of a renewal, in print',
      `<div>${HEADLINE}<div class="date">Last updated 6 May 2021</div>${TEXT}</div>`,
    ],
    ['of a tweet', `<article>${HEADLINE}${TEXT}<blockquote>${OTHER}</blockquote></article>`],
    ['of a tweet right below', `<article>${HEADLINE}<blockquote>${OTHER}</blockquote>${TEXT}</article>`],
    [
      'of comments',
      `<main>${HEADLINE}${TEXT}<div id="comments"><div>${OTHER}</div><p>${SENTENCE}</p></div></main>`,
    ],
    [
      'of comments that nothing names',
      `<article>${HEADLINE}${TEXT}${`<div><div>${OTHER}</div><div>${SENTENCE}</div></div>`.repeat(5)}</article>`,
    ],
    [
      'of a comment by its microdata',
      `<article>${HEADLINE}${TEXT}<div class="comment"><i itemprop="datePublished" content="2021-05-06"></i></div></article>`,
    ],
    ['of a picture', `<article>${HEADLINE}<figure>${OTHER}</figure>${TEXT}</article>`],
    [
      'of a picture, in print',
      `<div>${HEADLINE}<div class="wp-caption-text">The market, 6 May 2021</div>${TEXT}</div>`,
    ],
    [
      'of a picture that nothing names',
      `<div>${HEADLINE}<div>The market in ruins, 6 May 2021</div>${TEXT}</div>`,
    ],
    [
      'of a sentence',
      `<article>${HEADLINE}<p>${SENTENCE} It was hit on ${OTHER} before.</p>${TEXT}</article>`,
    ],
    ['of a sentence, in print', `<div>${HEADLINE}<p>The market was hit on 6 May 2021.</p>${TEXT}</div>`],
    [
      'of a card that announces',
      `<div>${HEADLINE}<article>${OTHER}<h3><a href="/other">A car bomb in Azaz</a></h3></article>${TEXT}</div>`,
    ],
    [
      'of a card in no article',
      `<div>${HEADLINE}<div>${OTHER}<h3><a href="/other">A car bomb in Azaz</a></h3></div>${TEXT}</div>`,
    ],
    [
      'of a card without a headline',
      `<div>${HEADLINE}<div><a href="/other">A car bomb in Azaz kills nine people</a>${OTHER}</div>${TEXT}</div>`,
    ],
    [
      'of a card without a headline, in print',
      `<div>${HEADLINE}<ul><li><a href="/other">A car bomb in Azaz kills nine people</a> <span class="date">6 May 2021</span></li></ul>${TEXT}</div>`,
    ],
    ['of what a record is of', `<div>${HEADLINE}<p>Date: 6 May 2021</p><p>Place: Sarmin</p>${TEXT}</div>`],
    [
      'of a card below another headline',
      `<div>${HEADLINE}<div><h3><a href="/other">A car bomb in Azaz</a></h3>${OTHER}</div>${TEXT}</div>`,
    ],
    [
      'of a card by its microdata',
      `<div>${HEADLINE}${TEXT}<div itemscope><i itemprop="datePublished" content="2021-05-06"></i>A car bomb</div></div>`,
    ],
    ['of a strip above', `<main><div>${OTHER} Live</div><div>${HEADLINE}${TEXT}</div></main>`],
    [
      'of the visit, below the name of the site',
      `<h1><a href="/">The Post of Sarmin and the market of Syria</a></h1><div>Thursday, May 6, 2021</div><div><h2>${TITLE}</h2>${TEXT}</div>`,
    ],
    [
      'of what happened when',
      `<div>${HEADLINE}<p><b>6 May 2021</b></p><p>${SENTENCE}</p><p><b>7 May 2021</b></p>${TEXT}</div>`,
    ],
    ['of what a part is about', `<div>${HEADLINE}<h3>6 May 2021</h3>${TEXT}</div>`],
    ['of a period', `<div>${HEADLINE}<div class="date">1 – 6 May 2021</div>${TEXT}</div>`],
    ['of two lines', `<div>${HEADLINE}<div>6 May 2021</div><p>7 May 2021</p>${TEXT}</div>`],
    ['of two times', `<article>${HEADLINE}<div>${OTHER}</div><div>${OWN}</div>${TEXT}</article>`],
    ['whose order is not sure', `<div>${HEADLINE}<div class="date">04/05/2021</div>${TEXT}</div>`],
    [
      'of several posts',
      `<main>${`<article>${OTHER}${TEXT}</article><article>${OWN}${TEXT}</article>`}</main>`,
    ],
  ])('is none %s', (_, body) => expect(dayOf(body)).toBe(null));

  it('asks the address before a line of print, and after the times', () => {
    const head = '<link rel="canonical" href="https://post.example/2016/03/04/market">';
    expect(dayOf(`<div>${HEADLINE}<div class="date">6 May 2021</div>${TEXT}</div>`, { head })).toBe(
      '2016-03-04',
    );
    expect(dayOf(`<article>${HEADLINE}${OTHER}${TEXT}</article>`, { head })).toBe('2021-05-06');
  });

  it('reads pages whose forms hide what is asked of them', () => {
    const fields = ['parentElement', 'nextSibling', 'firstChild', 'closest', 'querySelector', 'contains'];
    const hidden = fields.map((name) => `<input name="${name}">`).join('');
    expect(dayOf(`<form>${hidden}${HEADLINE}<div>${OWN}</div>${TEXT}</form>`)).toBe('2016-03-04');
  });
});

describe('the day in an address', () => {
  it.each([
    ['news/2017/9/4/market', '2017-09-04'],
    ['news/2017/12/31/market', '2017-12-31'],
    ['news/2017/09/04/market', '2017-09-04'],
    ['news/2017/13/4/market', null],
    ['news/2017/2/30/market', null],
    ['news/2017/9/4', null],
    ['issues/1917/9/4/market', null],
  ])('%s', (path, day) => {
    const head = `<link rel="canonical" href="https://post.example/${path}">`;
    expect(dayOf(HEADLINE + TEXT, { head })).toBe(day);
  });
});
