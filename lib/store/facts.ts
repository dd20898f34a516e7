import type { Coverage } from '../model/card.ts';
import type { Report } from '../model/report.ts';
import { dayOf, outletKey } from './rows.ts';
import type { PackFacts } from './schema.ts';

/** Counts what reports cover; days of publication, or of the event where a record was not published by itself. */
export function factsOf(reports: readonly Report[]): PackFacts {
  const days = reports.flatMap((report) => dayOf(report) || []).sort();
  return {
    reports: reports.length,
    claims: reports.reduce((sum, { claims }) => sum + claims.length, 0),
    outlets: [...new Set(reports.map(({ outlet }) => outletKey(outlet)))].sort(),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

/** What two parts of one pack cover together. */
export function joinFacts(a: PackFacts, b: PackFacts): PackFacts {
  const { reports, claims, from, to } = coverageOf([a, b]);
  return { reports, claims, outlets: [...new Set([...a.outlets, ...b.outlets])].sort(), from, to };
}

/** Adds up what several packs cover. A report that two packs hold counts twice, an outlet once. */
export function coverageOf(facts: readonly PackFacts[]): Coverage {
  return {
    reports: facts.reduce((sum, one) => sum + one.reports, 0),
    claims: facts.reduce((sum, one) => sum + one.claims, 0),
    outlets: new Set(facts.flatMap(({ outlets }) => outlets)).size,
    from: facts.flatMap(({ from }) => from ?? []).sort()[0] ?? null,
    to:
      facts
        .flatMap(({ to }) => to ?? [])
        .sort()
        .at(-1) ?? null,
  };
}
