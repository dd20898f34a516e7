import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { CasualtyEvent } from '../model/claim.ts';
import type { Day } from '../model/date.ts';
import type { Governorate } from '../model/place.ts';
import type { PackHeader, Report } from '../model/report.ts';
import type { PackedReport } from './packed-report.ts';

/**
 * One filling of a pack. Rows of reports carry the number of their generation, and readers read only the
 * generations that are `current`: so a new version of a pack appears as a whole, by one write, and a pack that
 * was stopped half way is never seen.
 */
export interface PackRow {
  /** Given by the database and never used again. */
  gen: number;
  id: string;
  /** `filling`: not yet complete; `retired`: replaced or removed, its rows are still to be deleted. */
  state: 'filling' | 'current' | 'retired';
  /** Null for what the reader saved. */
  header: PackHeader | null;
  /** Ships with the extension, so it can't be removed. */
  bundled: boolean;
  /** Reports written so far: where filling goes on after the worker was stopped. */
  done: number;
  facts: PackFacts;
  /** The file that is or was read, for a pack that came in by pieces. */
  file?: { mark: string; name: string };
  /** All of its reports are packed. Missing where the first or second version began it, until `repack` is through. */
  packed?: true;
  /** The last report that `repack` came to. */
  repacked?: ReportKey;
  /** How many days a sheet covers, of each of the lengths. Missing while its spots are not yet sorted into sheets. */
  sheets?: readonly number[];
}

/** What a pack covers, counted from its reports. */
export interface PackFacts {
  reports: number;
  claims: number;
  /** Keys of its outlets, see `outletKey`. */
  outlets: string[];
  from: Day | null;
  to: Day | null;
}

/** Generation of what the reader saved; the database's own numbers begin at 1. */
export const SAVED = 0;

/** Generation, day of publication (`''` when unknown), report id: keys sort by age within a generation. */
export type ReportKey = [gen: number, day: string, id: string];
/** Generation, what it is about, day of publication. */
type Posting = [gen: number, about: string, day: string];

export interface ReportRow {
  gen: number;
  day: string;
  id: string;
  /** Null on rows of the first versions that are of none. */
  event?: string | null;
  places: Posting[];
  actors: Posting[];
  /** An object where the first or second version wrote it: see `repack`. Read it with `reportOf`. */
  report: PackedReport | Report;
  /** The day on which the reader saved it; only on saved reports, and not on those saved by the first version. */
  savedOn?: Day;
}

/** Where and when the claims of many reports tell of harm. */
export interface Spots {
  /** The reports, one after the other: day as in `ReportKey`, a space, id. */
  reports: string;
  /** Gazetteer ids that the columns point to. */
  places: string[];
  /** Five values a spot, see `spots.ts`. */
  columns: Uint16Array;
}

/** What the reports of spots are compared by, so that only those that are shown have to be fetched. */
export interface Outlines {
  /** One after the other, see `outlines.ts`. */
  outlines: Uint8Array;
  /** Where each of them ends. */
  ends: Uint32Array;
}

/** Spots in the order in which reports came: read as a whole until they are sorted into sheets, as what the reader saved always is. */
export interface SpotRow extends Spots, Partial<Outlines> {
  gen: number;
  /** The first of the reports; of what the reader saved, where every report has a row, its id. */
  at: string;
}
export type SpotKey = [gen: number, at: string];

/** Spots of a pack that are alike in length and begin within the same days, see `sheets.ts`. */
export interface SheetRow extends Spots, Outlines {
  gen: number;
  length: number;
  sheet: number;
  /** A sheet of many spots has several rows. */
  part: number;
}
export type SheetKey = [gen: number, length: number, sheet: number, part: number];

/** A spot as the first three versions kept it, in a row of its own: see `respot.ts`. */
export interface ClaimRow {
  gen: number;
  /** Day and id of its report, as in `ReportKey`. */
  day: string;
  report: string;
  /** Which of the report's claims, and its kind of harm. */
  index: number;
  event: CasualtyEvent;
  /** Further claims of the place and the days, e.g. the parts of a total. */
  more?: [index: number, event: CasualtyEvent][];
  /** Gazetteer id; `''` where the claim tells none. */
  place: string;
  /** `''` where the claim tells none. */
  governorate: Governorate | '';
  /** First day of the harm; where the claim tells none, that of its report. */
  from?: Day;
  /** Its last day; the first versions wrote it for a claim of one day too. */
  until?: Day;
  /** `from` again, for a claim of more than one day only. */
  longFrom?: Day;
}
export type ClaimKey = [gen: number, day: string, report: string, index: number];

/** In how many reports of a generation a place or an actor is named. */
export interface TallyRow {
  gen: number;
  kind: 'place' | 'actor';
  id: string;
  n: number;
}
export type TallyKey = [gen: number, kind: TallyRow['kind'], id: string];

export type Database = Dexie & {
  packs: Table<PackRow, number>;
  reports: Table<ReportRow, ReportKey>;
  spots: Table<SpotRow, SpotKey>;
  sheets: Table<SheetRow, SheetKey>;
  /** Only what older versions wrote. */
  claims: Table<ClaimRow, ClaimKey>;
  tallies: Table<TallyRow, TallyKey>;
};

export interface SchemaVersion {
  version: number;
  /** Only the tables that change. */
  stores: Record<string, string>;
  /** Brings rows of the version before into shape. */
  upgrade?: Parameters<ReturnType<Dexie['version']>['upgrade']>[0];
}

/** Every schema that was ever shipped, oldest first. One that was shipped is never edited: add the next. */
export const VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      packs: '++gen, [id+state], state',
      reports: '[gen+day+id], id, [gen+outlet+day], [gen+event], *places, *actors, *governorates, *terms',
      claims:
        '[gen+day+report+index], [gen+place+from], [gen+place+longFrom], [gen+governorate+from], [gen+governorate+longFrom], [gen+event+victims]',
      tallies: '[gen+kind+id]',
    },
  },
  {
    // The library searches and filters in its own memory (`lib/search`), so nothing asks for words, governorates, outlets
    // and kinds of harm here, and writing them was four fifths of an import. Rows of the first version keep the fields
    // that these were indexed by; nobody reads them.
    version: 2,
    stores: {
      reports: '[gen+day+id], id, [gen+event], *places, *actors',
      claims:
        '[gen+day+report+index], [gen+place+from], [gen+place+longFrom], [gen+governorate+from], [gen+governorate+longFrom]',
    },
  },
  {
    // Reports are packed (`packed-report.ts`), which an older version could not read. Those that are here already are
    // rewritten little by little (`repack.ts`), and read as they are until then.
    version: 3,
    stores: {},
  },
  {
    // A row and four entries of an index for every claim were most of an import, and reading them most of a card's time:
    // now a row holds the spots of many reports, and all of them are held in memory. Rows of `claims` that are here already
    // are taken over little by little (`respot.ts`), and read as they are until then.
    version: 4,
    stores: { spots: '[gen+at]' },
  },
  {
    // Reading all spots into memory took a cold start as long as all else, and fetching the reports of all that lie near a
    // claim most of a card's time. Sheets are in order of time, so that those of a claim's days are read alone, and hold what
    // is compared. Packs that are here already are sorted one after the other (`sort-spots.ts`), and read as they are until then.
    version: 5,
    stores: { sheets: '[gen+length+sheet+part]' },
  },
];

export const DATABASE_NAME = 'sidelight';

/** Declares the database; it opens with the first query. */
export function declareDatabase(
  options: DexieOptions = {},
  name = DATABASE_NAME,
  versions: readonly SchemaVersion[] = VERSIONS,
): Database {
  // One reader of the tables and no live queries: Dexie's cache of results would only hold memory.
  const db = new Dexie(name, { cache: 'disabled', ...options }) as Database;
  for (const { version, stores, upgrade } of versions) {
    const declared = db.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  return db;
}
