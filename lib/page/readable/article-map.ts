import type { Span } from '../../model/span.ts';
import type { Piece, TextMap } from '../text-map.ts';

/** A stretch of the text that stands in one text node, character for character. */
export interface Run extends Span {
  node: Text;
  /** Offset in the node's data of the character at `start`. */
  from: number;
}

/** A character of a text node. */
export interface Position {
  node: Text;
  offset: number;
}

/** A text and where each of its characters stands in the page. Line feeds between blocks stand nowhere. */
export class ArticleMap implements TextMap {
  readonly text: string;
  /** In order of position; they never overlap. */
  readonly runs: readonly Run[];
  #byNode: Map<Node, Run[]> | null = null;

  constructor(text: string, runs: readonly Run[]) {
    this.text = text;
    this.runs = runs;
  }

  /** Where the character at `offset` stands; null for a separator and outside the text. */
  positionOf(offset: number): Position | null {
    const run = this.runs[this.#indexAt(offset)];
    if (!run || offset < run.start || offset >= run.end) return null;
    return { node: run.node, offset: run.from + offset - run.start };
  }

  /** The offset in the text of a character of a page's node; null for a character that is not in the text. */
  offsetOf(node: Text, offset: number): number | null {
    const run = this.#runsOf(node).find(
      ({ from, start, end }) => from <= offset && offset < from + end - start,
    );
    return run ? run.start + offset - run.from : null;
  }

  /**
   * What a span covers in the page, in order; stretches of one node that only white space or shapeless characters
   * part are one piece. Empty where the page has since changed or dropped any of it.
   */
  pieces(span: Span): Piece[] {
    const found: Piece[] = [];
    for (let at = Math.max(0, this.#indexAt(span.start)); at < this.runs.length; at++) {
      const { node, from, start, end } = this.runs[at] as Run;
      if (start >= span.end) break;
      const first = from + Math.max(start, span.start) - start;
      const last = from + Math.min(end, span.end) - start;
      if (first >= last) continue;
      if (
        !node.isConnected ||
        !isSame(node.data.slice(first, last), this.text.substring(start + first - from, start + last - from))
      )
        return [];
      const before = found.at(-1);
      if (before?.node === node) before.end = last;
      else found.push({ node, start: first, end: last });
    }
    return found;
  }

  spanOf(node: Node): Span | null {
    const runs = this.#runsOf(node);
    const [first, last] = [runs[0], runs.at(-1)];
    return first && last ? { start: first.start, end: last.end } : null;
  }

  #runsOf(node: Node): readonly Run[] {
    if (!this.#byNode) {
      this.#byNode = new Map();
      for (const run of this.runs) {
        const known = this.#byNode.get(run.node);
        if (known) known.push(run);
        else this.#byNode.set(run.node, [run]);
      }
    }
    return this.#byNode.get(node) ?? [];
  }

  /** Index of the last run that begins at or before `offset`; -1 before the first. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.runs[middle] as Run).start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** The text has plain spaces where the page may have other white space. */
function isSame(data: string, text: string): boolean {
  return data === text || data.replace(/\s/g, ' ') === text;
}
