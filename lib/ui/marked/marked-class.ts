import type { MarkKind, MarkStyle } from '../../model/settings.ts';

/** The classes of `marked.css` for words of a kind in a style. */
export function markedClass(kind: MarkKind, style: MarkStyle): string {
  return `marked marked-${kind} marked-in-${style}`;
}
