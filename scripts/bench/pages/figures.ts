import type { BenchPage } from './bench-pages.ts';
import type { LoadCost } from './load-cost.ts';
import type { MarkingCost } from './peers.ts';

/** What a reader waits for in one browser, in ms. */
export interface Waits {
  version: string;
  warm: readonly number[];
  cold: readonly number[];
  cards: readonly number[];
}

/** All that the bench of pages measures. */
export interface PageFigures {
  version: string;
  rounds: number;
  /** With Sidelight, and with an extension that does nothing. */
  ours: Record<BenchPage, LoadCost>;
  empty: Record<BenchPage, LoadCost>;
  /** Longest task with the processor four times slower. */
  slowed: Record<BenchPage, number>;
  marking: Record<string, MarkingCost>;
  waits: readonly Waits[];
}
