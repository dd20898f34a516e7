/** Work that may rest at every step; what it returns is the work's result. */
export type Steps<T> = Generator<void, T>;

/**
 * Milliseconds of a slice: half of a frame, so that the page has the other half, and no task to be felt (50 ms) on a
 * processor four times slower, where the last step of a slice takes longer too.
 */
const SLICE = 6;

export interface Sliced<T> {
  /** Null where the work was aborted. */
  value: T | null;
  /** Milliseconds that it took of the page, without the rests. */
  took: number;
}

/** Does the work without a rest: for documents that nobody is looking at. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the work in slices between which the page has its turn, by `rest`. The first begins at once. */
export async function inSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  clock: () => number = () => performance.now(),
  rest: () => Promise<void> = letOthersRun,
): Promise<Sliced<T>> {
  let took = 0;
  while (!signal.aborted) {
    const began = clock();
    for (;;) {
      const step = steps.next();
      const now = clock();
      if (step.done) return { value: step.value, took: took + now - began };
      if (now - began < SLICE) continue;
      took += now - began;
      break;
    }
    await rest();
  }
  return { value: null, took };
}

/** `scheduler.yield` comes back before other tasks of the kind; a message, in browsers without it, after all that wait. */
export function letOthersRun(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
