import type { Piece } from '../text-map.ts';
import { type Mark, moreSpecific } from './mark.ts';

/** Which mark stands at a place of a text node. Asking a registry instead costs 9 ms with 5,000 marks. */
export interface NodeIndex {
  add(mark: Mark, pieces: readonly Piece[]): void;
  /**
   * The most specific mark beside a caret whose piece passes `isHit`. A caret stands between two characters, so two
   * marks that touch there are both asked.
   */
  at(node: Node, offset: number, isHit: (piece: Piece) => boolean): { mark: Mark; piece: Piece } | null;
}

interface Entry {
  mark: Mark;
  piece: Piece;
}

export function createNodeIndex(): NodeIndex {
  const byNode = new Map<Node, Entry[]>();
  return {
    add(mark, pieces) {
      for (const piece of pieces) {
        const entries = byNode.get(piece.node);
        if (entries) entries.push({ mark, piece });
        else byNode.set(piece.node, [{ mark, piece }]);
      }
    },
    at(node, offset, isHit) {
      let best: Entry | null = null;
      for (const entry of byNode.get(node) ?? []) {
        const { piece } = entry;
        if (offset < piece.start || offset > piece.end) continue;
        if (best && moreSpecific(best.mark, entry.mark) === best.mark) continue;
        if (isHit(piece)) best = entry;
      }
      return best;
    },
  };
}
