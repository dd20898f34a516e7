import { browser } from 'wxt/browser';
import hostCss from '../../assets/styles/card-host.css?inline';
import type { PageState } from '../../lib/messages/contract.ts';
import { askFromPage } from '../../lib/messages/from-page.ts';
import type { PageWords } from '../../lib/messages/page-words.ts';
import type { Fill } from '../../lib/page/card-host/card-frame.ts';
import { createCardHost } from '../../lib/page/card-host/card-host.ts';
import type { Cards, CardsParts } from '../../lib/page/card-host/cards.ts';
import { isNarrow } from '../../lib/page/card-host/sheet.ts';
import { createHover } from '../../lib/page/hover/hover.ts';
import type { OpenState } from '../../lib/page/hover/hover-state.ts';
import type { Mark } from '../../lib/page/marks/mark.ts';
import { markOf } from '../../lib/page/marks/marks-of.ts';
import { bringIntoView } from '../../lib/page/scroll.ts';
import type { FromCard, ToCard } from '../../lib/ui/card/card-line.ts';
import type { CardState } from '../../lib/ui/card/card-state.ts';
import { cardContent, mentionOf } from './card-content.ts';
import { createStepping } from './stepping.ts';

type Parts = CardsParts<PageState, PageWords>;

/** So long the answer is waited for before a card says that it is: where it comes sooner, a card is drawn once. */
const PATIENCE_MS = 10;

/** The card that is open, or is to open once it has told its size. */
interface Shown {
  mark: Mark;
  number: number;
  mode: OpenState['mode'];
  isOpen: boolean;
}

/**
 * Opens the card of the mark that the pointer rests on, that is tapped or that a key asks for, until `signal` aborts;
 * then the host element goes too.
 */
export function createCards({ now, dwell, holdKey, retire, words, language, signal }: Parts): Cards {
  const host = createCardHost<ToCard, FromCard>(document, hostCss, {
    fill,
    told: heard,
    lost: () => hover.close(),
  });
  let shown: Shown | null = null;
  let number = 0;
  let onceClosed: (() => void) | null = null;

  // Whoever goes on with the pointer, or presses Escape where no card is open, is done with the keys' highlight. Listens
  // before the hover does, whose Escape closes a card.
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
      // The frame and its script are there when the delay has passed: nothing takes longer. Once: a page may remove them.
      approach: () => host.element() ?? host.prepare(),
      open,
      enter,
      close,
      dwell,
      holdKey,
    },
    signal,
  );
  const stepping = createStepping({
    now,
    words,
    say(text) {
      host.prepare();
      host.send({ do: 'say', text });
    },
    show: (mark) => hover.show(mark, 'keyboard'),
    isInCard: () => hover.mode() === 'keyboard',
  });

  function open(mark: Mark, mode: OpenState['mode']): void {
    if (!browser.runtime?.id) {
      retire();
      return;
    }
    const { marks, state } = now();
    const mention = mentionOf(mark, state);
    if (!marks.elementOf(mark) || !mention) {
      host.close(); // of another mark
      return;
    }
    shown = { mark, mode, number: ++number, isOpen: false };
    stepping.goOnFrom(mark);
    marks.point('active', mark);
    host.prepare();
    const loading: CardState = { mode: 'loading', kind: mark.kind, mention };
    const patience = setTimeout(() => shown?.mark === mark && draw(loading), PATIENCE_MS);
    void cardContent(mark, state).then((content) => {
      clearTimeout(patience);
      if (!content || shown?.mark !== mark) return;
      draw(content);
      if (hover.mode() === 'keyboard') host.send({ do: 'sayTitle' });
    });
  }

  function draw(state: CardState): void {
    const { url, published } = now().state.article;
    host.send({ do: 'show', number, state, language: language(), url, published });
  }

  /** Where the card is not there yet, it takes the focus when it is. */
  function enter(): void {
    if (!shown) return;
    shown.mode = 'keyboard';
    if (!shown.isOpen) return;
    host.focus();
    host.send({ do: 'focus' });
  }

  function heard(message: FromCard): void {
    if (message.tells === 'size') openOrResize(message);
    else if (message.tells === 'closed') hover.close();
    else hover.inCard(message.tells);
  }

  /** Opens the card when it has first told its size: until then nothing of it is drawn. */
  function openOrResize(size: Extract<FromCard, { tells: 'size' }>): void {
    if (shown?.number !== size.number) return;
    if (shown.isOpen) {
      host.resize(size);
      return;
    }
    const { mark, mode } = shown;
    const { marks } = now();
    const anchor = marks.elementOf(mark);
    if (!anchor) return;
    shown.isOpen = host.open(anchor, () => marks.boxes(mark), mode !== 'peeking' && isNarrow(window), size);
    if (!shown.isOpen) hover.close();
    else if (mode === 'keyboard') enter();
  }

  function close(): void {
    shown = null;
    now().marks.point('active', null);
    host.close();
    host.send({ do: 'hide' });
    const then = onceClosed;
    onceClosed = null;
    then?.();
  }

  signal.addEventListener('abort', host.remove);

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

/** A page can't fill the frame itself: nothing of the extension is open to pages. */
const fill: Fill = async (title, passwords) => {
  const answer = await askFromPage('cardFrame', { title, passwords });
  return answer.ok && answer.value.there;
};
