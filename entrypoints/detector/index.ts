import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cuesIn, hasCues } from '../../lib/analysis/detection/cues.ts';
import { firstLook } from '../../lib/page/first-look.ts';
import { isFrame, isLarge, OWN_TEXT, whenFramesLoad } from '../../lib/page/frames.ts';
import { roughLook } from '../../lib/page/rough-look.ts';
import { whenSeen } from '../../lib/page/when-seen.ts';
import { tellCues, tellFrames } from './tell.ts';

/**
 * On every page: one look, and gone. A WXT content script would announce itself to the page and keep listening,
 * so this one is a plain script that the manifest names. Into frames the background puts it, where the page around them
 * has no text of its own. It runs when the browser finds the moment for it (`document_idle`): to ask for an idle one on
 * top costs a page a third of the whole look.
 */
export default defineUnlistedScript(() => whenSeen(document, look));

/** What this script remembers in a document, in the extension's isolated world. */
interface World {
  sidelightFrames?: boolean;
}

const READABLE = /^(?:text\/html|text\/plain|application\/xhtml\+xml)$/;

/** The order is that of cost: most pages are left after the rough look, and nothing that they can do without is asked. */
function look(): void {
  const rough = roughLook(document);
  if (rough && !cuesIn(rough.text)) {
    if (rough.length < OWN_TEXT) lookIntoFrames();
    return;
  }
  if (!READABLE.test(document.contentType) || (isFrame(window) && !isLarge(window))) return;
  const first = firstLook(document);
  if (hasCues(first)) tellCues();
  if (first.text.length < OWN_TEXT) lookIntoFrames();
}

function lookIntoFrames(): void {
  const world = globalThis as World;
  if (window.length === 0 || isFrame(window) || world.sidelightFrames) return;
  world.sidelightFrames = true;
  tellFrames();
  whenFramesLoad(document, tellFrames);
}
