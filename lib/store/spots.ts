import { type CasualtyEvent, EVENTS } from '../model/claim.ts';
import { type Day, daysBetween } from '../model/date.ts';
import { GOVERNORATES, type Governorate } from '../model/place.ts';
import type { Report, ReportOutline } from '../model/report.ts';
import { joinOutlines, packOutline } from './outlines.ts';
import { dayOf } from './rows.ts';
import type { SpotRow, Spots } from './schema.ts';

/** Where and when claims of a report tell of harm: one for those that tell the same. */
export interface Spot {
  /** Gazetteer id; `''` where the claims tell none. */
  place: string;
  /** `''` where they tell none. */
  governorate: Governorate | '';
  /** First and last day of the harm; where the claims tell none, those of their report; `''` where it tells none either. */
  from: Day | '';
  until: Day | '';
  /** Kinds of harm that they tell of. */
  events: readonly CasualtyEvent[];
}

/** Values of a spot in `columns`: which report, which place (from 1), governorate and kinds of harm, first and last day. */
export const WIDTH = 5;
/** Their order is part of what is stored. */
const PLACES = Object.values(GOVERNORATES);
/** Days are counted from here on, so that two bytes hold one until 2079. */
const FIRST_DAY = '1900-01-01';
const LAST = 0xffff;

/** Spots of a report, each with which of its claims it is of. */
export function spotsOf(
  report: Pick<ReportOutline, 'from' | 'to' | 'published' | 'claims'>,
): (Spot & { claims: number[] })[] {
  const spots = new Map<string, Spot & { claims: number[]; events: CasualtyEvent[] }>();
  for (const [index, { event, ...claim }] of report.claims.entries()) {
    const from = claim.from ?? claim.to ?? report.from ?? report.published ?? '';
    const told = claim.from || claim.to ? (claim.to ?? from) : (report.to ?? from);
    const until = told > from ? told : from;
    const place = claim.place?.id ?? '';
    const governorate = claim.place?.governorate ?? '';
    const key = [place, governorate, from, until].join('|');
    const spot = spots.get(key) ?? { place, governorate, from, until, events: [], claims: [] };
    spot.claims.push(index);
    if (!spot.events.includes(event)) spot.events.push(event);
    spots.set(key, spot);
  }
  return [...spots.values()];
}

/** The spots of reports in one row, with what they are compared by. */
export function spotRow(gen: number, reports: readonly Report[]): SpotRow {
  const lines = reports.map((report) => lineOf(dayOf(report), report.id));
  const spots = reports.flatMap((report, at) => spotsOf(report).map((spot) => ({ at, spot })));
  return { gen, at: lines[0] ?? '', ...packSpots(lines, spots), ...joinOutlines(reports.map(packOutline)) };
}

/** Between the lines of a row: no id holds it. */
export const LINE_END = '\0';

/** How a row names a report. */
export function lineOf(day: string, id: string): string {
  return `${day} ${id}`;
}

/** The day and the id of a line. */
export function parted(line: string): [day: string, id: string] {
  const space = line.indexOf(' ');
  return [line.slice(0, space), line.slice(space + 1)];
}

/** Puts spots into columns, by their first day; `at` says of which line each is. */
export function packSpots(lines: readonly string[], spots: readonly { at: number; spot: Spot }[]): Spots {
  const places = [...new Set(spots.flatMap(({ spot }) => spot.place || []))];
  const numbers = new Map(places.map((id, index) => [id, index + 1]));
  const byDay = spots.toSorted((a, b) => dayNumber(a.spot.from) - dayNumber(b.spot.from));
  const columns = Uint16Array.from(
    byDay.flatMap(({ at, spot }) => [
      at,
      numbers.get(spot.place) ?? 0,
      governorateNumber(spot.governorate) * 256 + eventBits(spot.events),
      dayNumber(spot.from),
      dayNumber(spot.until),
    ]),
  );
  return { reports: lines.join(LINE_END), places, columns };
}

/** Where in columns the spots begin that begin on a day or later. */
export function firstOn(columns: Uint16Array, day: number): number {
  let [low, high] = [0, columns.length / WIDTH];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle * WIDTH + 3] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low * WIDTH;
}

/** From 1 on; 0 for none. */
export function governorateNumber(governorate: Governorate | ''): number {
  return governorate === '' ? 0 : PLACES.indexOf(governorate) + 1;
}

export function eventBits(events: readonly CasualtyEvent[]): number {
  return events.reduce((bits, event) => bits | (1 << EVENTS.indexOf(event)), 0);
}

/** 0 for none; days too early or too late for two bytes become the first or the last. */
export function dayNumber(day: Day | ''): number {
  return day === '' ? 0 : Math.min(LAST, Math.max(1, daysBetween(FIRST_DAY, day) + 1));
}
