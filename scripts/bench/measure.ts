import { median } from './table.ts';

/**
 * Milliseconds of processor time that the thread has used. Unlike a clock it does not count the time in which other
 * programs had the processor, so that a busy machine measures nearly what an idle one does.
 */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The part of it that the system took to hand out memory and files, in ms: the same work costs more on some machines. */
export function systemMs(): number {
  return process.threadCpuUsage().system / 1000;
}

/** Processor time of one run, in ms. */
export function timeOf(run: () => unknown): number {
  const began = processorMs();
  run();
  return processorMs() - began;
}

/** The middle one of several runs taken in turns, so that what slows the machine slows all alike. */
export function inTurns(rounds: number, ...runs: (() => unknown)[]): number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, run] of runs.entries()) times[index]?.push(timeOf(run));
  return times.map(median);
}

/** Bytes in use after what nobody holds any more is gone. Needs node’s `--expose-gc`. */
export function heapInUse(): number {
  if (!globalThis.gc) throw new Error('Run node with --expose-gc to measure memory.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
