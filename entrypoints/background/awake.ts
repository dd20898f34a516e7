import { browser } from 'wxt/browser';

const EVERY_MS = 1_000;

/**
 * Does work during which the browser is not to stop the background. Firefox stops one that calls none of its interfaces and
 * gets no event for half a minute, also while it works and owes an answer; work of all or nothing would begin anew each time, and
 * on a slow computer never end.
 */
export async function awakeDuring<Value>(work: () => Promise<Value>): Promise<Value> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
