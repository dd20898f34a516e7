/** Share of the window's height, at its top and at its bottom, in which words are hard to find. */
const EDGE = 0.12;

/**
 * Scrolls the page so that the words that `boxes` tell of are well in view. Only a short way is gone smoothly, and
 * only when that is wanted: over many screens it would be dizzying.
 */
export function bringIntoView(element: Element, boxes: () => readonly DOMRect[], smooth: boolean): void {
  const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
  const isFound = ({ top, bottom }: DOMRect) => top >= height * EDGE && bottom <= height * (1 - EDGE);
  const toMiddle = ({ top, bottom }: DOMRect) => (top + bottom - height) / 2;
  const first = boxes()[0];
  if (first && isFound(first)) return;
  const way = first ? toMiddle(first) : Number.POSITIVE_INFINITY;
  const behavior = smooth && Math.abs(way) < height ? 'smooth' : 'instant';
  const isLong = element.getBoundingClientRect().height > height / 2;
  if (isLong && behavior === 'smooth') {
    scrollBy(element, way, behavior);
    return;
  }
  // The element first, since it may be in a box of its own that scrolls; then the words, since it may be a long one.
  element.scrollIntoView({ block: 'center', behavior });
  const now = boxes()[0];
  if (isLong && now && !isFound(now)) scrollBy(element, toMiddle(now), behavior);
}

/** Scrolls the window by some pixels; at once unless told otherwise, whatever the page's own style is. */
export function scrollBy(element: Element, top: number, behavior: 'smooth' | 'instant' = 'instant'): void {
  element.ownerDocument.defaultView?.scrollBy({ top, behavior });
}
