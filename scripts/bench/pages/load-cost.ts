import type { Browser, Page } from 'puppeteer-core';
import {
  costIn,
  longestIn,
  type ScriptCost,
  TRACED,
  TRACED_PROMISES,
  TRACED_TASKS,
  wholeIn,
} from './trace-cost.ts';

/** What a page has and took once it has settled. */
export interface LoadCost extends ScriptCost {
  /** Layouts done. */
  layouts: number;
  nodes: number;
  listeners: number;
  /** Bytes of the page's script heap after a collection of garbage, those of isolated worlds among them. */
  heap: number;
}

/** Long enough for idle callbacks, the analysis and the painting to have come and gone. */
export const SETTLED_MS = 1_500;

export interface LoadOptions {
  settled?: number;
  /** The page is not about the conflict: nothing waits for an answer in it. */
  leftAlone?: boolean;
}

/** Loads a page in a tab of its own and reads the browser's own counts. */
export async function loadCost(
  browser: Browser,
  url: string,
  { settled = SETTLED_MS, leftAlone = false }: LoadOptions = {},
): Promise<LoadCost> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  try {
    const trace = await traceOf(page, url, leftAlone ? TRACED : TRACED_PROMISES, settled);
    await cdp.send('HeapProfiler.collectGarbage');
    const metrics = await page.metrics();
    return {
      ...costIn(trace, url),
      layouts: metrics.LayoutCount ?? 0,
      nodes: metrics.Nodes ?? 0,
      listeners: metrics.JSEventListeners ?? 0,
      heap: metrics.JSHeapUsedSize ?? 0,
    };
  } finally {
    await page.close();
  }
}

/** Loads a page in a tab of its own and sums all that its main thread did. */
export async function wholeCost(browser: Browser, url: string, settled = SETTLED_MS): Promise<number> {
  const page = await browser.newPage();
  try {
    return wholeIn(await traceOf(page, url, TRACED_TASKS, settled), url);
  } finally {
    await page.close();
  }
}

/** Loads a page in a tab of its own, with the processor so many times slower, and tells the longest task after it has loaded. */
export async function slowedTask(
  browser: Browser,
  url: string,
  slowed: number,
  settled: number,
): Promise<number> {
  const page = await browser.newPage();
  try {
    // To be asked for again in the process that the page comes to.
    page.on('framenavigated', () => void page.emulateCPUThrottling(slowed).catch(() => {}));
    await page.emulateCPUThrottling(slowed);
    return longestIn(await traceOf(page, url, TRACED_TASKS, settled), url);
  } finally {
    await page.close();
  }
}

/** What a browser writes down of a page from before it is loaded until it has settled. */
async function traceOf(page: Page, url: string, categories: string[], settled: number): Promise<string> {
  await page.tracing.start({ categories });
  await page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, settled));
  return new TextDecoder().decode(await page.tracing.stop());
}
