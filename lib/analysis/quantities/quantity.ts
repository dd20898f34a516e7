/** A quantity as printed: words `first`–`last` (indexes into the sentence's words, both inclusive). */
export interface Quantity {
  first: number;
  last: number;
  /** Bounds as printed; null where open. */
  min: number | null;
  max: number | null;
  vague: boolean;
  /** What made it: `quantity:digits`, `quantity:vague:dozens`, `quantity:least` … */
  rule: string;
  /** The words are people by themselves ("nobody"). */
  people: boolean;
  /** "a", "one", a title without a number: the count rests on the noun being singular. */
  single: boolean;
  /** Written with "other", "more", "another": the people meant were named before. */
  other: boolean;
}
