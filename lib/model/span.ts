/** A stretch of a text: UTF-16 code units, `end` exclusive, so that `text.slice(start, end)` is the stretch. */
export interface Span {
  start: number;
  end: number;
}

/** Code units that both spans cover; 0 where they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
