import type { ReportClaim } from '../model/claim.ts';
import type { Governorate } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { packReport, unpackReport } from './packed-report.ts';
import type { ClaimRow, ReportRow } from './schema.ts';

/** How an outlet is told apart: its id, or its name as printed where it is not in the data. */
export function outletKey(outlet: Report['outlet']): string {
  return outlet.id ?? outlet.name;
}

/** The day that a report is sorted under: of publication, else the last day it reports on, else `''`. */
export function dayOf(report: Report): string {
  return report.published ?? report.to ?? report.from ?? '';
}

/** A report as it is stored: itself, and what it is found by. */
export function reportRow(gen: number, report: Report): ReportRow {
  const day = dayOf(report);
  const post = (about: Iterable<string>): [number, string, string][] =>
    [...about].map((key) => [gen, key, day]);
  return {
    gen,
    day,
    id: report.id,
    ...(report.event !== null && { event: report.event }),
    places: post(placeIds(report)),
    actors: post(actorIds(report)),
    report: packReport(report),
  };
}

/** The report of a row, of whatever version wrote it. */
export function reportOf({ id, report }: Pick<ReportRow, 'id' | 'report'>): Report {
  return ArrayBuffer.isView(report) ? unpackReport(id, report) : report;
}

/** Parts of a total are told of its place and days: a row for each would make an import half as long again. */
export function claimRows(gen: number, report: Report): ClaimRow[] {
  const day = dayOf(report);
  const rows = new Map<string, ClaimRow>();
  for (const [index, { event, ...claim }] of report.claims.entries()) {
    const place = claim.place?.id ?? '';
    const governorate = claim.place?.governorate ?? '';
    const days = daysOf(claim, report);
    const told = [place, governorate, days.from, days.until].join('|');
    const row = rows.get(told);
    if (row) row.more = [...(row.more ?? []), [index, event]];
    else rows.set(told, { gen, day, report: report.id, index, event, place, governorate, ...days });
  }
  return [...rows.values()];
}

/** Gazetteer ids of all places that a report names, those of its claims included. */
export function placeIds(report: Report): Set<string> {
  return ids([...report.places, ...report.claims.map(({ place }) => place)]);
}

export function actorIds(report: Report): Set<string> {
  return ids(report.actors);
}

function daysOf(
  claim: Pick<ReportClaim, 'from' | 'to'>,
  report: Report,
): Pick<ClaimRow, 'from' | 'until' | 'longFrom'> {
  const from = claim.from ?? claim.to ?? report.from ?? report.published;
  if (!from) return {};
  const told = claim.from || claim.to ? (claim.to ?? from) : (report.to ?? from);
  return told > from ? { from, until: told, longFrom: from } : { from };
}

export function governoratesOf(report: Report): Set<Governorate> {
  const named = [...report.places, ...report.claims.map(({ place }) => place)];
  return new Set(named.flatMap((place) => place?.governorate ?? []));
}

/** All that a reader finds a report by in the library. */
export function searchText(report: Report): string {
  return [
    report.title,
    report.summary,
    report.outlet.name,
    ...report.places.map(({ name }) => name),
    ...report.actors.map(({ name }) => name),
  ].join('\n');
}

function ids(named: readonly ({ id: string | null } | null)[]): Set<string> {
  return new Set(named.flatMap((one) => one?.id ?? []));
}
