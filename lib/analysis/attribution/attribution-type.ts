import type { Span } from '../../model/span.ts';

/** A phrase that says who says so. */
export interface Attribution extends Span {
  /** The source as printed; null for the outlet's own voice ("our teams"). */
  source: string | null;
  /** A pronoun or "the group": whom it means is sought in the sentences before. */
  refers: 'person' | 'any' | 'noun' | null;
  /** What it covers: what follows, what precedes, or both. */
  covers: 'after' | 'before' | 'both';
  /** The sentence begins with it: what follows is its account. */
  opens: boolean;
  rule: string;
}
