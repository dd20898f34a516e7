import type { Reason } from '../model/crossref.ts';

/**
 * How much the other claim counts, beside the article's: `same`, a `part` of it, a `total` that holds it, or `grown`/`earlier`:
 * the same count at a later or an earlier time.
 */
export type Scope = 'same' | 'part' | 'total' | 'grown' | 'earlier';

/** What one aspect (people, time, place, figures) says about two claims being of the same harm; null: they are not. */
export interface Evidence {
  /** Points for (or, negative, against) the same harm; see `thresholds.ts`. */
  weight: number;
  scope: Scope;
  reasons: Reason[];
  against: Reason[];
}

export function evidence(weight: number, scope: Scope, reasons: Reason[], against: Reason[] = []): Evidence {
  return { weight, scope, reasons, against };
}

export function because(key: string, ...values: (string | number)[]): Reason {
  return { key: `reason_${key}`, values: values.map(String) };
}
