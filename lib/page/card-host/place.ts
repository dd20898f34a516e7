import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';

/** Pixels between the words and the card, and between the card and the window's edges. */
const GAP = 6;
const MARGIN = 8;

/** Keeps `host` beside the words, above or below them and never over them, until stopped. */
export function place(host: HTMLElement, anchor: Element, boxes: () => DOMRect[]) {
  const words = {
    contextElement: clear(anchor),
    getBoundingClientRect: () => around(boxes()),
    getClientRects: boxes,
  };
  const now = () => {
    void computePosition(words, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'right', 'left'] }),
        shift({ padding: MARGIN }),
      ],
    }).then(({ x, y }) => {
      host.style.left = `${Math.round(x)}px`;
      host.style.top = `${Math.round(y)}px`;
    });
  };
  return { now, stop: autoUpdate(words, host, now) };
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
