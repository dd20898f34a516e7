import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Pixels between the words and the card, and between the card and the window's edges. */
const GAP = 6;
const MARGIN = 8;

/** A card that has less than so many pixels can't be read; it then leaves the window instead. */
const LEAST = 160;
/** The most that a card takes of a window's height, held between these heights at the width of `WIDTH`. */
const SHARE = 0.6;
const [LOW, HIGH] = [520, 760];
const WIDTH = 360;

/** The card is over all of the page, so no part of that cuts it off. */
const WHOLE = { padding: MARGIN, boundary: [] };

/** The size of all that a card says, in CSS pixels. */
export interface Wish {
  width: number;
  height: number;
}

/** A card in its place. */
export interface Placing {
  resize(wish: Wish): void;
  stop(): void;
}

/**
 * Keeps `slot` below the words, above or beside them and never over them, until stopped. A card that is taller than the room is
 * held to it, and scrolls.
 */
export function place(slot: HTMLElement, anchor: Element, boxes: () => DOMRect[], wish: Wish): Placing {
  const words = {
    contextElement: clear(anchor),
    getBoundingClientRect: () => around(boxes()),
    getClientRects: boxes,
  };
  let wished = wish;
  const now = () => {
    // The side is chosen for the height that the card would like to have.
    const height = Math.min(wished.height, tallest(wished, slot.ownerDocument));
    slot.style.width = `${wished.width}px`;
    slot.style.height = `${height}px`;
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
            slot.style.height = `${Math.min(height, Math.max(LEAST, Math.floor(availableHeight)))}px`;
          },
        }),
      ],
    }).then(({ x, y }) => {
      slot.style.left = `${Math.round(x)}px`;
      slot.style.top = `${Math.round(y)}px`;
    });
  };
  const stop = autoUpdate(words, slot, now);
  return {
    stop,
    resize(wish) {
      wished = wish;
      now();
    },
  };
}

function tallest({ width }: Wish, { documentElement }: Document): number {
  const { clientHeight } = documentElement;
  const scale = width / WIDTH;
  return Math.min(
    Math.max(LOW * scale, Math.min(clientHeight * SHARE, HIGH * scale)),
    clientHeight - 2 * MARGIN,
  );
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
