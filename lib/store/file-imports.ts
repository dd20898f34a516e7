import type { ReplacedPack } from '../model/replaced-pack.ts';
import type { PackHeader, Report } from '../model/report.ts';
import { factsOf, joinFacts } from './facts.ts';
import { writeRows } from './fill.ts';
import { PackError } from './pack-error.ts';
import { SAVED_ID } from './packs.ts';
import type { Database, PackRow } from './schema.ts';
import { write } from './write.ts';

/** The file that an import reads: two that bear the same mark are the same file. */
export interface ImportedFile {
  mark: string;
  name: string;
}

/**
 * Begins the import of a file, or goes on with the one of the same file that was stopped: `done` reports are written then.
 * Another import that was stopped is given up. `replaces` is the pack whose place it takes when it is finished.
 */
export function beginImport(
  db: Database,
  file: ImportedFile,
  header: PackHeader,
): Promise<{ ticket: number; done: number; replaces: ReplacedPack | null }> {
  return write(db, [db.packs], async () => {
    const current = await db.packs.where({ id: header.id, state: 'current' }).first();
    if (header.id === SAVED_ID || current?.bundled) {
      throw new PackError('pack-name-of-bundled', header.id);
    }
    const stopped = (await unfinished(db)).find(
      (row) => row.file?.mark === file.mark && row.id === header.id && row.header?.sha256 === header.sha256,
    );
    await retire(db, ({ gen }) => gen !== stopped?.gen);
    const replaces = replacedBy(current);
    if (stopped) return { ticket: stopped.gen, done: stopped.done, replaces };
    const row: Omit<PackRow, 'gen'> = {
      id: header.id,
      state: 'filling',
      header,
      bundled: false,
      done: 0,
      facts: factsOf([]),
      file,
      packed: true,
    };
    return { ticket: await db.packs.add(row as PackRow), done: 0, replaces };
  });
}

function replacedBy(current: PackRow | undefined): ReplacedPack | null {
  if (!current?.header) return null;
  const { title, version } = current.header;
  return { title, version, reports: current.facts.reports };
}

/** Adds reports after the first `at`; nothing happens where they were added before, but the answer was lost. */
export function addToImport(
  db: Database,
  ticket: number,
  at: number,
  reports: readonly Report[],
): Promise<void> {
  return write(db, [db.packs, db.reports, db.spots, db.tallies], async () => {
    const row = await filling(db, ticket);
    if (row.done === at + reports.length) return;
    if (row.done !== at) throw new PackError('import-out-of-step', row.done, at);
    await writeRows(db, ticket, reports);
    await db.packs.update(ticket, {
      done: at + reports.length,
      facts: joinFacts(row.facts, factsOf(reports)),
    });
  });
}

/** Shows the reports of an import, in place of an older version of the pack. */
export function finishImport(db: Database, ticket: number, header: PackHeader): Promise<void> {
  return write(db, [db.packs], async () => {
    const row = await db.packs.get(ticket);
    if (row?.state === 'current') return;
    const { id, done } = await filling(db, ticket);
    if (done !== header.count) throw new PackError('import-out-of-step', done, header.count);
    await db.packs.where({ id, state: 'current' }).modify({ state: 'retired' });
    await db.packs.update(ticket, { state: 'current', header: { ...header, id } });
  });
}

/** Gives up an import, or all of them: their rows are swept with the next sweep, and never seen. */
export function cancelImports(db: Database, ticket: number | null = null): Promise<void> {
  return write(db, [db.packs], () => retire(db, ({ gen }) => ticket === null || gen === ticket));
}

/** The import that is running, or was stopped when its page was closed. */
export async function openImport(db: Database): Promise<{ name: string; done: number } | null> {
  const [row] = await unfinished(db);
  return row?.file ? { name: row.file.name, done: row.done } : null;
}

async function filling(db: Database, ticket: number): Promise<PackRow> {
  const row = await db.packs.get(ticket);
  if (row?.state !== 'filling') throw new PackError('import-given-up');
  return row;
}

function unfinished(db: Database): Promise<PackRow[]> {
  return db.packs.where({ state: 'filling' }).filter(isFileImport).toArray();
}

async function retire(db: Database, which: (row: PackRow) => boolean): Promise<void> {
  await db.packs
    .where({ state: 'filling' })
    .filter((row) => isFileImport(row) && which(row))
    .modify({ state: 'retired' });
}

/** Unlike the filling of a whole pack, it outlives the worker, since the library's page goes on with it. */
export function isFileImport(row: PackRow): boolean {
  return row.file !== undefined;
}
