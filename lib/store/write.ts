import type { Table } from 'dexie';
import { writeErrorFrom } from './problems.ts';
import type { Database } from './schema.ts';

/**
 * Runs a change of the database: all of it happens or nothing. Rejects with what ended the transaction: when the
 * disk is full, browsers fail the waiting requests with a bare AbortError and tell the cause on the transaction only.
 */
export async function write<Value>(
  db: Database,
  tables: readonly Table[],
  change: () => Promise<Value>,
): Promise<Value> {
  let ended: Promise<DOMException | null> = Promise.resolve(null);
  try {
    return await db.transaction('rw', [...tables], async (transaction) => {
      ended = errorOf(transaction.idbtrans);
      return await change();
    });
  } catch (error) {
    throw writeErrorFrom((await ended) ?? error);
  }
}

/** What a transaction was aborted for; null when it was by its own code or completed. */
function errorOf(transaction: IDBTransaction): Promise<DOMException | null> {
  return new Promise((resolve) => {
    transaction.addEventListener('abort', () => resolve(transaction.error));
    transaction.addEventListener('complete', () => resolve(null));
  });
}
