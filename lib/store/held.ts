import { heldSheets } from './held-sheets.ts';
import { currentPacks } from './packs.ts';
import { respotted } from './respot.ts';
import type { Database, PackRow, SheetRow, Spots } from './schema.ts';

/** What is held in memory of the database, since every card asks for it: read when first asked for, and again after a change. */
export interface Held {
  packs(): Promise<PackRow[]>;
  /** All spots of a generation that is not sorted into sheets. */
  spots(gen: number): Promise<Spots[]>;
  /** Those sheets of a generation and a length, see `held-sheets.ts`. */
  sheets(gen: number, length: number, first: number, last: number): Promise<SheetRow[]>;
  /** To be called when the whole database is deleted; changes of a pack are noticed. */
  forget(): void;
}

export function holdInMemory(db: Database): Held {
  const packs = new Map<'all', Promise<PackRow[]>>();
  const spots = new Map<number, Promise<Spots[]>>();
  const sheets = heldSheets(db);

  // Whatever changes reports changes the row of their pack in the same transaction; who asks from then on waits for its end.
  const changed = (gen: number | undefined) => {
    packs.clear();
    if (gen === undefined) return;
    spots.delete(gen);
    sheets.forget(gen);
  };
  db.packs.hook('creating', (gen) => changed(gen));
  db.packs.hook('updating', (_, gen) => changed(gen));
  db.packs.hook('deleting', (gen) => changed(gen));

  return {
    packs: () => asked(packs, 'all', () => currentPacks(db)),
    spots: (gen) => asked(spots, gen, () => readSpots(db, gen)),
    sheets: sheets.read,
    forget() {
      packs.clear();
      spots.clear();
      sheets.forget(null);
    },
  };
}

/** Asks once, and again only after a failure. */
function asked<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  ask: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key);
  if (before) return before;
  const now = ask();
  known.set(key, now);
  now.catch(() => {
    if (known.get(key) === now) known.delete(key);
  });
  return now;
}

/** Spots of both forms, while those of older versions are not all taken over. */
function readSpots(db: Database, gen: number): Promise<Spots[]> {
  return db.transaction('r', db.spots, db.claims, async () => {
    const [rows, old] = await Promise.all([
      db.spots.where(':id').between([gen], [gen, []]).toArray(),
      db.claims.where(':id').between([gen], [gen, []]).toArray(),
    ]);
    return old.length > 0 ? [...rows, respotted(old)] : rows;
  });
}
