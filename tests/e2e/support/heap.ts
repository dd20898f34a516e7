import type { CDPSession } from 'puppeteer-core';

/** What a page or a background holds once its garbage is collected. */
export interface Held {
  bytes: number;
  documents: number;
  nodes: number;
  listeners: number;
}

/** Counts what the process behind a line holds. */
export async function heldBehind(line: CDPSession): Promise<Held> {
  // What a first collection lets go, may have held more.
  for (const _ of [1, 2]) await line.send('HeapProfiler.collectGarbage');
  const { usedSize } = await line.send('Runtime.getHeapUsage');
  const { documents, nodes, jsEventListeners } = await line.send('Memory.getDOMCounters');
  return { bytes: usedSize, documents, nodes, listeners: jsEventListeners };
}
