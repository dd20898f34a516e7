import { createFloodGauge } from './flood.ts';
import { createPace } from './pace.ts';

export interface Followed {
  /** Whether a change at this node may be one of the article's. Asked often: cheap. */
  concerns(node: Node): boolean;
  /** Parts of the page in which also hiding and showing counts: a paywall that opens, a fold that is unfolded. */
  regions(): readonly Element[];
  /** The article may have changed. Tells in the end how many milliseconds the look took of the page. */
  look(): Promise<number>;
  /** The page changes without end; following has ended. */
  giveUp(): void;
}

export interface Following {
  /** The regions are others now. */
  renew(): void;
}

/** Attributes by which pages show and hide what is there already. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

/** Records looked at of one batch: a page rewritten as a whole is told by its first ones. */
const ENOUGH = 50;

/**
 * Watches a page's text and calls `look` after it may have changed, in idle time and at a pace that costs the page
 * little, until `signal` aborts or the page is given up.
 */
export function followText(document: Document, followed: Followed, signal: AbortSignal): Following {
  const pace = createPace();
  const flood = createFloodGauge();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  let looking = false;
  /** The page changed while it was looked at. */
  let changed = false;
  const now = () => performance.now();

  const observer = new MutationObserver((records) => {
    if (flood.changes(records.length, now())) {
      stop();
      followed.giveUp();
      return;
    }
    if (timer !== undefined || idle !== 0 || changed) return;
    if (!records.slice(0, ENOUGH).some(({ target }) => followed.concerns(target))) return;
    if (looking) changed = true;
    else schedule();
  });

  function schedule(): void {
    timer = setTimeout(() => {
      timer = undefined;
      idle = requestIdleCallback(() => void look(), { timeout: 1000 });
    }, pace.wait(now()));
  }

  async function look(): Promise<void> {
    idle = 0;
    if (signal.aborted) return;
    looking = true;
    const took = await followed.look();
    looking = false;
    if (signal.aborted) return;
    pace.looked(now(), took);
    observe();
    if (changed) schedule();
    changed = false;
  }

  /** The whole document, since a page may replace its body; the regions, which a look may have found anew. */
  function observe(): void {
    if (signal.aborted) return;
    observer.disconnect();
    const text = { childList: true, characterData: true, subtree: true };
    observer.observe(document, text);
    for (const region of followed.regions())
      observer.observe(region, { ...text, attributes: true, attributeFilter: SHOWING });
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    if (idle !== 0) cancelIdleCallback(idle);
  }

  observe();
  signal.addEventListener('abort', stop, { once: true });
  return { renew: observe };
}
