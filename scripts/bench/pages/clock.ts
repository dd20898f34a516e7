import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Hit } from './hits.ts';
import { afterMark, TRACED_TASKS } from './trace-cost.ts';

/** How often a second the clock changes, and for how many seconds. */
const TIMES = 20;
const SECONDS = 3;

/** Milliseconds of main thread that an article with a clock takes a second. */
export interface ClockCost {
  /** With an extension that does nothing. */
  empty: number;
  ours: number;
  /** With all of the marks painted by the page itself, wherever they are. */
  all: number;
}

/**
 * What a page's main thread takes a second while a clock goes in it, which is no part of its article: a browser goes over all that
 * is marked for each change of a page. `prepare` is done before, once the page has settled.
 */
export async function clockCost(
  browser: Browser,
  url: string,
  settled: number,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await wait(settled);
    await prepare(page);
    await page.tracing.start({ categories: [...TRACED_TASKS, 'blink.user_timing'] });
    await page.evaluate((times) => {
      performance.mark('clock');
      const clock = document.createElement('div');
      document.body.append(clock);
      setInterval(() => {
        clock.textContent = String(performance.now());
      }, 1000 / times);
    }, TIMES);
    await wait(SECONDS * 1000);
    const trace = new TextDecoder().decode(await page.tracing.stop());
    return afterMark(trace, 'clock', SECONDS * 1000) / SECONDS;
  } finally {
    await page.close();
  }
}

/** Paints all hits at once, in lines like those of Sidelight. */
export function paintAll(page: Page, hits: readonly Hit[]): Promise<void> {
  return page.evaluate((hits) => {
    const style = document.createElement('style');
    style.textContent = '::highlight(all) { text-decoration: underline dotted 2px #0d7283 }';
    document.head.append(style);
    const paragraphs = document.querySelectorAll('p');
    const ranges = hits.flatMap(({ paragraph, start, end }) => {
      const node = paragraphs[paragraph]?.firstChild;
      if (!node) return [];
      return [
        new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
      ];
    });
    CSS.highlights.set('all', new Highlight(...ranges));
  }, hits as Hit[]);
}
