import type { ReportClaim } from '../model/claim.ts';
import type { Governorate } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import { termsOf } from '../model/terms.ts';
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
    outlet: outletKey(report.outlet),
    event: report.event,
    places: post(placeIds(report)),
    actors: post(actorIds(report)),
    governorates: post(governoratesOf(report)),
    terms: termsOf(searchText(report)).map((term) => [gen, term]),
    report,
  };
}

export function claimRows(gen: number, report: Report): ClaimRow[] {
  return report.claims.map((claim, index) => ({
    gen,
    day: dayOf(report),
    report: report.id,
    index,
    event: claim.event,
    victims: claim.victims,
    place: claim.place?.id ?? '',
    governorate: claim.place?.governorate ?? '',
    ...daysOf(claim, report),
  }));
}

/** Gazetteer ids of all places that a report names, those of its claims included. */
export function placeIds(report: Report): Set<string> {
  return ids([...report.places, ...report.claims.map(({ place }) => place)]);
}

export function actorIds(report: Report): Set<string> {
  return ids(report.actors);
}

function daysOf(claim: ReportClaim, report: Report): Pick<ClaimRow, 'from' | 'until' | 'longFrom'> {
  const from = claim.from ?? claim.to ?? report.from ?? report.published;
  if (!from) return {};
  const told = claim.from || claim.to ? (claim.to ?? from) : (report.to ?? from);
  return told > from ? { from, until: told, longFrom: from } : { from, until: from };
}

export function governoratesOf(report: Report): Set<Governorate> {
  const named = [...report.places, ...report.claims.map(({ place }) => place)];
  return new Set(named.flatMap((place) => place?.governorate ?? []));
}

/** All that a report is found by. */
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
