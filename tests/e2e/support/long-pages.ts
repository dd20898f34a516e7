import type { Page as Tab } from 'puppeteer-core';
import type { Page } from '../../../scripts/site/serve.ts';
import { page } from './moving.ts';

const HOURS = 90;
const HEAD = '<h1>Ninety hours of shelling in Idlib</h1>';

/** An entry for each hour, `#hour-1` to `#hour-90`, each with a name of its own hour's place and a claim. */
const hours = (open = '<p', close = '</p>') =>
  Array.from({ length: HOURS }, (_, at) => {
    const hour = at + 1;
    const place = ['Saraqib', 'Ariha', 'Sarmin', 'Binnish', 'Atarib'][at % 5];
    return `${open} id="hour-${hour}">Syrian government forces shelled ${place} in hour ${hour}; ${hour} soldiers were killed there, the White Helmets said.${close}`;
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
