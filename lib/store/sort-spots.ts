import { joinOutlines, outlineBytes, packOutline } from './outlines.ts';
import { PackError } from './pack-error.ts';
import { reportOf } from './rows.ts';
import {
  type Database,
  type Outlines,
  type ReportKey,
  SAVED,
  type SheetRow,
  type SpotRow,
} from './schema.ts';
import { daysASheet, firstDayOf, LENGTHS, type Loose, lengthOf, sheetsOf } from './sheets.ts';
import { LINE_END, parted, WIDTH } from './spots.ts';
import { write } from './write.ts';

/** Rows read or written at once, so that readers never wait long. */
const ROWS = 20;

/**
 * Sorts the spots of a pack into sheets; nothing happens where they are. They are seen all at once, by the last write: who is
 * stopped before begins again. It holds all of them in memory meanwhile, some 200 bytes a report.
 */
export async function sortSpots(db: Database, gen: number): Promise<void> {
  const pack = await db.packs.get(gen);
  if (!pack || pack.sheets) return;
  await db.sheets.where(':id').between([gen], [gen, []]).delete();
  const byLength = await looseSpots(db, gen);
  const days = byLength.map(daysASheet);
  for (const [length, spots] of byLength.entries()) {
    let rows: SheetRow[] = [];
    const put = () => write(db, [db.packs, db.sheets], () => addSheets(db, gen, rows));
    for (const row of sheetsOf(gen, length, days[length] ?? 1, spots)) {
      rows.push(row);
      if (rows.length < ROWS) continue;
      await put();
      rows = [];
    }
    await put();
  }
  await write(db, [db.packs, db.spots], async () => {
    await db.spots.where(':id').between([gen], [gen, []]).delete();
    await db.packs.update(gen, { sheets: days });
  });
}

/** Rows of a pack that was given up meanwhile would stay behind when it is swept. */
async function addSheets(db: Database, gen: number, rows: readonly SheetRow[]): Promise<void> {
  const pack = await db.packs.get(gen);
  if (!pack || pack.state === 'retired') throw new PackError('import-given-up');
  await db.sheets.bulkAdd(rows);
}

/** Sorts the spots of a pack that an older version wrote; false when there is none. */
export async function sortOldSpots(db: Database): Promise<boolean> {
  const pack = await db.packs
    .where({ state: 'current' })
    .filter(({ gen, sheets }) => gen !== SAVED && !sheets)
    .first();
  if (!pack) return false;
  await sortSpots(db, pack.gen);
  return true;
}

/** Spots of each length in the order of their first days; those of no day lie near nothing. */
async function looseSpots(db: Database, gen: number): Promise<Loose[][]> {
  const byLength: Loose[][] = LENGTHS.map(() => []);
  for (let after = ''; ; ) {
    const rows = await db.spots.where(':id').between([gen, after], [gen, []], false).limit(ROWS).toArray();
    for (const whole of await withOutlines(db, rows)) {
      const lines = whole.reports.split(LINE_END);
      for (let at = 0; at < whole.columns.length; at += WIDTH) {
        const spot = { row: whole, lines, at };
        // What the columns hold of a report that is gone is of nothing.
        const isThere = outlineBytes(whole, whole.columns[at] ?? 0).length > 0;
        if (isThere && firstDayOf(spot) > 0) byLength[lengthOf(whole.columns, at)]?.push(spot);
      }
    }
    const last = rows.at(-1);
    if (!last || rows.length < ROWS) break;
    after = last.at;
  }
  for (const spots of byLength) spots.sort((a, b) => firstDayOf(a) - firstDayOf(b));
  return byLength;
}

/** Rows of the fourth version are without outlines: they are given them at once, so that this is not to be done again. */
async function withOutlines(db: Database, rows: readonly SpotRow[]): Promise<(SpotRow & Outlines)[]> {
  const whole = await Promise.all(rows.map(async (row) => ({ ...row, ...(await outlinesOf(db, row)) })));
  const added = whole.filter((_, at) => !rows[at]?.outlines);
  if (added.length > 0) await write(db, [db.spots], () => db.spots.bulkPut(added));
  return whole;
}

/** Where a report is gone it is empty. */
async function outlinesOf(db: Database, { gen, reports, outlines, ends }: SpotRow): Promise<Outlines> {
  if (outlines && ends) return { outlines, ends };
  const keys = reports.split(LINE_END).map((line): ReportKey => [gen, ...parted(line)]);
  const found = await db.reports.bulkGet(keys);
  return joinOutlines(found.map((one) => (one ? packOutline(reportOf(one)) : new Uint8Array())));
}
