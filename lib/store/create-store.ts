import type { DexieOptions } from 'dexie';
import type { Coverage } from '../model/card.ts';
import type { Day } from '../model/date.ts';
import type { ExportRecord } from '../model/export-record.ts';
import type { RowsMark } from '../model/library-row.ts';
import type { PackHeader, Report } from '../model/report.ts';
import { coverageOf } from './facts.ts';
import {
  addToImport,
  beginImport,
  cancelImports,
  finishImport,
  type ImportedFile,
  openImport,
} from './file-imports.ts';
import { holdInMemory } from './held.ts';
import { currentPacks, dropUnfinished, importPack, removePack } from './packs.ts';
import { parsePack } from './parse-pack.ts';
import { isDiskFull, storeErrorFrom } from './problems.ts';
import { claimsNear, type FoundClaim, type Near } from './queries/claims-near.ts';
import { type Latest, latestReports } from './queries/latest.ts';
import { latestNaming, type Naming, type Wanted } from './queries/latest-naming.ts';
import { reportsOf } from './queries/merge.ts';
import { oneReport } from './queries/one-report.ts';
import { readAhead } from './queries/read-ahead.ts';
import { recordsOf } from './queries/records.ts';
import { type Neighbours, reportsNear, type Surroundings } from './queries/reports-near.ts';
import { type Rows, rowsAfter } from './queries/rows-after.ts';
import type { Days } from './queries/rows-near.ts';
import { repackSome } from './repack.ts';
import { respotSome } from './respot.ts';
import { forgetReport, type Restored, restoreReports, savedReports, saveReport } from './saved.ts';
import { type Database, declareDatabase, type ReportKey, SAVED } from './schema.ts';
import { type BundledPack, type SeedProgress, seed } from './seed.ts';
import { sortOldSpots, sortSpots } from './sort-spots.ts';
import { sweep } from './sweep.ts';

/** Where the packs that ship with the extension are read from. */
export interface Bundle {
  index(): Promise<BundledPack[]>;
  text(file: string): Promise<string>;
}

export interface StoreStatus {
  state: 'ready' | 'seeding' | 'unavailable';
  /** What is wrong, as a sentence for the reader; else null. */
  problem: string | null;
  done: number;
  of: number;
  packs: { header: PackHeader; removable: boolean }[];
  saved: number;
  coverage: Coverage;
  /** The import of a file that is running, or was stopped before its end. */
  importing: { name: string; done: number } | null;
}

/**
 * The database of reports. Every method may be called at any time, also while packs are being filled; each
 * rejects with a `StoreError` or `PackError` whose message is a sentence for the reader.
 */
export interface Store {
  /** Brings the bundled packs up to date; once at a time, and never rejects: `status` tells what went wrong. */
  seed(): Promise<void>;
  /** Never rejects. */
  status(): Promise<StoreStatus>;
  coverage(): Promise<Coverage>;
  latestNaming(wanted: Wanted): Promise<Naming>;
  claimsNear(near: Near): Promise<FoundClaim[]>;
  /** Reads into memory what claims of those days will be compared with, until it is not wanted any more. */
  readAhead(days: readonly Days[], isWanted: () => boolean): Promise<void>;
  /** Whole reports of claims that were found; those that are gone are left out. */
  reportsAt(keys: readonly ReportKey[]): Promise<Report[]>;
  reportsNear(near: Surroundings): Promise<Neighbours>;
  /** The latest reports, and how many there are in all. */
  latest(limit: number): Promise<Latest>;
  /** Some of all reports, for an index of them; see there. */
  rowsAfter(after: RowsMark | null, limit: number): Promise<Rows>;
  report(id: string): Promise<{ report: Report | null; saved: boolean }>;
  /** Reports by id with where each is from; those that are gone are left out. */
  records(ids: readonly string[]): Promise<ExportRecord[]>;
  save(report: Report, on?: Day): Promise<void>;
  forget(id: string): Promise<void>;
  /** All that the reader saved. */
  saved(): Promise<ExportRecord[]>;
  /** Adds saved reports of a backup, all or none. */
  restore(records: readonly ExportRecord[]): Promise<Restored>;
  /** Deletes the database, and fills in the bundled packs again. */
  erase(): Promise<void>;
  importPack(text: string): Promise<PackHeader>;
  /** Checks a pack in full and, where `decide` takes it, puts it in place of the version that is there. */
  updatePack<Decision>(text: string, decide: Decide<Decision>): Promise<Updated<Decision>>;
  removePack(id: string): Promise<void>;
  /** Imports a file in pieces: nobody sees them before `finish`, and after `cancel` nothing of them stays. */
  imports: FileImports;
}

export interface FileImports {
  begin(file: ImportedFile, header: PackHeader): ReturnType<typeof beginImport>;
  add(ticket: number, at: number, reports: readonly Report[]): Promise<void>;
  finish(ticket: number, header: PackHeader): Promise<void>;
  /** Gives up the import of a ticket, or whatever import was stopped. */
  cancel(ticket: number | null): Promise<void>;
}

/** Says whether a checked pack is taken, given what is there under its id. @throws to refuse it */
type Decide<Decision> = (
  next: PackHeader,
  current: { header: PackHeader; bundled: boolean } | null,
) => { take: boolean; decision: Decision };

interface Updated<Decision> {
  header: PackHeader;
  decision: Decision;
}

/** Runs work that takes long and begins anew where it was stopped, such that the browser does not stop it. */
export type Awake = <Value>(work: () => Promise<Value>) => Promise<Value>;

export function createStore(bundle: Bundle, options?: DexieOptions, awake: Awake = (work) => work()): Store {
  const db = declareDatabase(options);
  const held = holdInMemory(db);
  let writing: Promise<unknown> = Promise.resolve();
  let seeding: { progress: SeedProgress; done: Promise<void> } | null = null;
  let problem: string | null = null;

  /** Packs are filled and removed one after the other. */
  const inTurn = <Value>(write: () => Promise<Value>): Promise<Value> => {
    const turn = writing.then(() => awake(write));
    writing = turn.catch(() => {});
    return turn;
  };

  /** Rows of what was given up are unseen already: nobody waits for their deletion, and the next start finishes it. */
  const sweepLater = () => void inTurn(() => guarded(db, () => sweep(db))).catch(() => {});

  /** A little at a time, so that whoever wants to write meanwhile has its turn; the next start goes on where it was stopped. */
  const repackLater = () => {
    const some = (): Promise<void> =>
      inTurn(() =>
        guarded(db, async () => (await respotSome(db)) || (await repackSome(db)) || (await sortOldSpots(db))),
      ).then((again) => (again ? some() : undefined));
    some().catch(() => {});
  };

  const runSeeding = async (progress: SeedProgress) => {
    try {
      const bundled = await bundle.index();
      await inTurn(() => seedOrClear(db, bundled, bundle, progress));
      problem = null;
      repackLater();
    } catch (error) {
      problem = messageOf(storeErrorFrom(error));
    }
    seeding = null;
  };

  const startSeeding = (): Promise<void> => {
    if (!seeding) {
      const progress = { done: 0, of: 0 };
      seeding = { progress, done: runSeeding(progress) };
    }
    return seeding.done;
  };

  return {
    seed: startSeeding,
    async status() {
      const running = seeding;
      try {
        const rows = await guarded(db, () => currentPacks(db));
        const packs = rows.flatMap(({ header, bundled }) =>
          header ? [{ header, removable: !bundled }] : [],
        );
        return {
          state:
            running && (running.progress.of > 0 || packs.length === 0)
              ? 'seeding'
              : problem && packs.length === 0
                ? 'unavailable'
                : 'ready',
          problem,
          ...(running?.progress ?? { done: 0, of: 0 }),
          packs,
          saved: rows.find(({ gen }) => gen === SAVED)?.facts.reports ?? 0,
          coverage: coverageOf(rows.map(({ facts }) => facts)),
          importing: await openImport(db),
        };
      } catch (error) {
        return { ...UNAVAILABLE, problem: messageOf(error) };
      }
    },
    coverage: () => guarded(db, async () => coverageOf((await held.packs()).map(({ facts }) => facts))),
    latestNaming: (wanted) => guarded(db, () => latestNaming(db, held, wanted)),
    claimsNear: (near) => guarded(db, () => claimsNear(db, held, near)),
    readAhead: (days, isWanted) => guarded(db, () => readAhead(held, days, isWanted)),
    reportsAt: (keys) => guarded(db, () => reportsOf(db, keys)),
    reportsNear: (near) => guarded(db, () => reportsNear(db, held, near)),
    latest: (limit) => guarded(db, () => latestReports(db, limit)),
    rowsAfter: (after, limit) => guarded(db, () => rowsAfter(db, after, limit)),
    report: (id) => guarded(db, () => oneReport(db, id)),
    records: (ids) => guarded(db, () => recordsOf(db, ids)),
    save: (report, on) => guarded(db, () => saveReport(db, report, on ?? null)),
    saved: () => guarded(db, () => savedReports(db)),
    restore: (records) => inTurn(() => guarded(db, () => restoreReports(db, records))),
    async erase() {
      await seeding?.done;
      await inTurn(() => guarded(db, () => db.delete()));
      held.forget();
      await startSeeding();
    },
    forget: (id) => guarded(db, () => forgetReport(db, id)),
    async importPack(text) {
      const pack = await parsePack(text);
      await inTurn(() => guarded(db, () => importPack(db, pack)));
      return pack.header;
    },
    async updatePack(text, decide) {
      const pack = await parsePack(text);
      return inTurn(() =>
        guarded(db, async () => {
          const { header } = pack;
          const row = await db.packs.where({ id: header.id, state: 'current' }).first();
          const current = row?.header ? { header: row.header, bundled: row.bundled } : null;
          const { take, decision } = decide(header, current);
          if (take) await importPack(db, pack);
          return { header, decision };
        }),
      );
    },
    removePack: (id) => inTurn(() => guarded(db, () => removePack(db, id))),
    imports: {
      begin: async (file, header) => {
        const begun = await guarded(db, () => beginImport(db, file, header));
        sweepLater();
        return begun;
      },
      add: (ticket, at, reports) => guarded(db, () => addToImport(db, ticket, at, reports)),
      finish: async (ticket, header) => {
        await awake(() => guarded(db, () => sortSpots(db, ticket)));
        await guarded(db, () => finishImport(db, ticket, header));
        sweepLater();
      },
      cancel: async (ticket) => {
        await guarded(db, () => cancelImports(db, ticket));
        sweepLater();
      },
    },
  };
}

const UNAVAILABLE: StoreStatus = {
  state: 'unavailable',
  problem: null,
  done: 0,
  of: 0,
  packs: [],
  saved: 0,
  coverage: coverageOf([]),
  importing: null,
};

/** Opens the database where it isn't open (the browser may close it at any time), and tells failures in words. */
async function guarded<Value>(db: Database, work: () => Promise<Value>): Promise<Value> {
  try {
    await db.open();
    return await work();
  } catch (error) {
    throw storeErrorFrom(error);
  }
}

/** Seeds; when the disk is full, what was written of the unfinished pack is cleared so that it takes no room. */
async function seedOrClear(
  db: Database,
  bundled: readonly BundledPack[],
  bundle: Bundle,
  progress: SeedProgress,
): Promise<void> {
  try {
    await db.open();
    await seed(db, bundled, bundle.text, (now) => Object.assign(progress, now));
  } catch (error) {
    if (isDiskFull(error)) for (const { id } of bundled) await dropUnfinished(db, id).catch(() => {});
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
