import type { Coverage } from '../../lib/model/card.ts';
import { StoreError } from '../../lib/store/problems.ts';

/** What is covered while the database can't be read. */
export const NO_COVERAGE: Coverage = { reports: 0, claims: 0, outlets: 0, from: null, to: null };

/** The answer of the database, or `without` while it can't be read: a card still says what is known without it. */
export async function fromStore<Value>(asked: Promise<Value>, without: Value): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof StoreError) return without;
    throw error;
  }
}
