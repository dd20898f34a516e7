import { scrollBy } from '../scroll.ts';
import type { Placing, Wish } from './place.ts';

/** Windows up to this width have no room beside the words: a card that stays is a sheet at the window's edge. */
const NARROW = 520;
/** The most of the window's height that a sheet takes. */
const SHARE = 0.6;
/** Pixels between the words and the sheet. */
const GAP = 12;

/** Whether a card that stays open is a sheet here. */
export function isNarrow(window: Window): boolean {
  return window.innerWidth <= NARROW;
}

/**
 * Lays `slot` along the lower edge of the window, and the words above it, scrolling the page where they would be
 * covered; along the upper edge where the page ends and can't be scrolled so far.
 */
export function placeSheet(slot: HTMLElement, anchor: Element, boxes: () => DOMRect[], wish: Wish): Placing {
  const { defaultView: view, scrollingElement } = slot.ownerDocument;
  const height = view?.innerHeight ?? 0;
  const lowest = Math.max(0, ...boxes().map((box) => box.bottom));
  const covered = lowest - (height * (1 - SHARE) - GAP);
  const room = scrollingElement
    ? scrollingElement.scrollHeight - scrollingElement.scrollTop - scrollingElement.clientHeight
    : 0;
  const above = covered > 0 && covered > room;
  if (covered > 0 && !above) scrollBy(anchor, covered);
  slot.classList.add('sheet');
  slot.classList.toggle('sheet-above', above);
  slot.style.inset = above ? '0 0 auto' : 'auto 0 0';
  slot.style.width = slot.style.maxWidth = '100%';
  const resize = ({ height: wished }: Wish) => {
    slot.style.height = `min(${wished}px, ${SHARE * 100}dvh)`;
  };
  resize(wish);
  return {
    resize,
    stop() {
      slot.classList.remove('sheet', 'sheet-above');
      slot.style.inset = slot.style.width = slot.style.maxWidth = '';
    },
  };
}
