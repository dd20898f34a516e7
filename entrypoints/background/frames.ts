import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messages/send.ts';
import { OWN_TEXT } from '../../lib/page/frames.ts';
import { type Place, readFrame, targetOf } from './put-reader-in.ts';

/** Frames of a page that are looked at; pages with more of them hold advertisements, not an article. */
const MOST = 20;

/** Has the detector look into the frames of a page that has no text of its own; returns into how many. */
export async function lookIntoFrames(tab: number): Promise<number> {
  const frames = await browser.webNavigation.getAllFrames({ tabId: tab });
  const known = (frames ?? []).filter(
    ({ frameId, url }) => frameId !== 0 && /^(?:https?|about|blob):/.test(url),
  );
  // One by one: a frame into which the browser lets no extension, or that is gone, keeps none of the others out.
  const looked = await Promise.allSettled(
    known.slice(0, MOST).map(async ({ frameId, url }) => {
      const target = targetOf({ tab, frame: frameId });
      if (url === 'about:srcdoc' && (await holdsCard(target))) throw new Error('No document of the page.');
      return browser.scripting.executeScript({ target, files: ['/detector.js'] });
    }),
  );
  return looked.filter(({ status }) => status === 'fulfilled').length;
}

/** Whether a frame is the one that cards are drawn in, see `fillCardFrame`. */
async function holdsCard(target: ReturnType<typeof targetOf>): Promise<boolean> {
  const [answer] = await browser.scripting.executeScript({
    target,
    func: () => 'sidelightCard' in globalThis,
  });
  return answer?.result === true;
}

/** Whether the page of a tab had its frames looked into, by the word that its closer look left there. */
export async function holdsItsArticleInFrames(tab: number): Promise<boolean> {
  const func = () => (globalThis as { sidelightFrames?: boolean }).sidelightFrames === true;
  const answers = await browser.scripting
    .executeScript({ target: targetOf({ tab, frame: 0 }), func })
    .catch(() => []); // a page into which the browser lets no extension
  return answers[0]?.result === true;
}

/**
 * Whether a document is the one of its tab to be read. The page itself always is; of its frames the first that showed
 * cues, and then the reader script of the page around it, which has no article, leaves.
 */
export async function isToBeRead({ tab, frame }: Place): Promise<boolean> {
  if (frame === 0) return true;
  const read = await readFrame(tab);
  if (read !== null && read !== 0 && read !== frame) return false;
  await askPage(tab, 'leave', {}, 0);
  return true;
}

/** Runs in a frame. What a card says is no text of the page. */
function lengthOfText(): number {
  return 'sidelightCard' in globalThis ? 0 : (document.body?.innerText?.length ?? 0);
}

/** The document of a tab that is read when the reader asks for the page: the one that is, else the one with the text. */
export async function frameToRead(tab: number): Promise<number> {
  const target = { tabId: tab, allFrames: true };
  const [read, lengths] = await Promise.all([
    readFrame(tab),
    browser.scripting.executeScript({ target, func: lengthOfText }),
  ]);
  if (read !== null) return read;
  const lengthOf = (frame: { result?: number }) => frame.result ?? 0;
  const [most] = lengths.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const own = lengths.find(({ frameId }) => frameId === 0);
  return !own || !most || lengthOf(own) >= Math.min(OWN_TEXT, lengthOf(most)) ? 0 : most.frameId;
}
