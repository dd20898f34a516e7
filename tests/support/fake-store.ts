import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Bundle, createStore, type Store } from '../../lib/store/create-store.ts';
import { type Database, declareDatabase } from '../../lib/store/schema.ts';
import { WIDTH } from '../../lib/store/spots.ts';

/** An empty database of a test's own. */
export function fakeIndexedDb() {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}
type Fake = ReturnType<typeof fakeIndexedDb>;

/** A bundle of packs given as texts; the index is read from their headers. */
export function bundleOf(...texts: string[]): Bundle {
  const entries = texts.map((text, index) => {
    const { id, version } = JSON.parse(text.slice(0, text.indexOf('\n')));
    return { id, version, file: `${index}.jsonl` };
  });
  return {
    index: async () => entries,
    text: async (file) => texts[Number.parseInt(file, 10)] ?? '',
  };
}

export function storeOn(idb: Fake, ...texts: string[]): Store {
  return createStore(bundleOf(...texts), idb);
}

export function databaseOn(idb: Fake): Database {
  return declareDatabase(idb);
}

/** How many spots the database holds. */
export async function spotCount(db: Database): Promise<number> {
  const rows = [...(await db.spots.toArray()), ...(await db.sheets.toArray())];
  return rows.reduce((sum, { columns }) => sum + columns.length / WIDTH, 0);
}

/** A store with packs already seeded. */
export async function seededStore(...texts: string[]): Promise<Store> {
  const store = storeOn(fakeIndexedDb(), ...texts);
  await store.seed();
  return store;
}
