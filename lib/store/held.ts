import { currentPacks } from './packs.ts';
import { respotted } from './respot.ts';
import type { Database, PackRow, SpotRow } from './schema.ts';

/** What is held in memory of the database, since every card asks for it: read when first asked for, and again after a change. */
export interface Held {
  packs(): Promise<PackRow[]>;
  /** Spots of the claims of a generation. */
  spots(gen: number): Promise<HeldSpots[]>;
  /** To be called when the whole database is deleted; changes of a pack are noticed. */
  forget(): void;
}

export type HeldSpots = Pick<SpotRow, 'reports' | 'places' | 'columns'>;

export function holdInMemory(db: Database): Held {
  let packs: Promise<PackRow[]> | null = null;
  const spots = new Map<number, Promise<HeldSpots[]>>();

  // Whatever changes reports changes the row of their pack in the same transaction; who asks from then on waits for its end.
  const changed = (gen: number | undefined) => {
    packs = null;
    if (gen !== undefined) spots.delete(gen);
  };
  db.packs.hook('creating', (gen) => changed(gen));
  db.packs.hook('updating', (_, gen) => changed(gen));
  db.packs.hook('deleting', (gen) => changed(gen));

  return {
    packs() {
      if (packs) return packs;
      const asked = currentPacks(db);
      packs = asked;
      asked.catch(() => {
        if (packs === asked) packs = null;
      });
      return asked;
    },
    spots(gen) {
      const known = spots.get(gen);
      if (known) return known;
      const asked = readSpots(db, gen);
      spots.set(gen, asked);
      asked.catch(() => {
        if (spots.get(gen) === asked) spots.delete(gen);
      });
      return asked;
    },
    forget() {
      packs = null;
      spots.clear();
    },
  };
}

/** Spots of both forms, while those of older versions are not all taken over. */
function readSpots(db: Database, gen: number): Promise<HeldSpots[]> {
  return db.transaction('r', db.spots, db.claims, async () => {
    const [rows, old] = await Promise.all([
      db.spots.where(':id').between([gen], [gen, []]).toArray(),
      db.claims.where(':id').between([gen], [gen, []]).toArray(),
    ]);
    return old.length > 0 ? [...rows, respotted(old)] : rows;
  });
}
