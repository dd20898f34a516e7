import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { firstLook } from './first-look.ts';

const look = (body: string, head = '') =>
  firstLook(
    parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
      .document as unknown as Document,
  );
const long = (text: string) => text.padEnd(600, ' and so on');

it('reads the title, the description and the headline', () => {
  const { title } = look(
    '<h1>Bridge reopens</h1>',
    '<title>News</title><meta name="description" content="After ten years"><meta property="og:title" content="The bridge">',
  );
  for (const part of ['News', 'After ten years', 'The bridge', 'Bridge reopens'])
    expect(title).toContain(part);
});

it('reads the article’s paragraphs and leaves menus and neighbours alone', () => {
  const { text } = look(
    `<nav><p>${long('Elsewhere')}</p></nav><article><p>${long('Here')}</p><aside><p>${long('Beside')}</p></aside></article>`,
  );
  expect(text).toContain('Here');
  expect(text).not.toMatch(/Elsewhere|Beside/);
});

it('reads of several stories the one that the page’s title is of', () => {
  const story = (title: string, text: string) => `<article><h1>${title}</h1><p>${long(text)}</p></article>`;
  const stream = story('A record harvest', 'Apples') + story('Shells fall on Sarmin', 'Rockets');
  expect(look(stream, '<title>Shells fall on Sarmin | Courier</title>').text).toMatch(/^Shells.*Rockets/);
  expect(look(stream, '<title>Shells fall on Sarmin | Courier</title>').text).not.toContain('Apples');
  expect(look(stream, '<title>A record harvest | Courier</title>').text).not.toContain('Rockets');
  expect(look(stream, '<title>Courier</title>').text).not.toContain('Rockets');
});

it('reads the text under the headline, not an article announced before it or a short one below', () => {
  const promo = `<article><p>${'A brass band plays in the old hall. '.repeat(5)}</p></article>`;
  const story = `<h1>Ferrymen</h1><div><p>${long('Here')}</p></div>`;
  for (const page of [`${promo}<div>${story}</div>`, `<div>${story}</div>${promo}`])
    expect(look(page).text).toContain('Here');
  const article = `<div><p>${long('Elsewhere')}</p></div><h1>Ferrymen</h1><article><p>${long('Here')}</p></article>`;
  expect(look(article).text).toMatch(/^Here/);
  expect(look(`<div><p>${long('Elsewhere')}</p></div><main>${promo}${story}</main>`).text).not.toContain(
    'Elsewhere',
  );
});

it('reads long texts where a page has no paragraphs, but no links', () => {
  const { text } = look(
    `<table><tr><td>${long('First row')}<br>${long('Second row')}</td></tr></table><div><a href="/">${long('A link')}</a></div><div>Short</div>`,
  );
  expect(text).toMatch(/First row.*Second row/s);
  expect(text).not.toMatch(/A link|Short/);
});

it('reads short cells of tables beside paragraphs, but no links and no menus', () => {
  const { text } = look(
    `<nav><table><tr><td>Elsewhere</td></tr></table></nav><main><p>${long('Method')}</p><table><tr><td><table><tr><th>Ariha</th><td>41</td></tr>
      <tr><td><a href="/">A link</a></td><td>${long('Digest')}</td></tr></table></td></tr></table></main>`,
  );
  expect(text).toMatch(/Method.*Ariha 41/s);
  expect(text).not.toMatch(/Elsewhere|A link|Digest/);
});

it('leaves pointers to other articles alone', () => {
  const pointer = (label: string) =>
    `<p><b>${label}</b> <a href="/x">Israeli strike on Damascus kills 15</a></p>`;
  const { text } = look(
    `<article><p>${long('Here')}</p>${pointer('Also read:')}${pointer('READ ALSO')}<p>${long('There')}</p></article>`,
  );
  expect(text).not.toContain('Damascus');
  const sentence = pointer('The monitor told this paper of an');
  expect(look(`<article><p>${long('Here')}</p>${sentence}</article>`).text).toContain('Damascus');
});

it('stops early on a page without end', () => {
  const { text } = look(`<article>${`<p>${long('Word')}</p>`.repeat(2000)}</article>`);
  expect(text.length).toBeLessThan(6000);
});

it('takes a page without anything', () => expect(look('').text).toBe(''));
