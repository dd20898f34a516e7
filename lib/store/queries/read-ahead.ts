import type { Held } from '../held.ts';
import { bytesOf, MOST_HELD } from '../held-sheets.ts';
import type { Spots } from '../schema.ts';
import { type Days, rowsNear } from './rows-near.ts';

/** What is read ahead for one article at most: the other half of what is held stays for the articles before it. */
const MOST_BYTES = MOST_HELD / 2;

/**
 * Reads into memory what claims of those days will be compared with, one after the other, so that whoever asks for a card
 * meanwhile hardly waits; until it is not wanted any more.
 */
export async function readAhead(
  held: Held,
  list: readonly Days[],
  isWanted: () => boolean,
  most = MOST_BYTES,
): Promise<void> {
  const read = new Set<Spots>();
  let bytes = 0;
  for (const days of new Map(list.map((one) => [keyOf(one), one])).values()) {
    if (bytes >= most || !isWanted()) return;
    const rows = await Promise.all((await held.packs()).map((pack) => rowsNear(held, pack, days)));
    const added = rows.flat().filter((row) => !read.has(row));
    for (const row of added) read.add(row);
    bytes += bytesOf(added);
  }
}

function keyOf({ period: { from, to }, spans, before }: Days): string {
  return `${from} ${to} ${spans} ${before}`;
}
