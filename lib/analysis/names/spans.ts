import type { Span } from '../../model/span.ts';

/** Of overlapping spans keeps the ones given first; the answer is in order of position. */
export function firstWins<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of spans) if (!overlapsAny(kept, span)) insert(kept, span);
  return kept;
}

/** Whether a span shares a character with one of `sorted`, which are in order and do not overlap each other. */
export function overlapsAny(sorted: readonly Span[], span: Span): boolean {
  const at = firstEndingAfter(sorted, span.start);
  const next = sorted[at];
  return next !== undefined && next.start < span.end;
}

function insert<T extends Span>(sorted: T[], span: T): void {
  sorted.splice(firstEndingAfter(sorted, span.start), 0, span);
}

/** Index of the first of spans in order, without overlaps, that ends after a position. */
export function firstEndingAfter(sorted: readonly Span[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of spans in order of position that touch a stretch; a long text is not searched from its head each time. */
export function within<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = firstEndingAfter(sorted, start); at < sorted.length; at++) {
    const span = sorted[at];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}

/** Longer spans first, then earlier ones. */
export function longestFirst<T extends Span>(spans: readonly T[]): T[] {
  return [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}
