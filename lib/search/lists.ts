import { growingRow } from './grow.ts';

/** A list of numbers for each of many owners, in two plain rows. */
export interface Lists {
  starts: Uint32Array;
  values: Uint32Array;
}

export interface ListsBuilder {
  add(list: Iterable<number>): void;
  done(): Lists;
}

export function listsBuilder(): ListsBuilder {
  const starts = growingRow();
  const values = growingRow();
  return {
    add(list) {
      starts.push(values.length);
      for (const value of list) values.push(value);
    },
    done() {
      starts.push(values.length);
      return { starts: starts.values(), values: values.values() };
    },
  };
}

/** The list of one owner. */
export function listOf({ starts, values }: Lists, owner: number): Uint32Array {
  return values.subarray(starts[owner], starts[owner + 1]);
}

/** The lists of owners in another order: the new first is the old `order[0]`. */
export function reordered(lists: Lists, order: Uint32Array): Lists {
  const starts = new Uint32Array(order.length + 1);
  const values = new Uint32Array(lists.values.length);
  let end = 0;
  for (let at = 0; at < order.length; at++) {
    const list = listOf(lists, order[at] ?? 0);
    starts[at] = end;
    values.set(list, end);
    end += list.length;
  }
  starts[order.length] = end;
  return { starts, values };
}

/** Turns “what each owner has” into “who has each value”; owners stay in ascending order. */
export function inverted(lists: Lists, kinds: number): Lists {
  const starts = new Uint32Array(kinds + 1);
  for (const value of lists.values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let kind = 0; kind < kinds; kind++) starts[kind + 1] = (starts[kind + 1] ?? 0) + (starts[kind] ?? 0);
  const next = starts.slice();
  const values = new Uint32Array(lists.values.length);
  for (let owner = 0; owner + 1 < lists.starts.length; owner++) {
    for (const value of listOf(lists, owner)) {
      const at = next[value] ?? 0;
      values[at] = owner;
      next[value] = at + 1;
    }
  }
  return { starts, values };
}
