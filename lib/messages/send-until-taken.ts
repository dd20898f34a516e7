import { browser } from 'wxt/browser';

/** What browsers say when nobody took the message: the background is only just starting, above all in Firefox. */
const NOT_TAKEN = /receiving end does not exist/i;
const TRIES = 4;
const WAIT_MS = 250;

/** Sends a message to the background. One that nobody took did nothing, so that it may be sent again. */
export async function sendUntilTaken(message: unknown): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch (error) {
      if (attempt === TRIES || !(error instanceof Error && NOT_TAKEN.test(error.message))) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * WAIT_MS));
    }
  }
}
