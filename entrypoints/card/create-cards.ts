import { browser } from 'wxt/browser';
import cardCss from '../../assets/styles/card.css?inline';
import type { PageState } from '../../lib/messages/contract.ts';
import type { PageWords } from '../../lib/messages/page-words.ts';
import { createCardHost } from '../../lib/page/card-host/card-host.ts';
import type { Cards, CardsParts } from '../../lib/page/card-host/cards.ts';
import { isNarrow } from '../../lib/page/card-host/sheet.ts';
import { createHover } from '../../lib/page/hover/hover.ts';
import type { OpenState } from '../../lib/page/hover/hover-state.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import { markOf } from '../../lib/page/marks/marks-of.ts';
import { bringIntoView } from '../../lib/page/scroll.ts';
import { type LookUp, mountCard } from '../../lib/ui/card/mount-card.tsx';
import { cardContent, lookedUp, mentionOf } from './card-content.ts';
import { createStepping } from './stepping.ts';

type Parts = CardsParts<PageState, PageWords>;

/** Milliseconds, well within the usual delay. */
const PREPARED_IN = 100;

/**
 * Opens the card of the mark that the pointer rests on, that is tapped or that a key asks for, until `signal` aborts;
 * then the host element goes too.
 */
export function createCards({ now, dwell, holdKey, retire, words, signal }: Parts): Cards {
  const host = createCardHost(document, cardCss);
  let card: ReturnType<typeof mountCard> | null = null;
  let preparing = false;
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
      approach,
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

  /** Draws the first card while its delay passes: nothing of it has run before, and that takes longer than all the rest. */
  function approach(mark: Mark): void {
    if (card || preparing) return;
    preparing = true;
    requestIdleCallback(
      () => {
        const mention = mentionOf(mark, now().state);
        if (card || !mention || signal.aborted) return;
        spoken = words();
        card = mountCard(host.prepare(), deps());
        card.show({ mode: 'loading', kind: mark.kind, mention });
      },
      { timeout: PREPARED_IN },
    );
  }

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
    const slot = host.open(anchor, () => marks.boxes(mark), mode !== 'peeking' && isNarrow(window));
    if (spoken !== words()) card?.unmount();
    if (!card || spoken !== words()) card = mountCard(slot, deps());
    spoken = words();
    card.show({ mode: 'loading', kind: mark.kind, mention });
    void cardContent(mark, state).then((content) => {
      if (!content || shown !== mark) return;
      card?.show(content);
      if (hover.mode() === 'keyboard') card?.say();
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
    whenClosed(run) {
      onceClosed = run;
    },
    recheck: hover.recheck,
    close: hover.close,
    renewed: hover.lookAgain,
    show(span) {
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
    heard: hover.heard,
  };
}
