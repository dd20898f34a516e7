import { joinOutlines, outlineBytes } from './outlines.ts';
import type { Outlines, SheetRow, Spots } from './schema.ts';
import { LINE_END, WIDTH } from './spots.ts';

/**
 * A pack's spots in order of time. Those of a day, of some days and of longer are kept apart: a long one has to be looked for
 * long before the days that are asked for, and there are few. Each is on the sheet of its first day; a sheet covers as many
 * days as make a row of a fair size, so that the sheets of some days are one request for little more than their spots.
 */
export const LENGTHS = [1, 31, Number.POSITIVE_INFINITY] as const;

/** Bytes a sheet is meant to hold, and those from which it goes on in a further row: Chromium keeps 64 kB and more in a file. */
const SHEET_BYTES = 24_000;
const ROW_BYTES = 48_000;
const MOST_DAYS = 4_096;

/** A spot in the row that it comes from. */
export interface Loose {
  row: Spots & Outlines;
  lines: readonly string[];
  /** Where in the columns it begins. */
  at: number;
}

export function firstDayOf({ row: { columns }, at }: Loose): number {
  return columns[at + 3] ?? 0;
}

function bytesOf({ row, lines, at }: Loose): number {
  const line = row.columns[at] ?? 0;
  return outlineBytes(row, line).length + (lines[line]?.length ?? 0) + WIDTH * 2;
}

/** Which of the lengths a spot has, by its first and last day. */
export function lengthOf(columns: Uint16Array, at: number): number {
  const days = (columns[at + 4] ?? 0) - (columns[at + 3] ?? 0) + 1;
  return LENGTHS.findIndex((most) => days <= most);
}

/** How many days a sheet of such spots covers, which are in the order of their first days. */
export function daysASheet(spots: readonly Loose[]): number {
  const [first, last] = [spots[0], spots.at(-1)];
  if (!first || !last) return MOST_DAYS;
  const bytes = spots.reduce((sum, spot) => sum + bytesOf(spot), 0);
  const days = (SHEET_BYTES * (firstDayOf(last) - firstDayOf(first) + 1)) / bytes;
  return Math.min(MOST_DAYS, 2 ** Math.max(0, Math.floor(Math.log2(days))));
}

/** The sheets of spots of one length, which are in the order of their first days. */
export function* sheetsOf(
  gen: number,
  length: number,
  days: number,
  spots: readonly Loose[],
): Generator<SheetRow> {
  const sheetOf = (spot: Loose) => Math.floor(firstDayOf(spot) / days);
  let part = 0;
  for (let begin = 0, end = 0; begin < spots.length; begin = end) {
    const sheet = sheetOf(spots[begin] as Loose);
    let size = 0;
    for (; end < spots.length && size < ROW_BYTES; end++) {
      const spot = spots[end] as Loose;
      if (sheetOf(spot) !== sheet) break;
      size += bytesOf(spot);
    }
    yield { gen, length, sheet, part, ...together(spots.slice(begin, end)) };
    const next = spots[end];
    part = next && sheetOf(next) === sheet ? part + 1 : 0;
  }
}

/** Spots of many rows in one, each report and place once. */
function together(spots: readonly Loose[]): Spots & Outlines {
  const lines = new Map<string, number>();
  const packed: Uint8Array[] = [];
  const places = new Map<string, number>();
  const columns = new Uint16Array(spots.length * WIDTH);
  for (const [index, { row, lines: its, at }] of spots.entries()) {
    const [of = 0, place = 0, ...rest] = row.columns.subarray(at, at + WIDTH);
    const line = its[of] ?? '';
    if (!lines.has(line)) {
      lines.set(line, lines.size);
      packed.push(outlineBytes(row, of));
    }
    const id = row.places[place - 1];
    if (id !== undefined && !places.has(id)) places.set(id, places.size + 1);
    columns.set([lines.get(line) ?? 0, id === undefined ? 0 : (places.get(id) ?? 0), ...rest], index * WIDTH);
  }
  return {
    reports: [...lines.keys()].join(LINE_END),
    places: [...places.keys()],
    columns,
    ...joinOutlines(packed),
  };
}
