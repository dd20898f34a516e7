import { fillPack } from './fill.ts';
import { PackError } from './pack-error.ts';
import type { Pack } from './parse-pack.ts';
import { byPreference } from './preference.ts';
import { type Database, type PackRow, SAVED } from './schema.ts';
import { sweep } from './sweep.ts';

/** Name of the generation of saved reports; no pack may bear it. */
export const SAVED_ID = 'saved';

/** The packs that readers read, the saved reports among them. Call it in the transaction that reads their rows. */
export function currentPacks(db: Database): Promise<PackRow[]> {
  return db.packs.where({ state: 'current' }).toArray();
}

/** Numbers of the generations that readers read, those whose copies are shown first: see `byPreference`. */
export async function currentGens(db: Database): Promise<number[]> {
  return (await currentPacks(db)).map(({ gen }) => gen).sort(byPreference);
}

/** Takes in a checked pack, in place of another version of it. When it fails, nothing of it stays. */
export async function importPack(db: Database, pack: Pack): Promise<void> {
  if (pack.header.id === SAVED_ID) {
    throw new PackError('pack-name-of-saved', SAVED_ID);
  }
  try {
    await fillPack(db, pack, false);
  } catch (error) {
    // Where even this fails, the next seeding clears it away.
    await dropUnfinished(db, pack.header.id).catch(() => {});
    throw error;
  }
  await sweep(db);
}

/** Removes a pack that the reader imported; readers stop seeing it at once. */
export async function removePack(db: Database, id: string): Promise<void> {
  const row = await db.packs.where({ id, state: 'current' }).first();
  if (!row || row.gen === SAVED) throw new PackError('pack-missing', id);
  if (row.bundled) throw new PackError('pack-not-removable');
  await db.packs.update(row.gen, { state: 'retired' });
  await sweep(db);
}

/** Clears away what was written of a pack that could not be finished. */
export async function dropUnfinished(db: Database, id: string): Promise<void> {
  await db.packs.where({ id, state: 'filling' }).modify({ state: 'retired' });
  await sweep(db);
}
