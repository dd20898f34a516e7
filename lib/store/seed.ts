import { compareVersions } from '../model/compare-versions.ts';
import { isFileImport } from './file-imports.ts';
import { fillPack } from './fill.ts';
import { PackError } from './pack-error.ts';
import { parsePack } from './parse-pack.ts';
import type { Database } from './schema.ts';
import { sweep } from './sweep.ts';

/** A pack that ships with the extension: an entry of `packs/index.json`. */
export interface BundledPack {
  id: string;
  version: string;
  file: string;
}

export interface SeedProgress {
  done: number;
  of: number;
}

/**
 * Brings the bundled packs up to date: those that are missing or older than what ships are filled, those that
 * ship no more are removed, and what an earlier run left half done is finished or cleared away. Costs one small
 * read when there is nothing to do. What the reader saved or imported is not touched. A pack that can't be
 * taken in does not keep the others out; the first such error is thrown at the end.
 */
export async function seed(
  db: Database,
  bundled: readonly BundledPack[],
  readText: (file: string) => Promise<string>,
  onProgress: (progress: SeedProgress) => void = () => {},
): Promise<void> {
  await retireLeftovers(db, bundled);
  const errors: unknown[] = [];
  for (const entry of bundled) {
    try {
      await seedOne(db, entry, readText, onProgress);
    } catch (error) {
      errors.push(error);
    }
  }
  await sweep(db);
  if (errors.length > 0) throw errors[0];
}

async function seedOne(
  db: Database,
  entry: BundledPack,
  readText: (file: string) => Promise<string>,
  onProgress: (progress: SeedProgress) => void,
): Promise<void> {
  const current = await db.packs.where({ id: entry.id, state: 'current' }).first();
  if (current?.header && compareVersions(current.header.version, entry.version) >= 0) return;
  const pack = await parsePack(await readText(entry.file));
  if (pack.header.id !== entry.id || pack.header.version !== entry.version) {
    throw new PackError('pack-not-announced', entry.file);
  }
  const of = pack.header.count;
  await fillPack(db, pack, true, (done) => onProgress({ done, of }));
}

/** Retires stopped imports of whole packs, stopped fillings of other versions, and bundled packs that ship no more. */
async function retireLeftovers(db: Database, bundled: readonly BundledPack[]): Promise<void> {
  const shipped = new Map(bundled.map(({ id, version }) => [id, version]));
  await db.packs
    .filter((row) => {
      const { id, state, bundled, header } = row;
      if (state === 'filling') return !isFileImport(row) && (!bundled || header?.version !== shipped.get(id));
      return state === 'current' && bundled && !shipped.has(id);
    })
    .modify({ state: 'retired' });
}
