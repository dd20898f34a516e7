import { around, type Change, changeBy, type Parts } from './change.ts';
import { createFloodGauge } from './flood.ts';
import { createPace } from './pace.ts';
import { watchSheets } from './watch-sheets.ts';
import { watchSizes } from './watch-sizes.ts';
import { watchStories } from './watch-stories.ts';

export interface Followed {
  /** Parts of the page in which also hiding and showing counts: a paywall that opens, a fold that is unfolded. */
  parts(): Parts;
  /** Whether the page has several stories, of which one is read. */
  isOfStories(): boolean;
  /** Whether the reader has come to another of them. */
  isAtOtherStory(): boolean;
  /** Whether the page shows something else by now, so that every change counts. */
  isElsewhere(): boolean;
  /** Told of all that has changed just now: nodes and texts of the whole page, attributes of the article and around it. Called often. */
  changed(records: readonly MutationRecord[]): void;
  /** The article may have changed, or only what is shown of it. */
  look(change: Change): Promise<Looked>;
  /** The page changes without end; following has ended. */
  giveUp(): void;
}

export interface Looked {
  /** Milliseconds that the look took of the page. */
  took: number;
  /** There is another text. */
  found: boolean;
}

export interface Following {
  /** The parts are others now. */
  renew(): void;
  /** The background took so many milliseconds for what a look had found. */
  answered(took: number): void;
}

/** Attributes by which pages show and hide what is there already. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden'];
/** And those by which a part of the article is told from others. */
const TELLING = ['href', 'role', 'contenteditable', 'slot'];

/** Records looked at of one batch: a page rewritten as a whole is told by its first ones. What more there are may be of the article. */
const ENOUGH = 50;

/** Which of two changes is to be looked at: each look at the text also asks what is shown. */
const WEIGHT: Record<Change, number> = { showing: 1, text: 2, growth: 3 };

/**
 * Watches a page's text and calls `look` after it may have changed, in idle time and at a pace that costs the page
 * little, until `signal` aborts or the page is given up. A page that nobody sees is looked at when it is seen again.
 */
export function followText(document: Document, followed: Followed, signal: AbortSignal): Following {
  const pace = createPace();
  const flood = createFloodGauge();
  const now = () => performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  let looking = false;
  let ended = false;
  /** What is to be looked at next. */
  let change: Change | null = null;

  const observer = new MutationObserver(heard);

  function heard(records: readonly MutationRecord[]): void {
    if (ended) return;
    if (flood.changes(records.length, now())) {
      stop();
      followed.giveUp();
      return;
    }
    followed.changed(records);
    if (change === 'growth') return;
    wants(followed.isElsewhere() ? 'text' : strongest(records));
  }

  function wants(found: Change | null): void {
    if (ended || !found || (change && WEIGHT[change] >= WEIGHT[found])) return;
    change = found;
    if (looking || idle !== 0) return;
    // What has grown need not wait for as long as what only changes.
    if (timer === undefined || found === 'growth') schedule();
  }

  // What the window's width, a box that is ticked or a rule of a style sheet shows and hides is no change of the document.
  const sizes = watchSizes(() => wants('showing'));
  // It need not wait for as long as what changes does.
  const stories = watchStories(document, followed.isAtOtherStory, () => wants('growth'));

  function strongest(records: readonly MutationRecord[]): Change | null {
    const parts = followed.parts();
    let best: Change | null = null;
    for (const record of records.slice(0, ENOUGH)) {
      const found = changeBy(record, parts);
      if (found && (!best || WEIGHT[found] > WEIGHT[best])) best = found;
    }
    return records.length > ENOUGH && best !== 'growth' ? 'text' : best;
  }

  function schedule(): void {
    if (ended) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        idle = requestIdleCallback(() => void look(), { timeout: 1000 });
      },
      pace.wait(now(), change === 'growth'),
    );
  }

  async function look(): Promise<void> {
    if (document.hidden) return; // still to be done, see `seen`
    idle = 0;
    if (ended || !change) return;
    const found = change;
    change = null;
    looking = true;
    const began = now();
    const looked = await followed.look(found).catch(() => ({ took: now() - began, found: true }));
    looking = false;
    if (ended) return;
    pace.looked(now(), looked.took, looked.found);
    observe();
    if (change) schedule();
  }

  function seen(): void {
    if (idle === 0 || document.hidden) return;
    cancelIdleCallback(idle);
    idle = 0;
    schedule();
  }

  /** The whole document, since a page may replace its body; the parts, which a look may have found anew. */
  function observe(): void {
    if (ended) return;
    const unheard = observer.takeRecords();
    observer.disconnect();
    if (unheard.length > 0) heard(unheard);
    if (ended) return;
    const text = { childList: true, characterData: true, subtree: true };
    const attributes = { attributes: true, attributeFilter: SHOWING };
    const inside = { ...text, attributes: true, attributeFilter: [...SHOWING, ...TELLING] };
    const parts = followed.parts();
    observer.observe(document, text);
    for (const part of [...parts.regions, ...parts.shadows]) observer.observe(part, inside);
    const outer = around(parts);
    for (const element of outer) observer.observe(element, attributes);
    sizes.of([...parts.regions, ...[...outer].slice(0, 1)]);
    stories.of(followed.isOfStories());
  }

  function stop(): void {
    ended = true;
    observer.disconnect();
    sizes.stop();
    stories.stop();
    clearTimeout(timer);
    if (idle !== 0) cancelIdleCallback(idle);
  }

  observe();
  watchSheets(document, () => wants('showing'), signal);
  document.addEventListener('visibilitychange', seen, { signal });
  signal.addEventListener('abort', stop, { once: true });
  return { renew: observe, answered: pace.answered };
}
