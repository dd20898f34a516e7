import { browser } from 'wxt/browser';
import cardCss from '../../assets/styles/card.css?inline';
import type { PageState } from '../../lib/messages/contract.ts';
import type { PageWords } from '../../lib/messages/page-words.ts';
import type { HoldKey } from '../../lib/model/settings.ts';
import type { Span } from '../../lib/model/span.ts';
import { createCardHost } from '../../lib/page/card-host/card-host.ts';
import { createHover } from '../../lib/page/hover/hover.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import type { Marks } from '../../lib/page/marks/marks.ts';
import { mountCard } from '../../lib/ui/card/mount-card.tsx';
import { cardContent, mentionOf } from './card-content.ts';

/** What is on the page at the moment; the article may be read anew while it is open. */
export interface Shown {
  marks: Marks;
  painted: readonly Mark[];
  state: PageState;
}

interface Parts {
  now(): Shown;
  /** Milliseconds of rest before the card opens. */
  dwell(): number;
  /** The key that must be held for that; `none`: no key. */
  holdKey(): HoldKey;
  /** Called when the extension is gone from the page. */
  retire: () => void;
  /** The language of the cards. */
  words(): PageWords;
  signal: AbortSignal;
}

/** Opens the card of the mark that the pointer rests on, until `signal` aborts; then the host element goes too. */
export function createCards({ now, dwell, holdKey, retire, words, signal }: Parts) {
  const host = createCardHost(document, cardCss);
  let card: ReturnType<typeof mountCard> | null = null;
  let spoken = words();
  let shown: Mark | null = null;
  let onceClosed: (() => void) | null = null;

  const hover = createHover(
    document,
    { marks: () => now().marks, host: host.element, open, close, dwell, holdKey },
    signal,
  );

  function open(mark: Mark): void {
    if (!browser.runtime?.id) {
      retire();
      return;
    }
    const { marks, state } = now();
    const anchor = marks.elementOf(mark);
    const mention = mentionOf(mark, state);
    if (!anchor || !mention) return;
    shown = mark;
    marks.activate(mark);
    const root = host.open(anchor, () => marks.boxes(mark));
    if (spoken !== words()) card?.unmount();
    if (!card || spoken !== words()) card = mountCard(root, { ...words(), onClose: hover.close });
    spoken = words();
    card.show({ mode: 'loading', kind: mark.kind, mention });
    void cardContent(mark, state).then((content) => {
      if (content && shown === mark) card?.show(content);
    });
  }

  function close(): void {
    shown = null;
    now().marks.activate(null);
    host.close();
    const then = onceClosed;
    onceClosed = null;
    then?.();
  }

  signal.addEventListener('abort', () => {
    card?.unmount();
    host.remove();
  });

  return {
    isOpen: () => shown !== null,
    /** Runs once when the open card is closed; the last one asked for only. */
    whenClosed(run: () => void): void {
      onceClosed = run;
    },
    /** Closes the card where the page has lost the words that it explains. */
    recheck: hover.recheck,
    close: hover.close,
    /** The marks were painted anew: what the pointer rests on may be another now. */
    renewed: hover.lookAgain,
    /** Scrolls to the mark of a stretch of the text and opens its card; false where none is painted there. */
    show({ start, end }: Span): boolean {
      const { marks, painted } = now();
      const mark = painted.find((one) => one.start === start && one.end === end);
      const element = mark && marks.elementOf(mark);
      if (!mark || !element) return false;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      hover.show(mark);
      return true;
    },
  };
}
