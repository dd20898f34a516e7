import { browser } from 'wxt/browser';
import type { Passwords } from '../../lib/page/card-host/line.ts';

const LOOK = '/look.js';
const SCRIPT = '/reader.js';
const CARDS = '/cards.js';
const CARD = '/card.js';
const DAY = '/day.js';
const STYLE = '/highlights.css';

/** Whose style it is. Firefox paints highlights inside shadow trees only for a reader's style, Chromium only an author's. */
const ORIGIN = import.meta.env.BROWSER === 'firefox' ? 'USER' : 'AUTHOR';

/** What the background leaves in a document for the reader script, in the extension's isolated world. As in `lib/page/tell-cues.ts`. */
interface ReaderWorld {
  /** A reader script was put into this document. */
  sidelightReader?: boolean;
  /** The reader asked for this page: it is read even where it is not about the conflict. */
  sidelightForced?: boolean;
  /** The address that was read last in this document. */
  sidelightRead?: string;
  /** The reader script goes on to the address that the page has by now by itself. */
  sidelightGoesOn?: () => boolean;
}

/** A document in a tab; frame 0 is the page itself. */
export interface Place {
  tab: number;
  frame: number;
}

export interface Reading {
  /** The reader asked for it. */
  forced: boolean;
  /** What the reader's own choice of styles adds. */
  css: string;
}

/**
 * Puts the reader script and its style into a document, once for each document and each address that a single-page
 * site goes on to in it. When the reader asks for a page that was already read, the script runs again. Each run takes
 * the place of the one before. Rejects where the browser lets no extension in.
 */
export async function putReaderIn(place: Place, reading: Reading): Promise<boolean> {
  const [claimed] = await browser.scripting.executeScript({
    target: targetOf(place),
    func: claim,
    args: [reading.forced],
  });
  const { first, run } = claimed?.result ?? { first: true, run: true };
  if (first || run) await runReader(place, first, reading.css, run);
  return true;
}

/** The same where the closer look has made sure that it is to be run; `first`: there is no style yet. */
export async function runReader(place: Place, first: boolean, css: string, run = true): Promise<void> {
  const target = targetOf(place);
  // At once: each waits for the page in turn, and the style is there before the script has anything to paint.
  await Promise.all([
    first && browser.scripting.insertCSS({ target, origin: ORIGIN, files: [STYLE] }),
    first && css && addStyle(place, css),
    run && browser.scripting.executeScript({ target, files: [SCRIPT] }),
  ]);
}

/** Puts the script for a closer look into a document. Rejects as `putReaderIn`. */
export async function putLookIn(place: Place): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(place), files: [LOOK] });
}

/** Puts the script that opens cards into a document that has the reader script. Rejects as `putReaderIn`. */
export async function putCardsIn(place: Place): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(place), files: [CARDS] });
}

/** Puts the script that finds a shown day into a document that has the reader script. Rejects as `putReaderIn`. */
export async function putDayScriptIn(place: Place): Promise<void> {
  await browser.scripting.executeScript({ target: targetOf(place), files: [DAY] });
}

/**
 * Puts the card into the frame with that title in a document; false where there is none, or another pretends to be it. Rejects as
 * `putReaderIn`.
 */
export async function fillCardFrame(
  { tab, frame }: Place,
  title: string,
  passwords: Passwords,
): Promise<boolean> {
  const all = (await browser.webNavigation.getAllFrames({ tabId: tab })) ?? [];
  const blank = all.filter(({ parentFrameId, url }) => parentFrameId === frame && url.startsWith('about:'));
  const taken = await Promise.allSettled(
    blank.map(async ({ frameId }) => {
      const target = targetOf({ tab, frame: frameId });
      const [answer] = await browser.scripting.executeScript({
        target,
        func: takePasswords,
        args: [title, passwords],
      });
      return answer?.result === true ? target : null;
    }),
  );
  const [found, ...more] = taken.flatMap((one) => (one.status === 'fulfilled' && one.value) || []);
  if (!found || more.length > 0) return false;
  await browser.scripting.executeScript({ target: found, files: [CARD] });
  return true;
}

/**
 * Runs in a frame: leaves the passwords for the card's script, in the extension's isolated world, if it is the frame with that
 * title. A document of the page's own has its origin, or another address: whoever made the frame knows that what it was to load
 * was not changed.
 */
function takePasswords(title: string, passwords: Passwords): boolean {
  if (document.title !== title || self.origin !== 'null' || location.href !== 'about:srcdoc') return false;
  document.title = 'Sidelight';
  Object.assign(globalThis, { sidelightPasswords: passwords, sidelightCard: true });
  return true;
}

/** The frame of a tab that is read; null where none has. Rejects as `putReaderIn`. */
export async function readFrame(tab: number): Promise<number | null> {
  // Empty where a script was and has left.
  const func = () => {
    const { sidelightRead } = globalThis as ReaderWorld;
    return typeof sidelightRead === 'string' && sidelightRead !== '';
  };
  const target = { tabId: tab, allFrames: true };
  const answers = await browser.scripting.executeScript({ target, func });
  return answers.find(({ result }) => result === true)?.frameId ?? null;
}

export async function addStyle(place: Place, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: targetOf(place), origin: ORIGIN, css });
}

/** Takes away what `addStyle` added, by its very text. */
export async function removeStyle(place: Place, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: targetOf(place), origin: ORIGIN, css });
}

export function targetOf({ tab, frame }: Place) {
  return { tabId: tab, frameIds: [frame] };
}

/** Runs in the page. The document itself remembers, since a worker is forgotten and two requests may cross. */
function claim(forced: boolean): { first: boolean; run: boolean } {
  const world = globalThis as ReaderWorld;
  const first = world.sidelightReader !== true;
  const address = location.href.replace(/#(?![/!]).*$/, '');
  const moved =
    world.sidelightRead !== address &&
    !(typeof world.sidelightGoesOn === 'function' && world.sidelightGoesOn());
  const run = first || moved || (forced && world.sidelightForced !== true);
  world.sidelightReader = true;
  world.sidelightRead = address;
  world.sidelightForced = forced || world.sidelightForced === true;
  return { first, run };
}
