import { browser } from 'wxt/browser';

const SCRIPT = '/reader.js';
const STYLE = '/highlights.css';

/** What the background leaves in a document for the reader script, in the extension's isolated world. */
interface ReaderWorld {
  /** A reader script was put into this document. */
  sidelightReader?: boolean;
  /** The reader asked for this page: it is read even where it is not about the conflict. */
  sidelightForced?: boolean;
}

/**
 * Puts the reader script and its style into a tab's page, once for each document. When the reader asks for a
 * page that was already read, the script runs again and takes the place of its first run.
 * Rejects where the browser lets no extension in.
 */
export async function putReaderIn(tabId: number, forced: boolean): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  const [claimed] = await browser.scripting.executeScript({ target, func: claim, args: [forced] });
  const { first, run } = claimed?.result ?? { first: true, run: true };
  if (first) await browser.scripting.insertCSS({ target, origin: 'AUTHOR', files: [STYLE] });
  if (run) await browser.scripting.executeScript({ target, files: [SCRIPT] });
  return true;
}

/** Runs in the page. The document itself remembers, since a worker is forgotten and two requests may cross. */
function claim(forced: boolean): { first: boolean; run: boolean } {
  const world = globalThis as ReaderWorld;
  const first = !world.sidelightReader;
  const run = first || (forced && !world.sidelightForced);
  world.sidelightReader = true;
  world.sidelightForced = forced || world.sidelightForced === true;
  return { first, run };
}
