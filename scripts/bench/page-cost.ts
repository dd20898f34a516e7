import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import { untilDataIsReady } from '../browsers/data-ready.ts';
import { BROWSERS } from '../browsers/find-browser.ts';
import { open } from '../browsers/open.ts';
import { type Site, serve } from '../site/serve.ts';
import { BENCH_PAGES, type BenchPage, benchSite, LEFT_ALONE } from './pages/bench-pages.ts';
import { type ClockCost, clockCost, paintAll } from './pages/clock.ts';
import type { PageFigures } from './pages/figures.ts';
import { type Hit, hitsOf } from './pages/hits.ts';
import { type LoadCost, loadCost, SETTLED_MS, slowedTask, wholeCost } from './pages/load-cost.ts';
import { type MarkingCost, markingCost, type Peer, peerExtension } from './pages/peers.ts';
import { readmeTable, writeBetween } from './pages/readme-table.ts';
import { claimsMarked } from './pages/waiting.ts';
import { benchWaits } from './pages/waits.ts';
import { median, printTable } from './table.ts';

const ROUNDS = 5;
/** How many times slower the processor is made, and loads with it so. */
const SLOWED = 4;
const SLOWED_ROUNDS = 3;
const CLOCK_ROUNDS = 3;
const ARTICLES = ['article of 2,300 words', 'article of 18,000 words'] as const;
/** The live blog goes on for six seconds, and the background reads the longest article for more than one. */
const LIVE_MS = 9_000;
const SETTLED: Partial<Record<BenchPage, number>> = {
  'live blog, 20 posts in 6 s': LIVE_MS,
  'article of 18,000 words': 4_000,
};

/**
 * What Sidelight costs pages in Chromium, beside an extension that does nothing and other ways of marking, and what readers
 * wait for in both browsers. `write`: puts the table into the README.
 */
export async function benchPageCost(write: boolean): Promise<void> {
  const site = await serve(benchSite());
  try {
    const base = await withPeer('empty', site, (browser) => costs(browser, site));
    const floors = {
      asking: await scriptCost('asking', site, 'not about the conflict'),
      injecting: await scriptCost('injecting', site, 'article of 2,300 words'),
    };
    printTable(
      'The least that an extension costs a page, script in ms',
      ['', 'ms'],
      [
        ['asks whether the page is hidden', floors.asking],
        ['sends a message, has an empty script and style put in', floors.injecting],
      ],
    );
    const whole = await wholeInTurns(site);
    const figures = { ...(await ours(site, base, whole)), floors, whole };
    const waits: PageFigures['waits'][number][] = [];
    for (const name of BROWSERS) waits.push(await benchWaits(name, site));
    if (write) writeBetween('README.md', 'bench', readmeTable({ ...figures, waits }));
  } finally {
    await site.close();
  }
}

async function withPeer<T>(peer: Peer, site: Site, run: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchChromium({ proxy: site.proxy });
  try {
    await browser.installExtension(peerExtension(peer));
    return await run(browser);
  } finally {
    await browser.close();
  }
}

function scriptCost(peer: Peer, site: Site, name: BenchPage): Promise<number> {
  return withPeer(peer, site, async (browser) => {
    const totals: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const options = { leftAlone: LEFT_ALONE.includes(name) };
      totals.push((await loadCost(browser, site.origin + BENCH_PAGES[name], options)).total);
    }
    return median(totals);
  });
}

/**
 * All that a page's main thread does with Sidelight beyond what it does with an extension that does nothing, in ms: the middle
 * of the differences of loads that follow each other, since how fast a machine is changes by the minute.
 */
async function wholeInTurns(site: Site): Promise<Record<BenchPage, number>> {
  const session = await open('chromium', { proxy: site.proxy });
  try {
    await untilDataIsReady(session);
    const browser = (await session.page()).browser();
    return await withPeer('empty', site, async (empty) => {
      const net = {} as Record<BenchPage, number>;
      for (const [name, path] of Object.entries(BENCH_PAGES) as [BenchPage, string][]) {
        const differences: number[] = [];
        for (let round = 0; round < ROUNDS; round++) {
          const without = await wholeCost(empty, site.origin + path, SETTLED[name]);
          differences.push((await wholeCost(browser, site.origin + path, SETTLED[name])) - without);
        }
        net[name] = median(differences);
      }
      return net;
    });
  } finally {
    await session.close();
  }
}

async function ours(
  site: Site,
  base: Record<BenchPage, LoadCost>,
  whole: Record<BenchPage, number>,
): Promise<Omit<PageFigures, 'waits' | 'floors' | 'whole'>> {
  const session = await open('chromium', { proxy: site.proxy });
  try {
    await untilDataIsReady(session);
    const browser = (await session.page()).browser();
    const cost = await costs(browser, site);
    const names = Object.keys(BENCH_PAGES) as BenchPage[];
    const slowed = await slowedInTurns(browser, site);
    printTable(
      `What Sidelight adds to a page in Chromium (median of ${ROUNDS} loads, processor time; "net" and the counts are above those with an empty extension)`,
      [
        'page',
        'script ms',
        'net ms',
        'main thread in all, net ms',
        'longest ms',
        'longest whole task after load, 4× slower, ms',
        'the same, empty extension',
        'layouts',
        'nodes',
        'listeners',
        'heap kB',
      ],
      names.map((name) => [
        name,
        cost[name].total,
        cost[name].total - base[name].total,
        whole[name],
        cost[name].longest,
        slowed[name].ours,
        slowed[name].empty,
        cost[name].layouts - base[name].layouts,
        cost[name].nodes - base[name].nodes,
        cost[name].listeners - base[name].listeners,
        Math.round((cost[name].heap - base[name].heap) / 1000),
      ]),
    );

    const marking: Record<string, MarkingCost> = {};
    const clock: Record<string, ClockCost> = {};
    for (const name of ARTICLES) {
      const rounds: MarkingCost[] = [];
      let hits: readonly Hit[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const marked = await session.page(site.origin + BENCH_PAGES[name]);
        await claimsMarked(marked);
        if (round === 0) hits = await hitsOf(marked);
        rounds.push(await markingCost(marked, hits));
        await marked.close();
      }
      clock[name] = await clockInTurns(browser, site, name, hits);
      const middle = (key: keyof MarkingCost) => median(rounds.map((cost) => cost[key]));
      marking[name] = {
        hits: middle('hits'),
        highlights: middle('highlights'),
        elements: middle('elements'),
        markJs: middle('markJs'),
      };
    }
    printTable(
      'Marking the same places and units, with the layout it causes, in ms',
      ['page', 'hits', 'Highlight API', 'elements', 'mark.js', 'elements ÷', 'mark.js ÷'],
      Object.entries(marking).map(([name, { hits, highlights, elements, markJs }]) => [
        name,
        hits,
        highlights,
        elements,
        markJs,
        elements / highlights,
        markJs / highlights,
      ]),
    );
    printTable(
      'A clock goes in the page, 20 times a second: main thread, ms a second',
      ['page', 'empty extension', 'Sidelight', 'all marks painted at once'],
      Object.entries(clock).map(([name, { empty, ours, all }]) => [name, empty, ours, all]),
    );
    return { version: session.version, rounds: ROUNDS, ours: cost, empty: base, slowed, marking, clock };
  } finally {
    await session.close();
  }
}

/** Some loads of each page on a processor four times slower, in turns with an extension that does nothing. */
async function slowedInTurns(browser: Browser, site: Site): Promise<PageFigures['slowed']> {
  return withPeer('empty', site, async (empty) => {
    const slowed = {} as PageFigures['slowed'];
    for (const [name, path] of Object.entries(BENCH_PAGES) as [BenchPage, string][]) {
      const tasks = { ours: [] as number[], empty: [] as number[] };
      const settled = Math.max(3_000, SETTLED[name] ?? 0);
      for (let round = 0; round < SLOWED_ROUNDS; round++) {
        tasks.empty.push(await slowedTask(empty, site.origin + path, SLOWED, settled));
        tasks.ours.push(await slowedTask(browser, site.origin + path, SLOWED, settled));
      }
      slowed[name] = { ours: median(tasks.ours), empty: median(tasks.empty) };
    }
    return slowed;
  });
}

/** An article with a clock, in turns: the extension that does nothing, ours, and all that we would mark marked by the page. */
async function clockInTurns(
  browser: Browser,
  site: Site,
  name: BenchPage,
  hits: readonly Hit[],
): Promise<ClockCost> {
  const url = site.origin + BENCH_PAGES[name];
  const settled = SETTLED[name] ?? SETTLED_MS;
  return withPeer('empty', site, async (other) => {
    const seen = { empty: [] as number[], ours: [] as number[], all: [] as number[] };
    for (let round = 0; round < CLOCK_ROUNDS; round++) {
      seen.empty.push(await clockCost(other, url, settled));
      seen.ours.push(await clockCost(browser, url, settled));
      seen.all.push(await clockCost(other, url, settled, (page) => paintAll(page, hits)));
    }
    return { empty: median(seen.empty), ours: median(seen.ours), all: median(seen.all) };
  });
}

async function costs(browser: Browser, site: Site): Promise<Record<BenchPage, LoadCost>> {
  const found: Partial<Record<BenchPage, LoadCost>> = {};
  for (const [name, path] of Object.entries(BENCH_PAGES) as [BenchPage, string][]) {
    const leftAlone = LEFT_ALONE.includes(name as BenchPage);
    const settled = SETTLED[name as BenchPage];
    const options = { leftAlone, ...(settled && { settled }) };
    const rounds: LoadCost[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push(await loadCost(browser, site.origin + path, options));
    const middle = (key: keyof LoadCost) => median(rounds.map((cost) => cost[key]));
    found[name] = {
      total: middle('total'),
      longest: middle('longest'),
      layouts: middle('layouts'),
      nodes: middle('nodes'),
      listeners: middle('listeners'),
      heap: middle('heap'),
    };
  }
  return found as Record<BenchPage, LoadCost>;
}
