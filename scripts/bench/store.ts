import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { untilDataIsReady } from '../browsers/data-ready.ts';
import { BROWSERS, type BrowserName } from '../browsers/find-browser.ts';
import { open } from '../browsers/open.ts';
import { type Session, waitFor } from '../browsers/session.ts';
import { eventTable } from './event-rows.ts';
import { extensionProcessMegabytes } from './extension-process.ts';
import { type LibraryTimes, useLibrary } from './library-page.ts';
import {
  articleFor,
  cardRequest,
  isImported,
  popupRequest,
  type Sample,
  sampleReports,
} from './store-requests.ts';
import { percentile, printTable } from './table.ts';

const SIZES = [100_000, 300_000];
const ASKED = 60;
const COLD_STARTS = 3;
/** Between the end of an article's analysis and the first look at a card: nobody reads up to a figure in less. */
const READING_MS = 1000;
const IMPORT_MS = 3_600_000;
/** Chromium goes on sorting its files for a while after an import, during which look-ups take many times as long. */
const REST_MS = 30_000;

/**
 * What the database costs a reader with very many records, through the built extension in both browsers. `keep`: folder of the
 * browsers' profiles, in which what was imported once is found again.
 */
export async function benchStore(
  sizes: readonly number[] = SIZES,
  browsers: readonly BrowserName[] = BROWSERS,
  keep?: string,
): Promise<void> {
  // Told at once: an hour's figures are not lost to what happens after them.
  for (const name of browsers) for (const size of sizes) tell(await measure(name, size, keep));
}

function tell({ row, library }: Measured): void {
  const [name = '', size = 0] = row;
  printTable(
    'The database with many event records, half a minute after the import (ms as a page of the extension waits; card: of an article that was analysed a second before, as on a page; first touch: the same of one that was not, so that nothing was read ahead; budgets: card 20, popup 100 at p95 with 100,000; MB held: in Chromium the heap of the background, in Firefox its process, with the pages of the extension)',
    [
      'browser',
      'records',
      'records/s',
      'MB on disk',
      'card p50',
      'card p95',
      'first touch p50',
      'p95',
      'popup p50',
      'popup p95',
      'cold card',
      'MB held',
    ],
    [row],
  );
  printTable(
    'The library’s page with them (ms until the reader sees it; the export writes all records as a table)',
    ['browser', 'records', 'first reports', 'all read', 'first key', 'a word', 'filter', 'brush', 'export'],
    [[name, size, ...LIBRARY.map((one) => Math.round(library[one]))]],
  );
}

const LIBRARY = ['first', 'ready', 'key', 'word', 'filter', 'brush', 'exported'] as const;

interface Measured {
  row: (string | number)[];
  library: LibraryTimes;
}

async function measure(name: BrowserName, size: number, keep: string | undefined): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const session = await openFor(name, size, keep);
  try {
    await untilDataIsReady(session);
    const page = await session.extensionPage('options.html');
    const imported = (await isImported(page, size)) ? null : await importInto(session, folder, size);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const all = await sampleReports(page, size, ASKED * 2);
    const [samples, analysed] = [0, 1].map((half) => all.filter((_, n) => n % 2 === half)) as [
      Sample[],
      Sample[],
    ];
    const touched: number[] = [];
    for (const sample of samples) touched.push(await timeAfterReading(page, sample));
    const popups = await timesOf(page, 'related', samples.map(popupRequest));
    const held = await megabytesHeld(session);
    const cold: number[] = [];
    for (let round = 0; round < COLD_STARTS; round++) {
      await session.stopBackground();
      cold.push(...(await timesOf(page, 'claimCard', [cardRequest(samples[round] as Sample)])));
    }
    const cards: number[] = [];
    for (const sample of analysed) {
      await timesOf(page, 'analyse', [{ article: articleFor(sample), forced: false }]);
      cards.push(await timeAfterReading(page, sample));
    }
    const library = await useLibrary(session);
    const row = [
      name,
      size,
      imported ? Math.round(size / imported.seconds) : '–',
      imported ? Math.round(imported.bytes / 1e6) : '–',
      percentile(cards, 50),
      percentile(cards, 95),
      percentile(touched, 50),
      percentile(touched, 95),
      percentile(popups, 50),
      percentile(popups, 95),
      percentile(cold, 50),
      held,
    ];
    return { row, library };
  } finally {
    await session.close();
    rmSync(folder, { recursive: true });
  }
}

async function openFor(name: BrowserName, size: number, keep: string | undefined): Promise<Session> {
  if (keep === undefined) return open(name, { backgroundIdle: 2 });
  const profile = join(keep, `${name}-${size}`);
  mkdirSync(profile, { recursive: true });
  const session = await open(name, { backgroundIdle: 2, profile });
  // Chromium keeps the background's script in the profile, and would run that of the build before.
  if (name === 'chromium') {
    await session.update();
    await session.extensionPage('welcome.html');
  }
  return session;
}

async function importInto(session: Session, folder: string, size: number) {
  const file = join(folder, 'events.csv');
  writeFileSync(file, eventTable(size));
  const page = await session.extensionPage('library.html#data');
  const before = await bytesOnDisk(page);
  const seconds = await timeOfImport(page, file);
  const bytes = (await bytesOnDisk(page)) - before;
  // Who reads an article has the library closed.
  await page.close();
  return { seconds, bytes };
}

async function timeOfImport(page: Page, file: string): Promise<number> {
  const input = await page.waitForSelector('input[type="file"]');
  const began = performance.now();
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await waitFor(
    'the end of the import',
    async () => {
      const alert = await page
        .$eval('.import [role="alert"]', ({ textContent }) => textContent)
        .catch(() => null);
      if (alert !== null) throw new Error(`The import was refused: ${alert}`);
      return (await isAdded(page)) ? true : null;
    },
    IMPORT_MS,
  );
  return (performance.now() - began) / 1000;
}

function isAdded(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('.import')?.textContent?.includes('Added: ') ?? false);
}

/** What the background holds after the look-ups, as far as the browser or the system tells. */
async function megabytesHeld(session: Session): Promise<number | string> {
  const line = await session.background?.();
  if (!line) {
    const held = await extensionProcessMegabytes(session);
    return held === null ? '–' : Math.round(held);
  }
  await line.send('HeapProfiler.collectGarbage');
  const { usedSize } = await line.send('Runtime.getHeapUsage');
  await line.detach();
  return Math.round(usedSize / 1e6);
}

function bytesOnDisk(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? Number.NaN);
}

/** How long a card takes after a while of reading: a background that has rested answers later than one that has just worked. */
async function timeAfterReading(page: Page, sample: Sample): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, READING_MS));
  const [time = Number.NaN] = await timesOf(page, 'claimCard', [cardRequest(sample)]);
  return time;
}

/** How long a page waits for each answer. @throws when one is refused: a refusal is quick. */
function timesOf(page: Page, call: string, requests: readonly object[]): Promise<number[]> {
  return page.evaluate(
    async (name, list) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
      ).chrome;
      const times: number[] = [];
      for (const request of list) {
        const began = performance.now();
        const send = () => runtime.sendMessage({ call: name, request });
        // A background that is just being stopped answers at the second time, as the extension's own pages ask it.
        const reply = (await send().catch(send)) as {
          ok: boolean;
          problem?: string;
        };
        times.push(performance.now() - began);
        if (!reply.ok) throw new Error(reply.problem);
      }
      return times;
    },
    call,
    requests as object[],
  );
}
