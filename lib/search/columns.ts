import type { LibraryRow } from '../model/library-row.ts';
import { GOVERNORATES } from '../model/place.ts';
import { dayNumber } from './days.ts';
import { growingRow } from './grow.ts';
import { harmNumber } from './harms.ts';
import { type Lists, listsBuilder, reordered } from './lists.ts';

export const GOVERNORATE_NAMES = Object.values(GOVERNORATES);

/** What reports are filtered and counted by: a column for each property, a place in it for each report, latest first. */
export interface Columns {
  ids: string[];
  days: Int32Array;
  /** A bit for each governorate, in the order of `GOVERNORATE_NAMES`. */
  governorates: Uint32Array;
  outlets: Uint32Array;
  actors: Lists;
  harms: Lists;
  outletKeys: string[];
  outletNames: string[];
  actorIds: string[];
}

export interface ColumnsBuilder {
  add(row: LibraryRow): void;
  /** The columns, and which of the added rows stands at each place. */
  done(): { columns: Columns; order: Uint32Array };
}

export function columnsBuilder(): ColumnsBuilder {
  const ids: string[] = [];
  const days: string[] = [];
  const governorates = growingRow();
  const outlets = growingRow();
  const outletNames: string[] = [];
  const actors = listsBuilder();
  const harms = listsBuilder();
  const outletNumbers = numbering();
  const actorNumbers = numbering();

  return {
    add(row) {
      ids.push(row.id);
      days.push(row.day);
      governorates.push(
        row.governorates.reduce((bits, name) => bits | (1 << GOVERNORATE_NAMES.indexOf(name)), 0),
      );
      const outlet = outletNumbers.of(row.outlet);
      outletNames[outlet] ??= row.outletName;
      outlets.push(outlet);
      actors.add(row.actors.map(actorNumbers.of));
      harms.add(row.harms.map(([event, victims]) => harmNumber(event, victims)));
    },
    done() {
      const order = Uint32Array.from(ids.keys()).sort(
        (a, b) => compare(days[b], days[a]) || compare(ids[a], ids[b]),
      );
      const pick = (column: Uint32Array) => order.map((row) => column[row] ?? 0);
      return {
        order,
        columns: {
          ids: Array.from(order, (row) => ids[row] ?? ''),
          days: Int32Array.from(order, (row) => dayNumber(days[row] ?? '')),
          governorates: pick(governorates.values()),
          outlets: pick(outlets.values()),
          actors: reordered(actors.done(), order),
          harms: reordered(harms.done(), order),
          outletKeys: outletNumbers.keys,
          outletNames,
          actorIds: actorNumbers.keys,
        },
      };
    },
  };
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Numbers for keys, in the order in which they are met. */
function numbering() {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  return {
    keys,
    of(key: string): number {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, keys.length);
      return keys.push(key) - 1;
    },
  };
}
