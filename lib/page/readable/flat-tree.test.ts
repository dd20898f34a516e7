import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { firstLook } from '../first-look.ts';
import { readArticle } from '../read-article.ts';

const SENTENCE = 'Two shells fell on the old market of Sarmin at noon, residents told this paper.';

function page(body: string) {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document;
}

it('reads through nested open shadow roots, in their hosts’ places', () => {
  const document = page(`<h1>Market shelled</h1><x-story></x-story><p>${SENTENCE}</p>`);
  const outer = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
  if (outer) outer.innerHTML = `<p>Outer: ${SENTENCE}</p><x-part></x-part>`;
  const inner = outer?.querySelector('x-part')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = `<p>Inner: ${SENTENCE}</p>`;
  expect(readArticle(document).text.split('\n')).toEqual([
    'Market shelled',
    `Outer: ${SENTENCE}`,
    `Inner: ${SENTENCE}`,
    SENTENCE,
  ]);
});

it('does not read what a host has beside its shadow root, since it is not rendered', () => {
  const document = page(`<x-story><p>Not rendered: ${SENTENCE}</p></x-story>`);
  const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = `<p>${SENTENCE}</p>`;
  expect(readArticle(document).text).toBe(SENTENCE);
});

it('takes a first look into shadow roots where the page itself has no text', () => {
  const document = page('<x-app></x-app>');
  const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = `<p>${SENTENCE}</p>`;
  expect(firstLook(document).text).toContain('Sarmin');
});
