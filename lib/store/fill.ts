import type { Report } from '../model/report.ts';
import { factsOf } from './facts.ts';
import type { Pack } from './parse-pack.ts';
import { reportRow } from './rows.ts';
import type { Database, PackRow } from './schema.ts';
import { sortSpots } from './sort-spots.ts';
import { spotRow } from './spots.ts';
import { tally } from './tallies.ts';
import { write } from './write.ts';

/**
 * Reports written in one transaction: about 30 ms in a browser, so that a reader's query never waits long, and
 * that little is lost when the worker is stopped.
 */
export const CHUNK = 100;

/**
 * Writes a pack as a generation of its own and, once it is complete, puts it in place of the pack's current
 * version by a single write. Goes on where an earlier filling of the same content was stopped.
 */
export async function fillPack(
  db: Database,
  pack: Pack,
  bundled: boolean,
  onProgress: (done: number) => void = () => {},
): Promise<PackRow> {
  const row = (await findUnfinished(db, pack)) ?? (await begin(db, pack, bundled));
  let { done } = row;
  while (done < pack.reports.length) {
    const end = Math.min(done + CHUNK, pack.reports.length);
    await writeChunk(db, row.gen, pack.reports.slice(done, end), end);
    done = end;
    onProgress(done);
  }
  await sortSpots(db, row.gen);
  await putInPlace(db, row);
  return { ...row, done, state: 'current' };
}

async function findUnfinished(db: Database, pack: Pack): Promise<PackRow | undefined> {
  const rows = await db.packs.where({ id: pack.header.id, state: 'filling' }).toArray();
  return rows.find(({ header }) => header?.sha256 === pack.header.sha256);
}

async function begin(db: Database, { header, reports }: Pack, bundled: boolean): Promise<PackRow> {
  const row: Omit<PackRow, 'gen'> = {
    id: header.id,
    state: 'filling',
    header,
    bundled,
    done: 0,
    facts: factsOf(reports),
    packed: true,
  };
  return { ...row, gen: await write(db, [db.packs], () => db.packs.add(row as PackRow)) };
}

function writeChunk(db: Database, gen: number, reports: Pack['reports'], done: number): Promise<void> {
  return write(db, [db.packs, db.reports, db.spots, db.tallies], async () => {
    await writeRows(db, gen, reports);
    await db.packs.update(gen, { done });
  });
}

/** Writes reports with all they are found by. Call it in a transaction that writes these tables. */
export async function writeRows(db: Database, gen: number, reports: readonly Report[]): Promise<void> {
  await db.reports.bulkAdd(reports.map((report) => reportRow(gen, report)));
  if (reports.length > 0) await db.spots.add(spotRow(gen, reports));
  await tally(db, gen, reports, 1);
}

function putInPlace(db: Database, { gen, id, header, bundled }: PackRow): Promise<void> {
  return write(db, [db.packs], async () => {
    await db.packs.where({ id, state: 'current' }).modify({ state: 'retired' });
    await db.packs.update(gen, { state: 'current', header, bundled });
  });
}
