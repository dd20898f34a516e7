import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Pixels between the words and the card, and between the card and the window's edges. */
const GAP = 6;
const MARGIN = 8;

/** A card that has less than so many pixels can't be read; it then leaves the window instead. */
const LEAST = 160;
/** Tells the card's style sheet how tall it may be, within the shadow root, where no page sees the name. */
const ROOM = '--sl-room';

/** The card is over all of the page, so no part of that cuts it off. */
const WHOLE = { padding: MARGIN, boundary: [] };

/**
 * Keeps `slot` below the words, above or beside them and never over them, until stopped. A card that is taller than the room is
 * held to it, and scrolls.
 */
export function place(slot: HTMLElement, anchor: Element, boxes: () => DOMRect[]) {
  const words = {
    contextElement: clear(anchor),
    getBoundingClientRect: () => around(boxes()),
    getClientRects: boxes,
  };
  const now = () => {
    const card = slot.firstElementChild;
    const read = card?.scrollTop ?? 0;
    // The side is chosen for the height that the card would like to have.
    slot.style.setProperty(ROOM, '100vh');
    const beside = sidesOf(around(boxes()), slot);
    void computePosition(words, slot, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ ...WHOLE, fallbackPlacements: ['top-start', ...beside] }),
        shift(WHOLE),
        size({
          ...WHOLE,
          apply({ availableHeight }) {
            slot.style.setProperty(ROOM, `${Math.max(LEAST, Math.floor(availableHeight))}px`);
          },
        }),
      ],
    }).then(({ x, y }) => {
      // While it was tall there was less to scroll.
      if (card) card.scrollTop = read;
      slot.style.left = `${Math.round(x)}px`;
      slot.style.top = `${Math.round(y)}px`;
    });
  };
  return { stop: autoUpdate(words, slot, now) };
}

/** The sides on which there is room for the card's whole width: at the edge of the window it would be cut off. */
function sidesOf(words: DOMRect, { offsetWidth, ownerDocument }: HTMLElement): ('right' | 'left')[] {
  const needed = offsetWidth + GAP + MARGIN;
  const onRight = ownerDocument.documentElement.clientWidth - words.right >= needed;
  return [...(onRight ? (['right'] as const) : []), ...(words.left >= needed ? (['left'] as const) : [])];
}

/** A form's fields may hide its properties, and a climb through its parents would not end. */
function clear(anchor: Element): Element {
  return anchor.closest('form') ? anchor.ownerDocument.documentElement : anchor;
}

function around(boxes: readonly DOMRect[]): DOMRect {
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
