import type { Database, Outlines, SheetRow, Spots } from './schema.ts';

/** What is held of sheets at most: some thousand cards of one time, and little beside what the background takes anyway. */
export const MOST_HELD = 6_000_000;

/** The sheets that were asked for last, so that the cards of an article read each only once. */
export function heldSheets(db: Database) {
  /** By key, those that were not asked for the longest first. */
  const held = new Map<string, { gen: number; rows: Promise<SheetRow[]>; bytes: number }>();
  let bytes = 0;

  const drop = (key: string) => {
    bytes -= held.get(key)?.bytes ?? 0;
    held.delete(key);
  };

  /** Asks for sheets that lie beside each other in one request. */
  const ask = (gen: number, length: number, first: number, last: number) => {
    const bySheet = db.sheets
      .where(':id')
      .between([gen, length, first], [gen, length, last, []])
      .toArray()
      .then((rows) => Map.groupBy(rows, ({ sheet }) => sheet));
    for (let sheet = first; sheet <= last; sheet++) {
      const key = keyOf(gen, length, sheet);
      if (held.has(key)) continue;
      const entry = { gen, rows: Promise.resolve<SheetRow[]>([]), bytes: 0 };
      const isHeld = () => held.get(key) === entry;
      entry.rows = bySheet.then((found) => found.get(sheet) ?? []);
      held.set(key, entry);
      entry.rows.then(
        (rows) => {
          if (!isHeld()) return;
          entry.bytes = bytesOf(rows);
          bytes += entry.bytes;
          for (const oldest of held.keys()) {
            if (bytes <= MOST_HELD) break;
            drop(oldest);
          }
        },
        () => {
          if (isHeld()) drop(key);
        },
      );
    }
  };

  return {
    async read(gen: number, length: number, first: number, last: number): Promise<SheetRow[]> {
      const sheets = Array.from({ length: last - first + 1 }, (_, n) => first + n);
      const missing = sheets.filter((sheet) => !held.has(keyOf(gen, length, sheet)));
      const [from, to] = [missing[0], missing.at(-1)];
      if (from !== undefined && to !== undefined) ask(gen, length, from, to);
      const rows = sheets.flatMap((sheet) => {
        const key = keyOf(gen, length, sheet);
        const entry = held.get(key);
        if (!entry) return [];
        held.delete(key);
        held.set(key, entry);
        return entry.rows;
      });
      return (await Promise.all(rows)).flat();
    },
    /** Those of a generation, or all. */
    forget(gen: number | null): void {
      for (const [key, entry] of held) if (gen === null || entry.gen === gen) drop(key);
    },
  };
}

function keyOf(...key: [gen: number, length: number, sheet: number]): string {
  return key.join(' ');
}

/** A sheet without spots takes its place too. */
export function bytesOf(rows: readonly (Spots & Partial<Outlines>)[]): number {
  return rows.reduce(
    (sum, { columns, outlines, reports }) =>
      sum + columns.byteLength + (outlines?.length ?? 0) + reports.length,
    100,
  );
}
