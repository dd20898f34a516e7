import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
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

describe('how far the reader is from a part of the page', () => {
  const boxes = new Map<string, Partial<DOMRect>>();
  const { document } = parseHTML('<article id="one"></article><article id="two"></article>');
  const [one, two] = [...document.querySelectorAll('article')] as unknown as [Element, Element];
  for (const article of [one, two])
    Object.assign(article, {
      getBoundingClientRect: () => ({ left: 0, right: 600, width: 600, ...boxes.get(article.id) }),
    });
  const at = (scrollY: number, scrollHeight: number, top?: object) => {
    const window = { innerHeight: 800, scrollY, document: { scrollingElement: { scrollHeight } } };
    return liveLayout(Object.assign(window, { top: top ?? window }) as unknown as Window);
  };

  it.each([
    ['in the middle of a long page, it is in the middle of the window', 2_000, 400],
    ['at its top, it is at the top', 0, 0],
    ['a little below that, a little lower', 100, 100],
    ['near its end, it is lower', 5_100, 700],
    ['at its end, it is at the bottom', 5_200, 800],
  ])('%s', (_, scrollY, line) => {
    const away = (top: number, bottom: number) => {
      boxes.set('one', { top, bottom, height: bottom - top });
      return at(scrollY, 6_000).awayFrom(one, null);
    };
    expect(away(line - 100, line + 100)).toBe(0);
    expect(away(line - 100, line - 20)).toBe(20);
    expect(away(line + 30, line + 100)).toBe(30);
    expect(away(line, line)).toBeNull();
  });

  it('goes on evenly on a page that is scrolled less than a window', () => {
    boxes.set('one', { top: 0, bottom: 400, height: 400 });
    expect(at(100, 1_000).awayFrom(one, null)).toBe(0);
    expect(at(110, 1_000).awayFrom(one, null)).toBeCloseTo(40);
  });

  it('is in the middle where a part of the page scrolls', () => {
    boxes.set('one', { top: 410, bottom: 500, height: 90 });
    expect(at(0, 800).awayFrom(one, null)).toBe(10);
  });

  it('is not known of another column', () => {
    boxes.set('one', { top: 0, bottom: 800, height: 800 }).set('two', { left: 610, right: 900, width: 290 });
    expect(at(2_000, 6_000).awayFrom(one, two)).toBeNull();
    boxes.set('two', { left: 100, right: 500, width: 400 });
    expect(at(2_000, 6_000).awayFrom(one, two)).toBe(0);
  });

  it('is not known in a frame', () => {
    boxes.set('one', { top: 0, bottom: 800, height: 800 });
    expect(at(2_000, 6_000, {}).awayFrom(one, null)).toBeNull();
  });
});
