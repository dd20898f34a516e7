import type { Report } from '../../model/report.ts';
import { currentGens } from '../packs.ts';
import { byPreference } from '../preference.ts';
import { reportOf } from '../rows.ts';
import { type Database, SAVED } from '../schema.ts';

/** A report by its id, and whether the reader saved it: of copies the saved one is given. */
export function oneReport(db: Database, id: string): Promise<{ report: Report | null; saved: boolean }> {
  return db.transaction('r', db.packs, db.reports, async () => {
    const gens = await currentGens(db);
    const rows = await db.reports.where({ id }).toArray();
    const [first] = rows.filter(({ gen }) => gens.includes(gen)).sort((a, b) => byPreference(a.gen, b.gen));
    return { report: first ? reportOf(first) : null, saved: first?.gen === SAVED };
  });
}
