import type { PackedPlace } from './packed.ts';
import { idOf, rowOf } from './unpack.ts';

/** The rows of the places, each read from its line when it is met. */
export interface Rows {
  at(n: number): PackedPlace | null;
  byId(id: string): PackedPlace | null;
}

export function openRows(lines: readonly string[]): Rows {
  const read = new Map<number, PackedPlace>();
  const met = new Map<string, PackedPlace>();
  // All ids only when one is asked for that no text had.
  let all: ReadonlyMap<string, number> | null = null;
  const at = (n: number): PackedPlace | null => {
    const known = read.get(n);
    if (known) return known;
    const line = lines[n];
    if (line === undefined) return null;
    const row = rowOf(line);
    read.set(n, row);
    met.set(row[0], row);
    return row;
  };
  const byId = (id: string): PackedPlace | null => {
    const known = met.get(id);
    if (known) return known;
    all ??= new Map(lines.map((line, n) => [idOf(line), n]));
    return at(all.get(id) ?? -1);
  };
  return { at, byId };
}
