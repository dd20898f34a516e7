import type { Governorate } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { packReport, unpackReport } from './packed-report.ts';
import type { ReportRow } from './schema.ts';

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

/** Gazetteer ids of all places that a report names, those of its claims included. */
export function placeIds(report: Report): Set<string> {
  return ids([...report.places, ...report.claims.map(({ place }) => place)]);
}

export function actorIds(report: Report): Set<string> {
  return ids(report.actors);
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
