import type { CasualtyEvent } from '../../model/claim.ts';
import type { Governorate } from '../../model/place.ts';
import type { ReportOutline } from '../../model/report.ts';
import type { Held } from '../held.ts';
import { outlineOf } from '../outlines.ts';
import { byPreference } from '../preference.ts';
import { reportOf } from '../rows.ts';
import type { Database, Outlines, ReportKey, Spots } from '../schema.ts';
import {
  dayNumber,
  eventBits,
  firstOn,
  governorateNumber,
  LINE_END,
  parted,
  spotsOf,
  WIDTH,
} from '../spots.ts';
import { keyText, withoutCopies } from './merge.ts';
import { type DayNumbers, type Days, dayNumbers, rowsNear } from './rows-near.ts';

export interface Near extends Days {
  /** Gazetteer id. */
  place: string | null;
  /** Null for those of everywhere. */
  governorates: readonly Governorate[] | null;
  /** Kinds of harm that may be the same one. */
  events: readonly CasualtyEvent[];
  /** Whether what a claim says of place and time leaves it possible; what is not, is not fetched. */
  mayMatch(spot: SpotNear): boolean;
}

/** Where a claim of a stored report tells of harm, and of how many days. */
export interface SpotNear {
  /** Gazetteer id; null where it tells none that is in the data. */
  place: string | null;
  days: number;
}

/** A claim of a stored report. */
export interface FoundClaim {
  report: ReportOutline;
  /** Index among the report's claims. */
  claim: number;
  /** The report's, for what is shown of it. */
  key: ReportKey;
}

/** Reports compared for one look-up: bounds the time on days with very many claims. */
const COMPARED = 400;
/** … of those that have to be fetched for it. */
const FETCHED = 60;

interface Hit {
  key: ReportKey;
  /** 0 for the place itself, 1 for others, 2 for an untold one. */
  away: number;
  /** Days from the middle of the period. */
  days: number;
  /** What the sheet holds of the report; null where it is not on one. */
  outline: (() => ReportOutline) | null;
}

/**
 * Claims of the kinds whose days touch the period, at the place, in the governorates, or of no told one: of the nearest in
 * place, then in time, and of no more than can be compared within a card's time.
 */
export async function claimsNear(db: Database, held: Held, near: Near): Promise<FoundClaim[]> {
  const packs = (await held.packs()).toSorted((a, b) => byPreference(a.gen, b.gen));
  const all = nearness(near);
  const lists = await Promise.all(
    packs.map(async (pack) => {
      const rows = await rowsNear(held, pack, near);
      return rows.flatMap((row) => hitsIn(pack.gen, row, near.place, all));
    }),
  );
  const best = new Map<string, Hit>();
  let fetched = 0;
  for (const hit of lists.flat().sort((a, b) => a.away - b.away || a.days - b.days)) {
    const key = keyText(hit.key);
    if (best.has(key) || (hit.outline === null && ++fetched > FETCHED)) continue;
    best.set(key, hit);
    if (best.size >= COMPARED) break;
  }
  const wanted = withoutCopies([...best.values()].map(({ key }) => key));
  const isOutlined = (key: ReportKey) => best.get(keyText(key))?.outline !== null;
  const missing = wanted.filter((key) => !isOutlined(key));
  // Sheets hold an outline of each report, and a request for nothing takes its turn in the database too.
  const rows = missing.length > 0 ? await db.reports.bulkGet(missing) : [];
  const reports = new Map(rows.flatMap((row) => (row ? [[row.id, reportOf(row)] as const] : [])));
  return wanted.flatMap((key) => {
    const report = best.get(keyText(key))?.outline?.() ?? reports.get(key[2]);
    return report ? claimsOf(report, near, all).map((claim) => ({ report, claim, key })) : [];
  });
}

interface Nearness extends DayNumbers {
  /** Kinds of harm that are sought. */
  wanted: number;
  /** Day in the middle of the period. */
  middle: number;
  inTime(from: number, until: number): boolean;
  /** Whether a spot lies near and may match. */
  isNear(place: string, governorate: number, from: number, until: number): boolean;
}

function nearness(near: Near): Nearness {
  const { place: here, governorates, events, spans, mayMatch } = near;
  const around = governorates && new Set([0, ...governorates.map(governorateNumber)]);
  const days = dayNumbers(near);
  const { first, earliest, last } = days;
  return {
    ...days,
    wanted: eventBits(events),
    middle: first + Math.floor((last - first) / 2),
    // What tells no day, 0, is of no time.
    inTime: (from, until) =>
      from > 0 &&
      from <= last &&
      until >= first &&
      (until > from ? from >= earliest : spans === 'short' && from >= first),
    isNear: (place, where, from, until) =>
      (!around || around.has(where) || place === here) &&
      mayMatch({ place: place || null, days: until - from + 1 }),
  };
}

function hitsIn(gen: number, row: Spots & Partial<Outlines>, here: Near['place'], near: Nearness): Hit[] {
  const { reports, places, columns } = row;
  const { earliest, wanted, middle } = near;
  const hits: Hit[] = [];
  let lines: string[] | null = null;
  for (let at = firstOn(columns, earliest); at < columns.length; at += WIDTH) {
    const first = columns[at + 3] ?? 0;
    const last = columns[at + 4] ?? 0;
    if (first > near.last) break;
    if (!near.inTime(first, last)) continue;
    const where = columns[at + 2] ?? 0;
    if ((where & wanted) === 0) continue;
    const place = places[(columns[at + 1] ?? 0) - 1] ?? '';
    if (!near.isNear(place, where >> 8, first, last)) continue;
    lines ??= reports.split(LINE_END);
    const line = columns[at] ?? 0;
    const [day, id] = parted(lines[line] ?? '');
    hits.push({
      key: [gen, day, id],
      outline: isOutlined(row) ? () => outlineOf(id, row, line) : null,
      away: here !== null && place === here ? 0 : place === '' ? 2 : 1,
      days: Math.max(0, first - middle, middle - last),
    });
  }
  return hits;
}

function isOutlined(row: Spots & Partial<Outlines>): row is Spots & Outlines {
  return row.outlines !== undefined && row.ends !== undefined;
}

/** Claims of a report that are of the kinds, at spots that are near. */
function claimsOf(report: ReportOutline, { events }: Near, { inTime, isNear }: Nearness): number[] {
  return spotsOf(report)
    .filter(({ place, governorate, ...days }) => {
      const [from, until] = [dayNumber(days.from), dayNumber(days.until)];
      return inTime(from, until) && isNear(place, governorateNumber(governorate), from, until);
    })
    .flatMap(({ claims }) => claims)
    .filter((claim) => events.some((event) => event === report.claims[claim]?.event));
}
