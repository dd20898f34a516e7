import { browser } from 'wxt/browser';
import type { PageWords } from '../../lib/messages/page-words.ts';
import type { HoldKey } from '../../lib/model/settings.ts';
import type { Span } from '../../lib/model/span.ts';
import { createCardHost } from '../../lib/page/card-host/card-host.ts';
import { isNarrow } from '../../lib/page/card-host/sheet.ts';
import { createHover } from '../../lib/page/hover/hover.ts';
import type { OpenState } from '../../lib/page/hover/hover-state.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import { bringIntoView } from '../../lib/page/scroll.ts';
import type { LookUp, mountCard } from '../../lib/ui/card/mount-card.tsx';
import { cardContent, lookedUp, mentionOf } from './card-content.ts';
import { createCardScript } from './card-script.ts';
import { markOf } from './marks-of.ts';
import type { Shown } from './shown.ts';
import { createStepping } from './stepping.ts';

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

/**
 * Opens the card of the mark that the pointer rests on, that is tapped or that a key asks for, until `signal` aborts;
 * then the host element goes too.
 */
export function createCards({ now, dwell, holdKey, retire, words, signal }: Parts) {
  const host = createCardHost(document);
  const script = createCardScript();
  let card: ReturnType<typeof mountCard> | null = null;
  let spoken = words();
  let shown: Mark | null = null;
  let onceClosed: (() => void) | null = null;

  // Whoever goes on with the pointer, or presses Escape where no card is open, is done with the keys' highlight. Listens
  // before the card does, whose Escape closes it.
  const forgetReached = (event: Event) => {
    if (shown === null && event.isTrusted && (!('key' in event) || event.key === 'Escape'))
      now().marks.point('current', null);
  };
  for (const type of ['pointerdown', 'keydown'])
    document.addEventListener(type, forgetReached, { signal, passive: true, capture: true });

  const hover = createHover(
    document,
    {
      marks: () => now().marks,
      host: host.element,
      // Before the card is wanted: it takes less than the delay, also when the background has to be started for it.
      approach: () => void script.load(),
      open,
      enter: host.focus,
      close,
      dwell,
      holdKey,
    },
    signal,
  );
  const stepping = createStepping({
    now,
    words,
    say: host.say,
    show: (mark) => hover.show(mark, 'keyboard'),
    isInCard: () => hover.mode() === 'keyboard',
  });

  function open(mark: Mark, mode: OpenState['mode']): void {
    if (!browser.runtime?.id) {
      retire();
      return;
    }
    const { marks, state } = now();
    const anchor = marks.elementOf(mark);
    const mention = mentionOf(mark, state);
    if (!anchor || !mention) return;
    shown = mark;
    stepping.goOnFrom(mark);
    marks.point('active', mark);
    const parts = script.parts();
    if (!parts) {
      openLater(mark, mode);
      return;
    }
    host.equip(parts);
    const slot = host.open(anchor, () => marks.boxes(mark), mode !== 'peeking' && isNarrow(window));
    if (spoken !== words()) card?.unmount();
    if (!card || spoken !== words()) card = parts.mount(slot, deps());
    spoken = words();
    card.show({ mode: 'loading', kind: mark.kind, mention });
    void cardContent(mark, state).then((content) => {
      if (!content || shown !== mark) return;
      card?.show(content);
      if (hover.mode() === 'keyboard') card?.say();
    });
  }

  /** The first card opens as soon as its script is there. */
  function openLater(mark: Mark, mode: OpenState['mode']): void {
    void script.load().then((parts) => {
      if (shown !== mark) return;
      if (!parts) {
        hover.close();
        return;
      }
      open(mark, mode);
      if (hover.mode() === 'keyboard') host.focus();
    });
  }

  function deps() {
    const lookUp = (target: LookUp) => lookedUp(target, now().state);
    return { ...words(), onClose: hover.close, lookUp, say: host.say };
  }

  function close(): void {
    shown = null;
    now().marks.point('active', null);
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
    /**
     * Scrolls to a stretch of the text that was found, painted or not, and opens its card; false where none was found
     * there or the page has lost it.
     */
    show(span: Span): boolean {
      const { marks, painted, state } = now();
      const mark = markOf(span, painted, state.analysis);
      const element = mark && marks.elementOf(mark);
      if (!mark || !element) return false;
      bringIntoView(element, () => marks.boxes(mark), false);
      hover.show(mark, 'popup');
      return true;
    },
    step: stepping.step,
    openCard: stepping.openCard,
  };
}
