import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { letOthersRun } from '../../lib/page/slices.ts';
import { readPage } from './read-page.ts';

/** What this script and the background remember in a document, in the extension's isolated world. As in `lib/page/tell-cues.ts`. */
interface World {
  /** The reader asked for this page by hand. */
  sidelightForced?: boolean;
  /** Ends the script's former run in this document. */
  sidelightRun?: AbortController;
  /** The address that was read last: a single-page site goes on to others in the same document. */
  sidelightRead?: string;
  /** Asked before the script is run again for another address. */
  sidelightGoesOn?: (() => boolean) | null;
}

/** Put into pages that showed cues of the conflict, and into those that the reader asks for. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.sidelightRun instanceof AbortController) world.sidelightRun.abort();
  const run = new AbortController();
  world.sidelightRun = run;
  const begin = () =>
    readPage({
      forced: world.sidelightForced === true,
      signal: run.signal,
      retire: () => run.abort(),
      reads: (address) => {
        world.sidelightRead = address;
      },
      goesOn: (asked) => {
        world.sidelightGoesOn = asked;
      },
    });
  // A task of its own: to compile the script takes a slow processor half of what a reader does not feel.
  letOthersRun()
    .then(() => (run.signal.aborted ? undefined : begin()))
    // Nothing is left that listens in a page that could not be read.
    .catch(() => run.abort());
});
