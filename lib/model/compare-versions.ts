/** Digits count as the number that they make: the tenth version of a day, `2026-11-24.10`, is newer than the ninth. */
const order = new Intl.Collator('en', { numeric: true });

/** Which of two versions of a pack is the newer: below 0 where `b` is. `2026-11-24.1` is newer than `2026-11-24`. */
export function compareVersions(a: string, b: string): number {
  return order.compare(a, b);
}
