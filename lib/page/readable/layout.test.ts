import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readArticle } from '../read-article.ts';
import { liveLayout } from './layout.ts';

/** A window that renders what has a class as that, and all else as blocks. */
function read(body: string): string[] {
  const { document } = parseHTML(`<html><body>${body}</body></html>`);
  const getComputedStyle = ({ className }: Element) => ({
    display: className || 'block',
    cssFloat: 'none',
    position: 'static',
    whiteSpace: 'normal',
  });
  const layout = { ...liveLayout({ getComputedStyle } as unknown as Window), isHidden: () => false };
  return readArticle(document as unknown as Document, { layout }).text.split('\n');
}

const STORY =
  '<p>Two shells fell on the old market of Sarmin at noon, residents told this paper on Monday.</p>';
const inline = (tag: string, how: string) =>
  ['Kafr', 'Nabl'].map((word) => `<${tag} class="${how}">${word}</${tag}>`).join(' ');

it.each(['inline-block', 'inline', 'inline-flex', 'contents'])('parts items and cells that are %s', (how) => {
  expect(read(`${STORY}<ul>${inline('li', how)}</ul>`).slice(1)).toEqual(['Kafr', 'Nabl']);
  expect(read(`${STORY}<dl>${inline('dd', how)}</dl>`).slice(1)).toEqual(['Kafr', 'Nabl']);
  expect(read(`${STORY}<table><tr>${inline('td', how)}</tr></table>`).slice(1)).toEqual(['Kafr', 'Nabl']);
});

it('joins words of a sentence that are wrapped in inline blocks', () => {
  expect(read(`${STORY}<p>In ${inline('span', 'inline-block')} it rained.</p>`).slice(1)).toEqual([
    'In Kafr Nabl it rained.',
  ]);
  expect(read(`${STORY}<div>In ${inline('div', 'inline-block')} it rained.</div>`).slice(1)).toEqual([
    'In Kafr Nabl it rained.',
  ]);
});

it.each([
  ['above it', -600, 300, false],
  ['that ends at it', -100, 400, false],
  ['over it', -100, 401, true],
  ['that begins at it', 400, 900, true],
  ['below it', 401, 900, false],
])('says whether the middle of the window is in a part: %s', (_, top, bottom, isIn) => {
  const { document } = parseHTML('<article></article>');
  const article = document.querySelector('article') as unknown as Element;
  Object.assign(article, { getBoundingClientRect: () => ({ top, bottom }) });
  const window = { innerHeight: 800 } as Window;
  expect(liveLayout(Object.assign(window, { top: window })).isInMiddle(article)).toBe(isIn);
  // Of a frame nobody knows.
  expect(liveLayout({ innerHeight: 800, top: null } as Window).isInMiddle(article)).toBe(false);
});
