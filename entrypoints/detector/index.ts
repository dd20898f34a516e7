import { isFullOfCues, mayHaveCues } from '../../lib/analysis/detection/rough-cues.ts';
import { isFrame, OWN_TEXT } from '../../lib/page/frames.ts';
import { HAS_PARAGRAPHS, roughLook } from '../../lib/page/rough-look.ts';
import { tell } from '../../lib/page/tell.ts';

/**
 * On every page: one rough look, and gone; a page with next to no text has two more within four seconds. A WXT content script would announce itself to the page and keep listening,
 * so this one is a plain script that the manifest names; it runs when the browser finds the moment for it
 * (`document_idle`), since asking for an idle one on top costs a page a third of the look. Where the page may be of the
 * conflict the background has it looked at closely, by a script that no other page has to carry: a kilobyte here that most pages
 * do not run costs each of them a tenth of the look. What `defineUnlistedScript` would do costs more than nothing too.
 */
export default { main: look };

const READABLE = ['text/html', 'text/plain', 'application/xhtml+xml'];

/** Milliseconds after which a page is looked at again that had next to no text: some write all of it themselves. */
const AGAIN = [1_500, 2_500];

/** What this script remembers in a document, in the extension's isolated world. */
interface World {
  /** The document waits to be seen; the background may have it looked at many times while it is hidden. */
  sidelightUnseen?: boolean;
}

let again = 0;

/**
 * The order is that of cost: nothing is asked of a page that most can do without, and one function does it, since each that is
 * called for the first time costs as much as a dozen words to look for.
 */
function look(): void {
  // A prerendered or hidden page may never be seen.
  if (document.hidden) {
    const world = globalThis as World;
    if (world.sidelightUnseen === true) return;
    world.sidelightUnseen = true;
    document.addEventListener(
      'visibilitychange',
      () => {
        world.sidelightUnseen = false;
        look();
      },
      { once: true },
    );
    return;
  }
  const rough = roughLook(document);
  if (rough && !mayHaveCues(rough.text)) {
    if (rough.length >= OWN_TEXT) return;
    lookAgain();
    if (window.length === 0) return;
  } else if (!rough) lookAgain();
  if (!READABLE.includes(document.contentType)) return;
  // A long text full of cues is read at once: the closer look costs such a page more than the few that it would spare.
  const full =
    rough !== null && rough.length >= HAS_PARAGRAPHS && !isFrame(window) && isFullOfCues(rough.text);
  void tell('suspected', { full });
}

function lookAgain(): void {
  const after = AGAIN[again++];
  if (after !== undefined) setTimeout(look, after);
}
