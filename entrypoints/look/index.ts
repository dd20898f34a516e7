import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hasCues } from '../../lib/analysis/detection/cues.ts';
import { firstLook } from '../../lib/page/first-look.ts';
import { isFrame, isLarge, OWN_TEXT, whenFramesLoad } from '../../lib/page/frames.ts';
import { tell } from '../../lib/page/tell.ts';
import { tellCues } from '../../lib/page/tell-cues.ts';

/** What this script remembers in a document, in the extension's isolated world. */
interface World {
  sidelightFrames?: boolean;
  /** Waits for a frame that is too small for an article so far. */
  sidelightResized?: () => void;
}

/** The closer look, at pages whose words may be of the conflict, or that have next to none: at their own words alone. */
export default defineUnlistedScript(() => {
  if (isFrame(window) && !isLarge(window)) whenLarge(look);
  else look();
});

/** Scripts give frames the height of what is in them only when that has loaded. */
function whenLarge(call: () => void): void {
  const world = globalThis as World;
  world.sidelightResized ??= () => {
    if (!isLarge(window)) return;
    window.removeEventListener('resize', world.sidelightResized as () => void);
    call();
  };
  // Again each time: a frame that is written anew has lost its listeners, and the same one is not added twice.
  window.addEventListener('resize', world.sidelightResized);
}

function look(): void {
  const first = firstLook(document);
  if (hasCues(first)) tellCues();
  if (first.text.length < OWN_TEXT) lookIntoFrames();
}

function lookIntoFrames(): void {
  const world = globalThis as World;
  if (window.length === 0 || isFrame(window) || world.sidelightFrames === true) return;
  world.sidelightFrames = true;
  tellFrames();
  whenFramesLoad(document, tellFrames);
}

/** Asks the background to look into the frames of the page. */
function tellFrames(): void {
  void tell('frames', {});
}
