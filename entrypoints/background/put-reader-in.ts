import { browser } from 'wxt/browser';

const SCRIPT = '/reader.js';
const CARD = '/card.js';
const STYLE = '/highlights.css';

/** Whose style it is. Firefox paints highlights inside shadow trees only for a reader's style, Chromium only an author's. */
const ORIGIN = import.meta.env.BROWSER === 'firefox' ? 'USER' : 'AUTHOR';

/** What the background leaves in a document for the reader script, in the extension's isolated world. */
interface ReaderWorld {
  /** A reader script was put into this document. */
  sidelightReader?: boolean;
  /** The reader asked for this page: it is read even where it is not about the conflict. */
  sidelightForced?: boolean;
  /** The address that was read last in this document. */
  sidelightRead?: string;
}

/**
 * Puts the reader script and its style into a tab's page, once for each document and each address that a
 * single-page site goes on to in it. When the reader asks for a page that was already read, the script runs again.
 * Each run takes the place of the one before. `css`: what the reader's own choice of styles adds.
 * Rejects where the browser lets no extension in.
 */
export async function putReaderIn(tabId: number, forced: boolean, css: string): Promise<boolean> {
  const target = topFrame(tabId);
  const [claimed] = await browser.scripting.executeScript({ target, func: claim, args: [forced] });
  const { first, run } = claimed?.result ?? { first: true, run: true };
  if (first) await browser.scripting.insertCSS({ target, origin: ORIGIN, files: [STYLE] });
  if (first && css) await addStyle(tabId, css);
  if (run) await browser.scripting.executeScript({ target, files: [SCRIPT] });
  return true;
}

/** Puts the card's script into a page that has the reader script. Rejects as `putReaderIn`. */
export async function putCardIn(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: topFrame(tabId), files: [CARD] });
}

/** Whether a tab's page has the reader script. */
export async function hasReader(tabId: number): Promise<boolean> {
  const func = () => (globalThis as ReaderWorld).sidelightReader === true;
  const [answer] = await browser.scripting.executeScript({ target: topFrame(tabId), func });
  return answer?.result === true;
}

export async function addStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: topFrame(tabId), origin: ORIGIN, css });
}

/** Takes away what `addStyle` added, by its very text. */
export async function removeStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: topFrame(tabId), origin: ORIGIN, css });
}

/** A tab's own document, without the frames in it. */
export function topFrame(tabId: number) {
  return { tabId, frameIds: [0] };
}

/** Runs in the page. The document itself remembers, since a worker is forgotten and two requests may cross. */
function claim(forced: boolean): { first: boolean; run: boolean } {
  const world = globalThis as ReaderWorld;
  const first = !world.sidelightReader;
  const address = location.href.replace(/#(?![/!]).*$/, '');
  const moved = world.sidelightRead !== address;
  const run = first || moved || (forced && !world.sidelightForced);
  world.sidelightReader = true;
  world.sidelightRead = address;
  world.sidelightForced = forced || world.sidelightForced === true;
  return { first, run };
}
