import type { MarkKind } from '../../model/settings.ts';
import type { Span } from '../../model/span.ts';

/** A stretch of the article's text to be marked, and what it stands for. */
export interface Mark extends Span {
  kind: MarkKind;
  /** Its place among the analysis' mentions or, for claims, among its claims. */
  index: number;
}

/** A name inside a claim wins over the claim, a shorter stretch over a longer one. */
export function moreSpecific(a: Mark, b: Mark): Mark {
  if ((a.kind === 'claim') !== (b.kind === 'claim')) return a.kind === 'claim' ? b : a;
  return b.end - b.start < a.end - a.start ? b : a;
}
