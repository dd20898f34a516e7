import type { Page as Tab } from 'puppeteer-core';
import type { Page } from '../../../scripts/site/serve.ts';
import { page } from './moving.ts';

const HOURS = 90;
const HEAD = '<h1>Ninety hours of shelling in Idlib</h1>';

const PLACES = ['Saraqib', 'Ariha', 'Sarmin', 'Binnish', 'Atarib'];

/** What happened in each hour: the name of a place, and a claim. */
const HOURLY = Array.from({ length: HOURS }, (_, at) => {
  const hour = at + 1;
  return `Syrian government forces shelled ${PLACES[at % 5]} in hour ${hour}; ${hour} soldiers were killed there, the White Helmets said.`;
});

/** An entry for each hour, `#hour-1` to `#hour-90`. */
const hours = (open = '<p', close = '</p>') =>
  HOURLY.map((text, at) => `${open} id="hour-${at + 1}">${text}${close}`).join('\n');

/** The same as one text, in which every second place has a link. */
const ONE_TEXT = HOURLY.map((text, at) => {
  const place = PLACES[at % 5] as string;
  return `${at % 2 === 0 ? text : text.replace(place, `<a href="#">${place}</a>`)}<br><br><br>`;
}).join('\n');

const still = (css: string, body: string, move = '') => page(`<style>${css}</style>${body}`, move);

/** Pages of which only a small part is seen at once, each in a way of its own. */
export const LONG_PAGES: Record<string, Page> = {
  '/long/article.html': still(
    'p { margin: 60px 0 }',
    `<main><article>${HEAD}${hours()}</article></main>`,
    `document.querySelector('#hour-90').insertAdjacentHTML('afterend', '<p id="hour-91">Later that night a strike on Maarrat Misrin killed 12 civilians, the White Helmets said.</p>')`,
  ),
  '/long/box-that-scrolls.html': still(
    'main { height: 400px; overflow: auto; contain: strict } p { margin: 60px 0 }',
    `<main><article>${HEAD}${hours()}</article></main>`,
  ),
  '/long/columns.html': still(
    'article { height: 500px; columns: 400px; column-fill: auto }',
    `<main><article>${HEAD}${hours()}</article></main>`,
  ),
  '/long/moved-by-transform.html': still(
    'body { overflow: hidden } p { margin: 60px 0 }',
    `<main><article>${HEAD}${hours()}</article></main>`,
    `document.querySelector('article').style.translate = '0 ' + -document.querySelector('#hour-80').offsetTop + 'px'`,
  ),
  '/long/without-boxes.html': still(
    'p { display: contents } div { margin: 60px 0 }',
    `<main><article>${HEAD}${hours('<div><p', '</p></div>')}</article></main>`,
  ),
  '/long/laid-out-late.html': still(
    'section { content-visibility: auto; contain-intrinsic-size: auto 300px } p { margin: 60px 0 }',
    `<main><article>${HEAD}${hours('<section><p', '</p></section>')}</article></main>`,
  ),
  '/long/text-runs-out-of-its-box.html': still(
    'article { height: 600px }',
    `<main><article>${HEAD}${ONE_TEXT}</article></main>`,
  ),
  '/long/text-in-columns.html': still(
    'article { height: 500px; columns: 400px; column-fill: auto }',
    `<main><article>${HEAD}${ONE_TEXT}</article></main>`,
  ),
  '/long/other-elements.html': still(
    'p, div { margin: 60px 0 }',
    `<main><article>${HEAD}${hours()}</article></main>`,
    `for (const p of document.querySelectorAll('p')) {
      const div = document.createElement('div');
      div.append(...p.childNodes);
      p.replaceWith(div);
    }`,
  ),
  '/long/first-word-for-the-ear.html': still(
    '.ear { position: absolute; left: -9999px } p { margin: 60px 0 }',
    `<main><article>${HEAD}${hours().replace(/; (\d+) soldiers/g, '; <span class="ear">at least $1 </span>soldiers')}</article></main>`,
  ),
};

/** Whether a mark is painted in what a selector finds. */
export function isMarkedIn(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluate((selector) => {
    const element = document.querySelector(selector);
    return [...CSS.highlights.values()].some((marks) =>
      [...marks].some(({ startContainer }) => element?.contains(startContainer)),
    );
  }, selector);
}

/** Goes there at once, as by a link within the page. */
export async function scrollTo(tab: Tab, selector: string): Promise<void> {
  await tab.evaluate((selector) => {
    document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, selector);
}

/** Goes to a share of the way through the page, and of the box in it that scrolls. */
export async function scrollToShare(tab: Tab, share: number): Promise<void> {
  await tab.evaluate((share) => {
    for (const box of [document.documentElement, document.querySelector('main')]) {
      if (!box) continue;
      const [left, top] = [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight];
      box.scrollTo({ left: left * share, top: top * share, behavior: 'instant' });
    }
  }, share);
}

/** The names that are seen in the window and not marked. */
export function unmarkedNames(tab: Tab): Promise<string[]> {
  return tab.evaluate((places) => {
    const ranges = [...CSS.highlights].flatMap(([name, marks]) =>
      name.startsWith('sidelight-') ? [...marks] : [],
    );
    const isMarked = (node: Node, at: number) =>
      ranges.some((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return range.isPointInRange(node, at);
      });
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unmarked: string[] = [];
    for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null)
      for (const { 0: name, index } of node.data.matchAll(new RegExp(places.join('|'), 'g'))) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + name.length);
        const { top, bottom, left, right } = range.getBoundingClientRect();
        const isInWindow = top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
        const there = isInWindow && document.elementFromPoint(left + 1, (top + bottom) / 2);
        if (there && there === node.parentElement && !isMarked(node, index + 1))
          unmarked.push(`${name} at ${left}, ${top}`);
      }
    return unmarked;
  }, PLACES);
}
