import type { Span } from '../model/span.ts';

/** A stretch of one text node, in UTF-16 units of its data. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** Where the article's text stands in the page. */
export interface TextMap {
  /** The stretches of text nodes that make up a span of the text, in order; empty where the page has lost it. */
  pieces(span: Span): Piece[];
  /** From the first to the last of the characters that stood in a text node when it was read; null where none did. */
  spanOf(node: Node): Span | null;
}
