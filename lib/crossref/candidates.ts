import type { ArticleClaim } from '../model/claim.ts';
import { addDays, type Day, type Period } from '../model/date.ts';
import type { Report } from '../model/report.ts';
import type { ArticleFacts, Candidate, Frequencies } from './facts.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Days in which another report's claim must lie to be of the same harm; null when the claim's time can't be told. */
export function claimWindow(claim: ArticleClaim, published: Day | null): Period | null {
  // A claim's day may be borrowed from publication: the days before it are searched all the same.
  const told = claim.from !== null && claim.from !== published;
  const from = told ? claim.from : published ? addDays(published, -THRESHOLDS.untoldDays) : claim.from;
  const to = claim.to ?? claim.from ?? published;
  return from && to ? { from: addDays(from, -THRESHOLDS.dayGap), to: addDays(to, THRESHOLDS.dayGap) } : null;
}

/** The claims of all reports, to be looked up without a database. Built once, never changed. */
export interface CandidateIndex {
  /** Claims of the event's kinds within the window; `matchClaims` decides. */
  claimsFor(claim: ArticleClaim, published: Day | null): Candidate[];
  /** Reports that share a place or an actor with the article, and the others of their events; `relateReports` decides. */
  reportsFor(facts: ArticleFacts): Report[];
  frequencies: Frequencies;
  /** All of them. */
  reports: readonly Report[];
  /** A report by its id; null when the database does not hold it. */
  report(id: string): Report | null;
}

export function indexCandidates(reports: readonly Report[]): CandidateIndex {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const byPlace = new Map<string, Report[]>();
  const byActor = new Map<string, Report[]>();
  for (const report of reports) {
    for (const id of idsOf(report.places)) add(byPlace, id, report);
    for (const id of idsOf(report.actors)) add(byActor, id, report);
  }
  return {
    claimsFor: (claim, published) => claimsWithin(reports, claimWindow(claim, published)),
    reportsFor: ({ placeIds, actorIds }) => {
      const named = new Set([
        ...placeIds.flatMap((id) => byPlace.get(id) ?? []),
        ...actorIds.flatMap((id) => byActor.get(id) ?? []),
      ]);
      const events = new Set([...named].flatMap(({ event }) => event ?? []));
      return reports.filter((report) => named.has(report) || (report.event && events.has(report.event)));
    },
    reports,
    report: (id) => byId.get(id) ?? null,
    frequencies: { reports: reports.length, places: sizes(byPlace), actors: sizes(byActor) },
  };
}

function claimsWithin(reports: readonly Report[], window: Period | null): Candidate[] {
  if (!window) return [];
  return reports.flatMap((report) =>
    report.claims.flatMap((claim, index) => {
      const from = claim.from ?? report.from ?? report.published;
      const to = claim.to ?? report.to ?? report.published;
      return from && to && from <= window.to && to >= window.from ? [{ report, claim: index }] : [];
    }),
  );
}

function idsOf(named: readonly { id: string | null }[]): Set<string> {
  return new Set(named.flatMap(({ id }) => (id ? [id] : [])));
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function sizes(map: ReadonlyMap<string, readonly unknown[]>): ReadonlyMap<string, number> {
  return new Map([...map].map(([key, list]) => [key, list.length]));
}
