import type { CasualtyEvent } from '../model/claim.ts';
import type { ClaimKey, ClaimRow, Database, SpotRow, Spots } from './schema.ts';
import { SAVED } from './schema.ts';
import { lineOf, packSpots } from './spots.ts';
import { write } from './write.ts';

/** Rows taken over in one transaction, so that readers never wait long. */
const RESPOT_CHUNK = 500;

/**
 * Takes over some of the rows in which the first three versions kept spots; false when none are left. May be stopped at any
 * time. Nothing is read from them meanwhile that would differ.
 */
export function respotSome(db: Database): Promise<boolean> {
  return write(db, [db.spots, db.claims], async () => {
    const [first] = await db.claims.limit(1).toArray();
    if (!first) return false;
    const { gen } = first;
    const old = db.claims.where(':id').between([gen], [gen, []]);
    // The few reports that the reader saved have a row each, by which it is deleted with them.
    const rows = await (gen === SAVED ? old : old.limit(RESPOT_CHUNK)).toArray();
    await db.spots.bulkPut(
      gen === SAVED ? savedSpots(rows) : [{ gen, at: nameOf(rows), ...respotted(rows) }],
    );
    await db.claims.bulkDelete(
      rows.map(({ gen, day, report, index }): ClaimKey => [gen, day, report, index]),
    );
    return true;
  });
}

/** Old rows in the form of today. */
export function respotted(rows: readonly ClaimRow[]): Spots {
  const lines = [...new Set(rows.map(({ day, report }) => lineOf(day, report)))];
  const numbers = new Map(lines.map((line, at) => [line, at]));
  return packSpots(
    lines,
    rows.map(({ day, report, place, governorate, from = '', until = from, event, more = [] }) => ({
      at: numbers.get(lineOf(day, report)) ?? 0,
      spot: { place, governorate, from, until, events: [event, ...more.map(kindOf)] },
    })),
  );
}

function kindOf([, event]: [number, CasualtyEvent]): CasualtyEvent {
  return event;
}

/** No other row begins with the same claim. */
function nameOf([first]: readonly ClaimRow[]): string {
  return first ? `${lineOf(first.day, first.report)} ${first.index}` : '';
}

function savedSpots(rows: readonly ClaimRow[]): SpotRow[] {
  const byReport = Map.groupBy(rows, ({ report }) => report);
  return [...byReport].map(([at, its]) => ({ gen: SAVED, at, ...respotted(its) }));
}
