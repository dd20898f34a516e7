import { browser } from 'wxt/browser';
import type { PageState } from '../../lib/messages/contract.ts';
import type { PageWords } from '../../lib/messages/page-words.ts';
import type { Span } from '../../lib/model/span.ts';
import type { Cards, CardsParts } from '../../lib/page/card-host/cards.ts';
import { isControl } from '../../lib/page/hover/is-control.ts';
import { cardScript, loadCardScript } from './card-script.ts';

type Parts = CardsParts<PageState, PageWords> & {
  /** The parts of the page that the marks stand in. */
  regions(): readonly Element[];
};

/**
 * The cards of a page, until `signal` aborts. Their script, with all that watches pointer and keys, is put in when the pointer first
 * moves over the text, or a finger taps on it, or a card is asked for: a page that is only read does not carry it.
 */
export function cardsWhenWanted(parts: Parts) {
  let cards: Cards | null = null;
  /** What the pointer did last while the script was on its way. */
  let heard: PointerEvent | null = null;
  const waiting = new AbortController();
  const listening = { signal: AbortSignal.any([waiting.signal, parts.signal]), capture: true, passive: true };

  const isInText = (event: Event) => {
    const path = event.composedPath();
    return parts.regions().some((region) => path.includes(region));
  };

  for (const type of ['pointermove', 'click'] as const)
    document.addEventListener(
      type,
      (event) => {
        const isTap = type === 'click';
        const { pointerType } = event as PointerEvent;
        if (!event.isTrusted || isTap !== (pointerType === 'touch')) return;
        heard = isInText(event) && !(isTap && isControl(event)) ? (event as PointerEvent) : null;
        if (heard && browser.runtime?.id) void get();
        else if (heard) parts.retire();
      },
      listening,
    );
  if (cardScript()) void get();

  async function get(): Promise<Cards | null> {
    const create = cardScript() ?? (await loadCardScript());
    if (!create || parts.signal.aborted) return null;
    if (!cards) {
      waiting.abort();
      cards = create(parts);
      if (heard) cards.heard(heard);
    }
    return cards;
  }

  return {
    /** The cards if they are there. */
    now: () => cards,
    show: async (span: Span) => (await get())?.show(span) ?? false,
    step: async (direction: 1 | -1) => (await get())?.step(direction) ?? false,
    openCard: async () => (await get())?.openCard() ?? false,
  };
}
