import type { BenchPage } from './bench-pages.ts';
import type { ClockCost } from './clock.ts';
import type { LoadCost } from './load-cost.ts';
import type { MarkingCost } from './peers.ts';
import type { CardTimes } from './waiting.ts';

/** Milliseconds to a page's first highlight, a figure a load. */
export interface FirstHighlight {
  /** From the page's DOM being ready. */
  sinceReady: readonly number[];
  /** From the text being sent to the background. */
  sinceSent: readonly number[];
}

/** What a reader waits for in one browser, in ms. */
export interface Waits {
  version: string;
  /** To the first highlight, the background running or stopped before the page was loaded. */
  warm: FirstHighlight;
  cold: FirstHighlight;
  cards: CardTimes;
}

/** All that the bench of pages measures. */
export interface PageFigures {
  version: string;
  rounds: number;
  /** With Sidelight, and with an extension that does nothing: the middle of several loads. */
  ours: Record<BenchPage, LoadCost>;
  empty: Record<BenchPage, LoadCost>;
  /** All that the page's main thread did for Sidelight, in ms: the middle of differences to loads without it. */
  whole: Record<BenchPage, number>;
  /** Script of extensions that do the least, in ms: on the page that is not about the conflict, and on the article of 2,300 words. */
  floors: { asking: number; injecting: number };
  /** Longest task after the page has loaded, whole, with the processor four times slower; and the same with the other extension. */
  slowed: Record<BenchPage, { ours: number; empty: number }>;
  marking: Record<string, MarkingCost>;
  clock: Record<string, ClockCost>;
  waits: readonly Waits[];
}
