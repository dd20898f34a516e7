import type { Piece } from '../text-map.ts';

/** The place in a text node under a point of the viewport; null where no text is. */
export function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: rootsUnder(document, x, y) });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Open shadow roots that hold the point, from the outermost in; a caret is told only in those that are named. */
function rootsUnder(document: Document, x: number, y: number): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  let root = document.elementFromPoint(x, y)?.shadowRoot;
  while (root && !found.includes(root)) {
    found.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot;
  }
  return found;
}

/** Boxes of a piece's lines, in CSS pixels of the viewport. */
export function boxesOf({ node, start, end }: Piece): DOMRect[] {
  const range = node.ownerDocument.createRange();
  try {
    range.setStart(node, start);
    range.setEnd(node, end);
  } catch {
    return []; // the page shortened the text since it was read
  }
  return [...range.getClientRects()];
}

/** The caret answers with the nearest text also beside and below it; only a box that holds the point is a hit. */
export function isOver(piece: Piece, x: number, y: number): boolean {
  return boxesOf(piece).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}
