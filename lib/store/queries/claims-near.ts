import type { CasualtyEvent } from '../../model/claim.ts';
import { addDays, type Day, daysBetween, type Period } from '../../model/date.ts';
import type { Governorate } from '../../model/place.ts';
import type { Report } from '../../model/report.ts';
import type { Held, HeldSpots } from '../held.ts';
import { reportOf } from '../rows.ts';
import type { Database, ReportKey } from '../schema.ts';
import {
  dayNumber,
  dayOfNumber,
  eventBits,
  firstOn,
  governorateNumber,
  LINE_END,
  spotsOf,
  WIDTH,
} from '../spots.ts';
import { keyText, withoutCopies } from './merge.ts';

export interface Near {
  /** Gazetteer id. */
  place: string | null;
  /** Null for those of everywhere. */
  governorates: readonly Governorate[] | null;
  period: Period;
  /** Kinds of harm that may be the same one. */
  events: readonly CasualtyEvent[];
  /** How long the claims are that are sought, against those that tell of single events. */
  spans: 'short' | 'long';
  /** Claims of more than a day that began up to so many days before the period may reach into it. */
  before: number;
  /** Whether what a claim says of place and time leaves it possible; what is not, is not fetched. */
  mayMatch(spot: SpotNear): boolean;
}

/** Where and when a claim of a stored report tells of harm. */
export interface SpotNear {
  /** Gazetteer id; null where it tells none that is in the data. */
  place: string | null;
  from: Day;
  until: Day;
}

/** A claim of a stored report. */
export interface FoundClaim {
  report: Report;
  /** Index among the report's claims. */
  claim: number;
}

/** Reports fetched for one look-up: bounds the time on days with very many claims. */
const REPORTS = 60;

interface Hit {
  key: ReportKey;
  /** 0 for the place itself, 1 for others, 2 for an untold one. */
  away: number;
  /** Days from the middle of the period. */
  days: number;
}

/**
 * Claims of the kinds whose days touch the period, at the place, in the governorates, or of no told
 * one. The reports of the nearest in place, then in time, are fetched, and
 * no more than can be read within a card's time.
 */
export async function claimsNear(db: Database, held: Held, near: Near): Promise<FoundClaim[]> {
  const gens = (await held.packs()).map(({ gen }) => gen).sort((a, b) => a - b);
  const all = nearness(near);
  const lists = await Promise.all(
    gens.map(async (gen) => (await held.spots(gen)).flatMap((spots) => hitsIn(gen, spots, near.place, all))),
  );
  const keys = new Map<string, ReportKey>();
  for (const { key } of lists.flat().sort((a, b) => a.away - b.away || a.days - b.days)) {
    keys.set(keyText(key), key);
    if (keys.size >= REPORTS) break;
  }
  const rows = await db.reports.bulkGet(withoutCopies([...keys.values()]));
  return rows.flatMap((row) => (row ? claimsOf(reportOf(row), near, all) : []));
}

/** Days as numbers, by which most spots are passed over before anything else of them is looked at. */
interface Nearness {
  /** The first day on which a spot may begin, and the last. */
  earliest: number;
  last: number;
  /** Kinds of harm that are sought. */
  wanted: number;
  /** Day in the middle of the period. */
  middle: Day;
  inTime(from: number, until: number): boolean;
  /** The spot told in days and names, where it lies near and may match; else null. */
  spot(place: string, governorate: number, from: number, until: number): SpotNear | null;
}

function nearness({ place: here, governorates, period, events, spans, before, mayMatch }: Near): Nearness {
  const around = governorates && new Set([0, ...governorates.map(governorateNumber)]);
  const [first, last] = [dayNumber(period.from), dayNumber(period.to)];
  const earliest = dayNumber(addDays(period.from, -before));
  return {
    earliest,
    last,
    wanted: eventBits(events),
    middle: addDays(period.from, Math.floor(daysBetween(period.from, period.to) / 2)),
    // What tells no day, 0, is of no time.
    inTime: (from, until) =>
      from > 0 &&
      from <= last &&
      until >= first &&
      (until > from ? from >= earliest : spans === 'short' && from >= first),
    spot(place, where, from, until) {
      if (around && !around.has(where) && place !== here) return null;
      const spot = { place: place || null, from: dayOfNumber(from), until: dayOfNumber(until) };
      return mayMatch(spot) ? spot : null;
    },
  };
}

function hitsIn(
  gen: number,
  { reports, places, columns }: HeldSpots,
  here: Near['place'],
  near: Nearness,
): Hit[] {
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
    const spot = near.spot(place, where >> 8, first, last);
    if (!spot) continue;
    lines ??= reports.split(LINE_END);
    const [day, id] = parted(lines[columns[at] ?? 0] ?? '');
    hits.push({
      key: [gen, day, id],
      away: here !== null && place === here ? 0 : place === '' ? 2 : 1,
      days: Math.max(0, daysBetween(middle, spot.from), daysBetween(spot.until, middle)),
    });
  }
  return hits;
}

function parted(line: string): [day: string, id: string] {
  const space = line.indexOf(' ');
  return [line.slice(0, space), line.slice(space + 1)];
}

/** Claims of a report that are of the kinds, at spots that are near. */
function claimsOf(report: Report, { events }: Near, { inTime, spot }: Nearness): FoundClaim[] {
  return spotsOf(report)
    .filter(({ place, governorate, ...days }) => {
      const [from, until] = [dayNumber(days.from), dayNumber(days.until)];
      return inTime(from, until) && spot(place, governorateNumber(governorate), from, until);
    })
    .flatMap(({ claims }) => claims)
    .filter((claim) => events.some((event) => event === report.claims[claim]?.event))
    .map((claim) => ({ report, claim }));
}
